import { join, sql, type Sql } from '../database/dialect.js';
import { DocumentNumber } from '../vocabulary/document-number.js';
import { type Change, CHANGES, type ValidityFacts } from './validity.js';

/** Asks in a unit of work or outside one. */
export type Ask = <Row>(statement: Sql) => Promise<Row[]>;

interface DatedDocument {
  number: string | null;
  system: string;
  issuedOn: string | null;
  effectiveOn: string | null;
  namedNormative: number;
}

interface DocumentRow extends DatedDocument {
  id: number;
  expiresOn: string | null;
  issuerEndedOn: string | null;
}

interface ChangeRow extends DatedDocument {
  toId: number;
  relationId: number;
  documentId: number;
  kind: Change['kind'];
  scope: Change['scope'];
  on: string | null;
  resumeOn: string | null;
  waiting: number;
}

/** The facts from which the validity of each of these documents follows; of stubs and withdrawn ones none does. */
export async function validityFactsOf(ask: Ask, ids: readonly number[]): Promise<Map<number, ValidityFacts>> {
  const documents = await ask<DocumentRow>(
    sql`SELECT d.id, ${dated}, d.expires_on AS "expiresOn", o.ended_on AS "issuerEndedOn"
          FROM documents d LEFT JOIN organizations o ON o.id = d.issuer_id
         WHERE d.id IN (${join(ids)}) AND d.registered AND d.withdrawn_at IS NULL`,
  );
  const changes = await changesOf(ask, ids);
  return new Map(
    documents.map((document) => {
      const { id, issuedOn, effectiveOn, expiresOn, issuerEndedOn } = document;
      const dates = { issuedOn, effectiveOn, expiresOn, issuerEndedOn };
      return [id, { ...dates, normative: normative(document), changes: changes.get(id) ?? [] }];
    }),
  );
}

/** Whether a number is that of a legal normative act of the State: it carries the year, 41/2019/QĐ-UBND. */
export const isNormative = ({ system, year }: DocumentNumber): boolean => system === 'state' && year !== null;

/** Unnumbered ones are known by the name of their type. Asked only where it decides. */
function normative({ number, system, effectiveOn, namedNormative }: DatedDocument): boolean {
  if (number === null) return namedNormative === 1;
  if (system !== 'state' || effectiveOn !== null) return false;
  const read = DocumentNumber.parse(number);
  return read.ok && isNormative(read);
}

/** An unnumbered Hiến pháp or Luật is known by its type's name. */
const dated = sql`d.number, d.system, d.issued_on AS "issuedOn", d.effective_on AS "effectiveOn",
  CASE WHEN d.number IS NULL AND o.system = 'state' AND EXISTS (SELECT 1 FROM document_types t
    WHERE t.system = 'state' AND t.name = d.type_name AND t.normative) THEN 1 ELSE 0 END AS "namedNormative"`;

async function changesOf(ask: Ask, ids: readonly number[]): Promise<Map<number, Change[]>> {
  const rows = await ask<ChangeRow>(
    sql`SELECT r.to_id AS "toId", r.id AS "relationId", r.from_id AS "documentId", r.kind, r.scope,
               r.effective_on AS "on", r.resume_on AS "resumeOn", ${dated},
               CASE WHEN d.registered THEN 0 ELSE 1 END AS waiting
          FROM relations r JOIN documents d ON d.id = r.from_id LEFT JOIN organizations o ON o.id = d.issuer_id
         WHERE r.to_id IN (${join(ids)}) AND r.kind IN (${join([...CHANGES])})
           AND r.confirmed_at IS NOT NULL AND r.withdrawn_at IS NULL AND d.withdrawn_at IS NULL`,
  );
  const changes = new Map<number, Change[]>();
  for (const row of rows) {
    const { toId, relationId, documentId, kind, scope, resumeOn, number } = row;
    const on = row.on ?? takesEffect(row);
    const change = { relationId, documentId, kind, scope, on, resumeOn, waiting: row.waiting === 1, number };
    changes.set(toId, [...(changes.get(toId) ?? []), change]);
  }
  return changes;
}

function takesEffect(document: DatedDocument): string | null {
  return document.effectiveOn ?? (normative(document) ? null : document.issuedOn);
}
