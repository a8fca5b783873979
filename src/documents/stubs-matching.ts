import type { EntityManager } from 'typeorm';
import { join, sql, type Sql } from '../database/dialect.js';
import { rowsIn } from '../database/reads.js';
import { fold } from '../vocabulary/fold.js';

/** What a citation says of a document. */
export interface CitedFacts {
  numberKey: string | null;
  titleKey: string;
  typeName: string | null;
  issuerId: number | null;
  issuerWords: string | null;
  issuedOn: string | null;
}

interface Candidate {
  id: number;
  typeName: string | null;
  issuerId: number;
  collective: string | null;
  collectives: string;
}

/**
 * The registered documents that a citation may mean: of its number, and of its issuer, date and type word as far as it
 * states them. Ids in order; none without a number. `among` narrows the documents `d`.
 */
export async function fittingDocuments(manager: EntityManager, cited: CitedFacts, among: Sql): Promise<number[]> {
  if (cited.numberKey === null) return [];
  const candidates = await rowsIn<Candidate>(
    manager,
    sql`SELECT d.id, d.type_name AS "typeName", d.issuer_id AS "issuerId", d.collective, o.collectives
          FROM documents d JOIN organizations o ON o.id = d.issuer_id
         WHERE ${join(stated(cited), ' AND ')} AND d.registered AND d.withdrawn_at IS NULL AND ${among}
         ORDER BY d.id`,
  );
  const named = candidates.filter(({ typeName }) => agree(cited.typeName, typeName));
  if (cited.issuerId !== null || cited.issuerWords === null || named.length === 0) return named.map(({ id }) => id);
  const names = await namesOf(
    manager,
    named.map(({ issuerId }) => issuerId),
  );
  const words = fold(cited.issuerWords);
  return named.filter((candidate) => isNamed(words, candidate, names.get(candidate.issuerId)!)).map(({ id }) => id);
}

/** A stub of exactly these facts, if there is one among `d`. */
export async function sameStub(manager: EntityManager, cited: CitedFacts, among: Sql): Promise<number | undefined> {
  const { numberKey, titleKey, typeName, issuerId, issuerWords, issuedOn } = cited;
  const same = await rowsIn<{ id: number }>(
    manager,
    sql`SELECT d.id FROM documents d
         WHERE ${numberKey === null ? sql`d.number_key IS NULL AND d.title_key = ${titleKey}` : sql`d.number_key = ${numberKey}`}
           AND d.type_name IS NOT DISTINCT FROM ${typeName} AND d.issuer_id IS NOT DISTINCT FROM ${issuerId}
           AND d.issuer_words IS NOT DISTINCT FROM ${issuerWords} AND d.issued_on IS NOT DISTINCT FROM ${issuedOn}
           AND NOT d.registered AND d.withdrawn_at IS NULL AND ${among} ORDER BY d.id LIMIT 1`,
  );
  return same[0]?.id;
}

function stated({ numberKey, issuerId, issuedOn }: CitedFacts): Sql[] {
  return [
    sql`d.number_key = ${numberKey}`,
    ...(issuerId === null ? [] : [sql`d.issuer_id = ${issuerId}`]),
    ...(issuedOn === null ? [] : [sql`d.issued_on = ${issuedOn}`]),
  ];
}

/** 'Quy định' is not 'Quyết định', but 'Chương trình' is a 'Chương trình hành động'. */
function agree(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return true;
  const [a, b] = [fold(one), fold(other)];
  return a.startsWith(b) || b.startsWith(a);
}

/** 'Ban Thường vụ Tỉnh ủy Vĩnh Phúc' names Tỉnh ủy Vĩnh Phúc; 'Bộ Chính trị' its document where no other collective signed. */
function isNamed(words: string, { collective, collectives }: Candidate, names: string[]): boolean {
  const signing = collective === null ? (JSON.parse(collectives) as string[]) : [collective];
  return (
    signing.some((name) => fold(name) === words) || names.some((name) => words === name || words.endsWith(` ${name}`))
  );
}

/** Every name that the organisations ever bore, folded. */
async function namesOf(manager: EntityManager, ids: number[]): Promise<Map<number, string[]>> {
  const among = join([...new Set(ids)]);
  const rows = await rowsIn<{ id: number; name: string | null }>(
    manager,
    sql`SELECT id, name FROM organizations WHERE id IN (${among})
        UNION SELECT id, short_name FROM organizations WHERE id IN (${among})
        UNION SELECT organization_id, name FROM organization_names WHERE organization_id IN (${among})
        UNION SELECT organization_id, alias FROM organization_aliases WHERE organization_id IN (${among})`,
  );
  const names = new Map<number, string[]>(ids.map((id) => [id, []]));
  for (const { id, name } of rows) if (name !== null) names.get(id)!.push(fold(name));
  return names;
}
