import type { EntityManager } from 'typeorm';
import { join, type Sql, sql } from '../database/dialect.js';
import { rowsIn } from '../database/reads.js';
import type { Viewer } from '../identity/viewer.js';
import type { DocumentFacts } from './document-facts.js';
import { visibleDocuments } from './document-visibility.js';
import { resembling } from './likeness.js';

export interface NamedOrganization {
  id: number;
  name: string;
  code: string;
  endedOn: string | null;
  withdrawn: boolean;
}

/** A document of the same number or the same title. */
export interface LookAlike {
  id: number;
  number: string | null;
  numberKey: string | null;
  issuedOn: string | null;
}

/** What the register holds around a document that somebody enters. */
export interface Surroundings {
  /** Those of the asked organisations that there are. */
  organizations: ReadonlyMap<number, NamedOrganization>;
  /** The document that bears the same key; whether the viewer may see it. */
  twin: { id: number; seen: boolean } | undefined;
  /** Whether a stub of this number waits. */
  awaited: boolean;
  /** A few documents in sight that look alike. */
  alike: readonly LookAlike[];
  /** Whether anything looks alike, in sight or not. */
  resembles: boolean;
}

interface Wanted {
  organizationIds: ReadonlySet<number>;
  /** The document itself, when it is there already. */
  except?: number;
  withLookAlikes: boolean;
}

export interface SurroundingRow {
  what: 'organization' | 'twin' | 'stub' | 'alike';
  id: number;
  name: string | null;
  key: string | null;
  on: string | null;
  yes: number;
}

/** All of it in one statement. */
export async function surroundingsOf(
  manager: EntityManager,
  viewer: Viewer,
  { columns }: DocumentFacts,
  { organizationIds, except = 0, withLookAlikes }: Wanted,
): Promise<Surroundings> {
  const questions = [
    ...(organizationIds.size > 0 ? [organizationsAmong([...organizationIds])] : []),
    ...(columns.identity === null ? [] : [twins(viewer, sql`d.identity = ${columns.identity}`, except)]),
    ...(columns.numberKey === null ? [] : [stubs(sql`s.number_key = ${columns.numberKey}`, except)]),
    ...(withLookAlikes ? resembling(columns, (found) => lookAlikes(viewer, found, except)) : []),
  ];
  const rows = questions.length === 0 ? [] : await rowsIn<SurroundingRow>(manager, join(questions, ' UNION ALL '));
  const of = (what: SurroundingRow['what']) => rows.filter((row) => row.what === what);
  const seen = of('alike').filter((row) => row.yes === 1);
  const alike = seen.map(({ id, name, key, on }) => ({ id, number: name, numberKey: key, issuedOn: on }));
  const [twin] = of('twin');
  return {
    organizations: new Map(of('organization').map((row) => [row.id, organizationIn(row)])),
    twin: twin && { id: twin.id, seen: twin.yes === 1 },
    awaited: of('stub').length > 0,
    alike: [...new Map(alike.map((one) => [one.id, one])).values()].slice(0, MOST_WARNED),
    resembles: of('alike').length > 0,
  };
}

export function organizationsAmong(ids: readonly number[]): Sql {
  return sql`SELECT 'organization' AS what, o.id, o.name AS name, o.code AS key, o.ended_on AS "on",
                    CASE WHEN o.withdrawn_at IS NULL THEN 0 ELSE 1 END AS yes
               FROM organizations o WHERE o.id IN (${join(ids)})`;
}

export function organizationIn({ id, name, key, on, yes }: SurroundingRow): NamedOrganization {
  return { id, name: name!, code: key!, endedOn: on, withdrawn: yes === 1 };
}

const nothing = sql`CAST(NULL AS text)`;

export function twins(viewer: Viewer, condition: Sql, except: number): Sql {
  return sql`SELECT 'twin' AS what, d.id, ${nothing} AS name, d.identity AS key, ${nothing} AS "on",
                    CASE WHEN ${visibleDocuments(viewer, sql`d`)} THEN 1 ELSE 0 END AS yes
               FROM documents d WHERE ${condition} AND d.id <> ${except}`;
}

export function stubs(condition: Sql, except: number): Sql {
  return sql`SELECT 'stub' AS what, s.id, ${nothing} AS name, s.number_key AS key, ${nothing} AS "on", 0 AS yes
               FROM documents s WHERE ${condition} AND NOT s.registered AND s.withdrawn_at IS NULL AND s.id <> ${except}`;
}

const MOST_WARNED = 5;

function lookAlikes(viewer: Viewer, found: Sql, except: number): Sql {
  return sql`SELECT 'alike' AS what, a.id, a.number AS name, a.number_key AS key, a.issued_on AS "on",
                    CASE WHEN ${visibleDocuments(viewer, sql`a`)} THEN 1 ELSE 0 END AS yes
               FROM (SELECT id FROM (${found}) AS found WHERE id <> ${except} LIMIT 10) AS alike
               JOIN documents a ON a.id = alike.id`;
}
