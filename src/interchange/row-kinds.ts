import { Injectable } from '@nestjs/common';
import { Problem } from '../http/problem.js';
import { AssignmentRows } from './assignment-rows.js';
import { DocumentRows } from './document-rows.js';
import { FindingRows } from './finding-rows.js';
import { InspectionRows } from './inspection-rows.js';
import { OrganizationRows } from './organization-rows.js';
import { RelationRows } from './relation-rows.js';
import { ResultRows } from './result-rows.js';
import { ROW_KINDS, type RowKind } from './rows.js';

/** The kinds of rows by the name that stands in `record`. */
@Injectable()
export class RowKinds {
  private readonly byName: ReadonlyMap<unknown, RowKind>;

  constructor(
    organizations: OrganizationRows,
    documents: DocumentRows,
    relations: RelationRows,
    assignments: AssignmentRows,
    inspections: InspectionRows,
    results: ResultRows,
    findings: FindingRows,
  ) {
    const kinds = [organizations, documents, relations, assignments, inspections, results, findings];
    this.byName = new Map(kinds.map((kind) => [kind.kind, kind as RowKind]));
  }

  /** Throws Problem for a record that no import knows. */
  of(name: unknown): RowKind {
    const kind = this.byName.get(name);
    if (!kind) throw Problem.field('record', 'oneOf', { values: ROW_KINDS.join(', ') });
    return kind;
  }
}
