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
export type Query<P extends Path> = paths[P]['get'] extends { parameters: { query?: infer Q } } ? NonNullable<Q> : never;

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
export type SuccessorLine = Line<'/api/organizations/{id}/successors'>;
export type Task = Line<'/api/assignments'>;
export type TaskRecord = Answer<'/api/assignments/{id}'>;
export type Implementer = Line<'/api/documents/{id}/implementers'>;
export type Inspection = Line<'/api/inspections'>;
export type InspectionRecord = Answer<'/api/inspections/{id}'>;
export type Subject = Line<'/api/inspections/{id}/subjects'>;
export type Result = Line<'/api/inspections/{id}/results'>;

/** The shapes that the service answers. */
export interface PageOf<Row> {
  items: Row[];
  total: number;
}

export interface Warning {
  code: string;
  message: string;
  documentId?: number;
  organizationId?: number;
}

export interface DocumentLine {
  id: number;
  number: string | null;
  type: string | null;
  typeName: string | null;
  issuerId: number | null;
  issuer: string | null;
  collective: string | null;
  issuedOn: string | null;
  effectiveOn: string | null;
  expiresOn: string | null;
  title: string;
  signer: string | null;
  urgency: string;
  mark: string;
  registered: boolean;
  validity: string;
  assigned: number;
  done: number;
  version: number;
}

export interface DocumentRecord extends DocumentLine {
  numberTyped: string | null;
  system: string;
  issuerWords: string | null;
  term: string | null;
  authority: string | null;
  recipients: { organizationId: number | null; words: string }[];
  topics: string[];
  note: string | null;
  source: string | null;
  noTaskOn: string | null;
  noTaskReason: string | null;
  ownerId: number | null;
  withdrawnAt: string | null;
  withdrawnReason: string | null;
  validityCause: Record<string, unknown> | null;
}

export interface Registered extends DocumentRecord {
  warnings: Warning[];
}

export interface HistoryLine {
  position: number;
  at: string;
  actor: string;
  action: string;
  event: Record<string, unknown>;
}

export interface BookEntry {
  id: number;
  organizationId: number;
  organization: string;
  book: string;
  year: number;
  number: number;
  enteredOn: string;
  documentId: number;
  sender: string | null;
  recipients: string | null;
  note: string | null;
  withdrawnAt: string | null;
  version: number;
}
