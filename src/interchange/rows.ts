import type { Type as Class } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Viewer } from '../identity/viewer.js';
import { Secrecy } from '../secrecy/secrecy-field.js';
import { FromSource, type SourceId } from './source-id.js';

/** What a line of an import may be. */
export const ROW_KINDS = [
  ...['organization', 'document', 'relation', 'assignment', 'inspection', 'result', 'finding'],
] as const satisfies string[];
export type RowKindName = (typeof ROW_KINDS)[number];

export interface Written {
  id: number;
  /** The register had it already. */
  known: boolean;
}

/** How lines of one kind become records, by the rules of the feature that keeps them. */
export interface RowKind<Row extends SourceRow = SourceRow> {
  readonly kind: RowKindName;
  readonly shape: Class<Row>;
  /** Fields that hold another row's id, and of which kind. */
  readonly refers: Readonly<Record<string, RowKindName>>;
  /** Such rows have no key of their own: only by their source's id is one known again. */
  readonly onlyBySource: boolean;
  /** Told of the rows of a unit of work before the first of them is written, to ask for all at once. */
  lookAhead?(manager: EntityManager, viewer: Viewer, rows: readonly Resolved<Row>[]): Promise<void>;
  /** References in `row` are ids of this register by now. Throws Problem. */
  write(manager: EntityManager, viewer: Viewer, row: Resolved<Row>): Promise<Written>;
  /** Told of the new records of a unit of work after the last of them is written. */
  wrapUp?(manager: EntityManager, ids: readonly number[]): Promise<void>;
}

/** Every row has an id in its source, and refers to others by theirs. */
export class SourceRow {
  @FromSource({ optional: true }) id?: SourceId | null;
  @Secrecy() secrecy?: string | null;
}

type Kept<Row> = Omit<Row, keyof SourceRow>;

/** A row as it is written: references are ids of this register, and what is not kept is gone. */
export type Resolved<Row> = {
  [Field in keyof Kept<Row>]: Kept<Row>[Field] extends SourceId | SourceId[] | null | undefined
    ? ResolvedId<Kept<Row>[Field]>
    : Kept<Row>[Field];
};
type ResolvedId<Value> = Value extends SourceId ? number : Value extends SourceId[] ? number[] : Value;
