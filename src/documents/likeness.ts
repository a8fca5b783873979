import { raw, type Sql, sql } from '../database/dialect.js';
import type { DocumentColumns } from './document-facts.js';

/**
 * When two documents look alike, said once for registering, for the worklist and for `verify`: of rows `d` and `e` of
 * `documents`, or of an entry that bears their columns. All of it is symmetric and read from indexes.
 */
export interface Likeness {
  /** What registering points to: the number or the title is the same, or the number is another writing of it. */
  resembles: Sql;
  /** Nothing explains it: somebody has to say whether it is one document or two. */
  unexplained: Sql;
}

const column = (alias: string) => (name: string) => raw(`${alias}.${name}`);
const [d, e] = [column('d'), column('e')];

const sameIssuer = sql`${e('issuer_id')} = ${d('issuer_id')}`;
/** The sign keeps the planner from an office's whole day. */
const ofSameIssuer = sql`+${sameIssuer}`;
const sameDate = sql`${e('issued_on')} = ${d('issued_on')}`;
const sameNumberKey = sql`${e('number_key')} = ${d('number_key')}`;
const year = (of: typeof d) => sql`CAST(substr(${of('issued_on')}, 1, 4) AS integer)`;

/**
 * Numbers begin anew: the State's each year, the Party's with each congress. Two of one number that lie so far apart are two
 * documents, unless the title is the same or only the year differs in the date: then it may be mistyped.
 */
const beginsAnew = sql`(coalesce(CASE WHEN ${d('system')} = 'party'
    THEN ${year(e)} - ${year(d)} NOT BETWEEN -1 AND 1 ELSE ${year(e)} <> ${year(d)} END, 1 = 0)
  AND ${e('title_key')} <> ${d('title_key')} AND substr(${e('issued_on')}, 5) <> substr(${d('issued_on')}, 5))`;

/** The number as it is compared (DocumentNumber.key): any typing of it, a Party number written the State's way too. */
const number: Likeness = {
  resembles: sql`${sameIssuer} AND ${sameNumberKey}`,
  unexplained: sql`${sameIssuer} AND ${sameNumberKey} AND NOT ${beginsAnew}`,
};

const sameTitle = sql`${e('title_key')} = ${d('title_key')} AND ${d('title_key')} <> ''`;
const titleOfIssuer = sql`${sameTitle} AND ${sameDate} AND ${sameIssuer}`;
/** Found by the number: a whole wave of letters may share title and day. */
const titleOfNumber = sql`${sameNumberKey} AND ${sameDate} AND ${e('title_key')} || '' = ${d('title_key')} AND ${d('title_key')} <> ''`;

/** Same title and date: another number or another issuer of it may be mistyped, not both. */
const title: Likeness = { resembles: sameTitle, unexplained: sql`(${titleOfIssuer} OR ${titleOfNumber})` };

/** The same sequence of the same day in other words: a part is missing, a letter or a year is added. */
const otherWriting = sql`${e('sequence')} = ${d('sequence')} AND ${sameDate} AND ${ofSameIssuer}
  AND ${e('number_key')} <> ${d('number_key')}
  AND (${e('type')} = ${d('type')} OR (${e('type')} IS NULL) <> (${d('type')} IS NULL))`;
const writing: Likeness = { resembles: otherWriting, unexplained: otherWriting };

/** Each is looked up in an index of its own. */
export const UNEXPLAINED: readonly Sql[] = [number.unexplained, titleOfIssuer, titleOfNumber, otherWriting];

/** Cited ones and withdrawn ones look like nothing. */
export const counts = (alias: 'd' | 'e'): Sql =>
  sql`${column(alias)('registered')} AND ${column(alias)('withdrawn_at')} IS NULL`;

/** What decides of an entry that is not registered yet; null: not known yet. */
export type Entered = Pick<
  DocumentColumns,
  'issuerId' | 'numberKey' | 'sequence' | 'type' | 'issuedOn' | 'titleKey' | 'system'
>;

/** Rows (id, unexplained) of the documents that an entry looks like. What is not known yet may be like any. */
export function resembling(entry: Entered, only: (found: Sql) => Sql = (found) => found): Sql[] {
  const { issuerId, numberKey, sequence, issuedOn, titleKey } = entry;
  const issuerless: Likeness = { resembles: sameNumberKey, unexplained: sql`NOT ${beginsAnew}` };
  const asked = [
    ...(numberKey === null ? [] : [issuerId === null ? issuerless : number]),
    ...(titleKey === '' ? [] : [title]),
    ...(sequence === null || issuedOn === null || issuerId === null ? [] : [writing]),
  ];
  return asked.map(({ resembles, unexplained }) =>
    only(sql`SELECT e.id, CASE WHEN ${unexplained} THEN 1 ELSE 0 END AS unexplained
               FROM ${rowOf(entry)} JOIN documents e ON ${resembles} WHERE ${counts('e')}`),
  );
}

const rowOf = ({ issuerId, numberKey, sequence, type, issuedOn, titleKey, system }: Entered): Sql =>
  sql`(SELECT CAST(${issuerId} AS integer) AS issuer_id, CAST(${numberKey} AS text) AS number_key,
              CAST(${sequence} AS integer) AS sequence, CAST(${type} AS text) AS type,
              CAST(${issuedOn} AS text) AS issued_on, CAST(${titleKey} AS text) AS title_key,
              CAST(${system} AS text) AS system) AS d`;
