import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { join, type Sql, sql } from '../database/dialect.js';
import { rowsIn } from '../database/reads.js';
import { type FieldProblem } from '../http/problem.js';

export type ScaleName = 'result_scale' | 'finding_category' | 'inspection_form' | 'discipline_form';

/** A code that was sent, and the field that it came in. */
export interface Wanted {
  scale: ScaleName;
  code: string;
  field: string;
  /** What the term must belong to: the kind of a form, the target of a discipline. Terms that say nothing fit all. */
  of?: { field: string; value: string; among: readonly string[] };
}

interface Term {
  catalogue: string;
  code: string;
  note: string | null;
}

/** Scales that an administrator may extend, asked in the unit of work: one statement for all codes of a request. */
@Injectable()
export class InspectionTerms {
  async problems(manager: EntityManager, wanted: readonly Wanted[]): Promise<FieldProblem[]> {
    if (wanted.length === 0) return [];
    const scales = [...new Set(wanted.map(({ scale }) => scale))];
    const codes = [...new Set(wanted.map(({ code }) => code))];
    const known = await termsAmong(manager, scales, sql`code IN (${join(codes)})`);
    const isThere = ({ scale, code }: Wanted) => known.some((term) => term.catalogue === scale && term.code === code);
    // only who missed is told all that there are
    const terms = wanted.every(isThere) ? known : await termsAmong(manager, scales, sql`1 = 1`);
    return wanted.flatMap((want) => problemOf(want, terms) ?? []);
  }
}

function termsAmong(manager: EntityManager, scales: readonly ScaleName[], condition: Sql): Promise<Term[]> {
  return rowsIn<Term>(
    manager,
    sql`SELECT catalogue, code, note FROM terms WHERE catalogue IN (${join(scales)}) AND ${condition} ORDER BY position, id`,
  );
}

function problemOf({ scale, code, field, of }: Wanted, terms: readonly Term[]): FieldProblem | undefined {
  const known = terms.filter(({ catalogue }) => catalogue === scale);
  const term = known.find((candidate) => candidate.code === code);
  if (!term) return { field, code: 'oneOf', params: { values: known.map(({ code }) => code).join(', ') } };
  const belongsTo = of?.among.find((value) => term.note?.startsWith(value)); // "supervision; Quyết định 217-QĐ/TW"
  if (of && belongsTo && belongsTo !== of.value) return { field, code: 'clash', params: { field: of.field } };
  return undefined;
}
