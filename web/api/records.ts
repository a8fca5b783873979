import type { paths } from './schema.js';

type Path = keyof paths;
type Verb = 'get' | 'post' | 'patch' | 'put' | 'delete';
type Success<R> = R extends { 200: infer A } ? A : R extends { 201: infer A } ? A : never;

/** What a route answers, by the service's own description. */
export type Answer<P extends Path, V extends Verb = 'get'> = paths[P][V] extends { responses: infer R }
  ? Success<R> extends { content: { 'application/json': infer Json } }
    ? Json
    : never
  : never;

/** What a list route takes. */
export type Query<P extends Path> = paths[P]['get'] extends { parameters: { query?: infer Q } }
  ? NonNullable<Q>
  : never;

/** What a route takes as its body. */
export type Body<P extends Path, V extends Verb = 'post'> = paths[P][V] extends {
  requestBody: { content: { 'application/json': infer Json } };
}
  ? Json
  : never;

/** One of the records of a list. */
export type Line<P extends Path> = Answer<P> extends { items: (infer Row)[] } ? Row : never;

export type OrganizationLine = Line<'/api/organizations'>;
export type OrganizationRecord = Answer<'/api/organizations/{id}'>;
export type Task = Line<'/api/assignments'>;
export type TaskRecord = Answer<'/api/assignments/{id}'>;
export type Implementer = Line<'/api/documents/{id}/implementers'>;
export type Inspection = Line<'/api/inspections'>;
export type InspectionRecord = Answer<'/api/inspections/{id}'>;
export type Subject = Line<'/api/inspections/{id}/subjects'>;

export type DocumentLine = Line<'/api/documents'>;
export type DocumentRecord = Answer<'/api/documents/{id}'>;
export type Relation = Line<'/api/documents/{id}/relations'>;
export type CascadeItem = Line<'/api/documents/{id}/cascade'>;
export type HistoryLine = Line<'/api/documents/{id}/history'>;
export type Finding = Line<'/api/findings'>;
export type Recommendation = Line<'/api/recommendations'>;

export type Cell = Line<'/api/coverage'>;
export type User = Line<'/api/users'>;

export interface Warning {
  code: string;
  message: string;
  documentId?: number;
  organizationId?: number;
}
