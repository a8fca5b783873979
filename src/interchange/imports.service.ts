import { setImmediate as turn } from 'node:timers/promises';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { inParts } from '../database/parts.js';
import { Writer } from '../database/writer.js';
import { Problem } from '../http/problem.js';
import { ROLES } from '../identity/permission.js';
import { Accounts } from '../identity/accounts.js';
import { Viewer } from '../identity/viewer.js';
import { ImportReport } from './import-report.js';
import type { NdjsonBody } from './ndjson-body.js';
import { type ReadRow, RowReader, type Unreadable } from './row-reader.js';
import type { Resolved, RowKindName, SourceId, SourceRow, Written } from './rows.js';
import { SourceIds } from './source-ids.js';

const ROWS_IN_A_UNIT = 500;
/** Others who are asking get their turn this often while a unit is at work. */
const ROWS_IN_A_TURN = 20;

/** Takes over rows by the same rules as everybody's writing; a bad one never stops the good ones. */
@Injectable()
export class ImportsService implements OnModuleDestroy {
  private stopping = false;

  constructor(
    private readonly reader: RowReader,
    private readonly writer: Writer,
    private readonly accounts: Accounts,
  ) {}

  onModuleDestroy(): void {
    this.stopping = true;
  }

  /**
   * Yields the report after each unit of work; what it tells of is durable by then. `source` names whose ids the rows
   * bear: they are remembered, and a second run finds them known. Without it references are ids of this register.
   */
  async *import(viewer: Viewer, source: string | undefined, body: NdjsonBody): AsyncGenerator<ImportReport> {
    const report = new ImportReport(viewer.language);
    const importer = importing(viewer);
    try {
      for await (const batch of batches(this.rows(body))) {
        await this.take(importer, source, batch, report);
        yield report;
        if (this.stopping) {
          report.stopped = true;
          break;
        }
      }
    } finally {
      this.accounts.forget(); // organisations may have come
    }
    yield report;
  }

  private async *rows(body: NdjsonBody): AsyncGenerator<(ReadRow | Unreadable)[]> {
    for await (const lines of body.lines()) yield lines.map((line) => this.reader.read(line));
  }

  private async take(
    viewer: Viewer,
    source: string | undefined,
    batch: (ReadRow | Unreadable)[],
    report: ImportReport,
  ): Promise<void> {
    const rows = batch.filter((row) => 'kind' in row);
    const outcomes =
      rows.length === 0 ? [] : await this.writer.write((manager) => this.write(manager, viewer, source, rows));
    let next = 0;
    for (const row of batch) {
      if (!('kind' in row)) report.refuse(row, row.problem);
      else {
        const outcome = outcomes[next++]!;
        if (outcome instanceof Problem)
          report.refuse({ line: row.line, record: row.kind.kind, id: row.row.id ?? null }, outcome);
        else report.accept(outcome.known);
      }
    }
  }

  /** One unit of work in which each row may fail by itself. */
  private write(
    manager: EntityManager,
    viewer: Viewer,
    source: string | undefined,
    rows: ReadRow[],
  ): Promise<(Written | Problem)[]> {
    return inParts(manager, async (part) => {
      const ids = source === undefined ? null : new SourceIds(manager, source);
      await ids?.lookUp(rows.flatMap(idsOf));
      const outcomes: (Written | Problem)[] = [];
      for (const [index, row] of rows.entries()) {
        if (index % ROWS_IN_A_TURN === ROWS_IN_A_TURN - 1) await turn();
        outcomes.push(await part(() => this.writeRow(manager, viewer, ids, row)).catch(refusal));
      }
      await ids?.keep();
      return outcomes;
    });
  }

  private async writeRow(
    manager: EntityManager,
    viewer: Viewer,
    ids: SourceIds | null,
    { kind, row }: ReadRow,
  ): Promise<Written> {
    const { id } = row;
    if (ids && !id) throw Problem.field('id', 'required');
    const present = ids && id ? ids.of(kind.kind, id) : undefined;
    if (present !== undefined) return { id: present, known: true };
    const written = await kind.write(manager, viewer, resolve(row, kind.refers, ids));
    if (ids && id) ids.add(kind.kind, id, written.id);
    return written;
  }
}

/** Its own id and those it refers to. */
function idsOf({ kind, row }: ReadRow): (readonly [RowKindName, SourceId])[] {
  const fields = row as Record<string, SourceId | null | undefined>;
  const all = Object.entries({ id: kind.kind, ...kind.refers });
  return all.flatMap(([field, name]) => (fields[field] ? [[name, fields[field]] as const] : []));
}

/** Throws Problem when the row refers to what the source has not brought. */
function resolve(
  row: SourceRow,
  refers: Readonly<Record<string, RowKindName>>,
  ids: SourceIds | null,
): Resolved<SourceRow> {
  const found: Record<string, unknown> = { ...row };
  for (const [field, kind] of Object.entries(refers)) {
    const id = found[field] as SourceId | null | undefined;
    if (id === null || id === undefined) continue;
    const own = ids ? ids.of(kind, id) : ownId(id);
    if (own === undefined) throw Problem.field(field, 'reference');
    found[field] = own;
  }
  return found as Resolved<SourceRow>;
}

const LARGEST_ID = 2_147_483_647;

function ownId(id: SourceId): number | undefined {
  return /^[1-9]\d{0,9}$/.test(id) && Number(id) <= LARGEST_ID ? Number(id) : undefined; // "17"
}

/** Who may import could give every role to themselves: rows are taken over with all of them, over the same organisations. */
function importing({ account, address, language }: Viewer): Viewer {
  const places = account.grants.filter(({ role }) => role === 'administrator');
  const grants = places.flatMap((place) => ROLES.map((role) => ({ ...place, role, servesId: null })));
  return new Viewer({ ...account, grants }, 'import', address, language);
}

async function* batches<Row>(groups: AsyncIterable<Row[]>): AsyncGenerator<Row[]> {
  let batch: Row[] = [];
  for await (const group of groups) {
    batch.push(...group);
    while (batch.length >= ROWS_IN_A_UNIT) {
      yield batch.slice(0, ROWS_IN_A_UNIT);
      batch = batch.slice(ROWS_IN_A_UNIT);
    }
  }
  if (batch.length > 0) yield batch;
}

/** Why a row was not taken over. A rule of the tables themselves can only be broken by an import running beside this one. */
function refusal(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const { code = '' } = error as { code?: string };
  if (code.startsWith('SQLITE_CONSTRAINT') || code.startsWith('23')) return Problem.refused('rowClashes');
  throw error;
}
