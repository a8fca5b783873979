import { setImmediate as turn } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { inParts } from '../database/parts.js';
import { Writer } from '../database/writer.js';
import { Problem } from '../http/problem.js';
import type { Viewer } from '../identity/viewer.js';
import type { ReadRow } from './row-reader.js';
import type { Resolved, RowKindName, SourceRow, Written } from './rows.js';
import type { SourceId } from './source-id.js';
import { SourceIds } from './source-ids.js';

/** Others who are asking get their turn this often while a unit is at work. */
const ROWS_IN_A_TURN = 20;

/** Writes rows in one unit of work in which each may fail by itself. */
@Injectable()
export class RowWriter {
  constructor(private readonly writer: Writer) {}

  /** What writing would answer; nothing of it is kept. */
  async tryOut(viewer: Viewer, source: string | undefined, rows: ReadRow[]): Promise<(Written | Problem)[]> {
    if (rows.length === 0) return [];
    const tried = this.writer.write(async (manager): Promise<never> => {
      throw new TriedOut(await this.writeIn(manager, viewer, source, rows));
    });
    return tried.catch((error: unknown) => {
      if (error instanceof TriedOut) return error.outcomes;
      throw error;
    });
  }

  /** For each row what it became, or why it was refused. */
  async write(viewer: Viewer, source: string | undefined, rows: ReadRow[]): Promise<(Written | Problem)[]> {
    if (rows.length === 0) return [];
    return this.writer.write((manager) => this.writeIn(manager, viewer, source, rows));
  }

  private writeIn(manager: EntityManager, viewer: Viewer, source: string | undefined, rows: ReadRow[]) {
    return inParts(manager, async (part) => {
      const ids = source === undefined ? null : new SourceIds(manager, source);
      await ids?.lookUp(rows.flatMap(idsOf));
      const ready = await lookAhead(manager, viewer, ids, rows);
      const outcomes: (Written | Problem)[] = [];
      for (const [index, row] of rows.entries()) {
        if (index % ROWS_IN_A_TURN === ROWS_IN_A_TURN - 1) await turn();
        outcomes.push(await part(() => this.writeRow(manager, viewer, ids, row, ready)).catch(refusal));
      }
      await wrapUp(manager, rows, outcomes);
      await ids?.keep();
      return outcomes;
    });
  }

  private async writeRow(
    manager: EntityManager,
    viewer: Viewer,
    ids: SourceIds | null,
    read: ReadRow,
    ready: Ready,
  ): Promise<Written> {
    const { kind, row } = read;
    const { id } = row;
    if (ids && !id) throw Problem.field('id', 'required');
    if (!ids && kind.onlyBySource) throw Problem.field('source', 'required');
    const present = ids && id ? ids.of(kind.kind, id) : undefined;
    if (present !== undefined) return { id: present, known: true };
    const written = await kind.write(manager, viewer, ready.get(read) ?? resolved(row, kind.refers, ids));
    if (ids && id) ids.add(kind.kind, id, written.id);
    return written;
  }
}

/** Takes the unit of work back when it has told what it would have done. */
class TriedOut extends Error {
  constructor(readonly outcomes: (Written | Problem)[]) {
    super('tried out');
  }
}

/** Rows whose references are known before the first row is written. */
type Ready = ReadonlyMap<ReadRow, Resolved<SourceRow>>;

/** Lets each kind ask once for all its rows; not where organisations come with them, on whom the answers rest. */
async function lookAhead(
  manager: EntityManager,
  viewer: Viewer,
  ids: SourceIds | null,
  rows: readonly ReadRow[],
): Promise<Ready> {
  const ready = new Map<ReadRow, Resolved<SourceRow>>();
  if (rows.some(({ kind }) => kind.kind === 'organization')) return ready;
  for (const kind of new Set(rows.map((row) => row.kind))) {
    if (!kind.lookAhead) continue;
    const own: Resolved<SourceRow>[] = [];
    for (const read of rows) {
      const isKnown = ids && read.row.id && ids.of(kind.kind, read.row.id) !== undefined;
      const whole = read.kind === kind && !isKnown ? ifResolved(read.row, kind.refers, ids) : undefined;
      if (whole) ready.set(read, whole);
      if (whole) own.push(whole);
    }
    await kind.lookAhead(manager, viewer, own);
  }
  return ready;
}

async function wrapUp(manager: EntityManager, rows: readonly ReadRow[], outcomes: readonly (Written | Problem)[]) {
  const made = outcomes.map((outcome) => ('known' in outcome && !outcome.known ? outcome.id : null));
  for (const kind of new Set(rows.map((row) => row.kind))) {
    const ids = made.filter((id, index) => id !== null && rows[index]!.kind === kind) as number[];
    if (ids.length > 0) await kind.wrapUp?.(manager, ids);
  }
}

/** Undefined where it refers to what may come with an earlier row. */
function ifResolved(...of: Parameters<typeof resolved>): Resolved<SourceRow> | undefined {
  try {
    return resolved(...of);
  } catch (error) {
    if (error instanceof Problem) return undefined;
    throw error;
  }
}

/** Its own id and those it refers to. */
function idsOf({ kind, row }: ReadRow): (readonly [RowKindName, SourceId])[] {
  const fields = row as Record<string, SourceId | SourceId[] | null | undefined>;
  const all = Object.entries({ id: kind.kind, ...kind.refers });
  return all.flatMap(([field, name]) => [fields[field] ?? []].flat().map((id) => [name, id] as const));
}

/** Throws Problem when the row refers to what the source has not brought. */
function resolved(
  { id: _, secrecy: __, ...row }: SourceRow,
  refers: Readonly<Record<string, RowKindName>>,
  ids: SourceIds | null,
): Resolved<SourceRow> {
  const found: Record<string, unknown> = row;
  for (const [field, kind] of Object.entries(refers)) {
    const given = found[field] as SourceId | SourceId[] | null | undefined;
    const own = (id: SourceId, at = '') => {
      const known = ids ? ids.of(kind, id) : ownId(id);
      if (known === undefined) throw Problem.field(`${field}${at}`, 'reference');
      return known;
    };
    if (Array.isArray(given)) found[field] = given.map((id, index) => own(id, `[${index}]`));
    else if (given) found[field] = own(given);
  }
  return found as Resolved<SourceRow>;
}

const LARGEST_ID = 2_147_483_647;

function ownId(id: SourceId): number | undefined {
  return /^[1-9]\d{0,9}$/.test(id) && Number(id) <= LARGEST_ID ? Number(id) : undefined; // "17"
}

/** Why a row was not taken over. A rule of the tables themselves can only be broken by an import running beside this one. */
function refusal(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const { code = '' } = error as { code?: string };
  if (code.startsWith('SQLITE_CONSTRAINT') || code.startsWith('23')) return Problem.refused('rowClashes');
  throw error;
}
