import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Problem } from '../http/problem.js';
import { Accounts } from '../identity/accounts.js';
import { ROLES } from '../identity/permission.js';
import { Viewer } from '../identity/viewer.js';
import { SecrecyGuard } from '../secrecy/secrecy.js';
import { ImportReport } from './import-report.js';
import type { Line, NdjsonBody } from './ndjson-body.js';
import { type ReadRow, type RefusedRow, RowReader } from './row-reader.js';
import { RowWriter } from './row-writer.js';

const ROWS_IN_A_UNIT = 500;

/** Takes over rows by the same rules as everybody's writing; a bad one never stops the good ones. */
@Injectable()
export class ImportsService implements OnModuleDestroy {
  private stopping = false;

  constructor(
    private readonly reader: RowReader,
    private readonly writer: RowWriter,
    private readonly secrecy: SecrecyGuard,
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
      for await (const lines of batches(body.lines())) {
        await this.take(importer, source, lines, report);
        report.stopped = this.stopping;
        yield report;
        if (report.stopped) break;
      }
    } finally {
      this.accounts.forget(); // organisations may have come
    }
    if (report.lines === 0) yield report;
  }

  /** What an import of the first lines would come to; nothing is kept. They refer to one another: one unit of work. */
  async tryOut(viewer: Viewer, source: string | undefined, body: NdjsonBody): Promise<ImportReport> {
    const report = new ImportReport(viewer.language);
    for await (const lines of batches(body.lines())) {
      if (report.lines > 0) report.cut = true;
      else await this.take(importing(viewer), source, lines, report, true);
    }
    return report;
  }

  private async take(
    viewer: Viewer,
    source: string | undefined,
    lines: Line[],
    report: ImportReport,
    onlyTry = false,
  ): Promise<void> {
    const rows: (ReadRow | RefusedRow)[] = [];
    for (const line of lines) rows.push(await this.withoutSecrets(viewer, this.reader.read(line)));
    const sound = rows.filter((row) => 'kind' in row);
    const outcomes = await (onlyTry
      ? this.writer.tryOut(viewer, source, sound)
      : this.writer.write(viewer, source, sound));
    let next = 0;
    for (const row of rows) {
      const outcome = 'kind' in row ? outcomes[next++]! : row.problem;
      if (outcome instanceof Problem) report.refuse(row, outcome);
      else report.accept(outcome.known);
    }
  }

  /** Before anything is stored: a stamp refuses the row, and the log says so without its content. */
  private async withoutSecrets(viewer: Viewer, row: ReadRow | RefusedRow): Promise<ReadRow | RefusedRow> {
    if (!('kind' in row)) return row;
    try {
      const { secrecy, ...fields } = row.row;
      await this.secrecy.checkDegree(viewer, secrecy);
      await this.secrecy.check(viewer, textsOf(fields));
      return row;
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      const { line, record, id } = row;
      return { line, record, id, problem: error };
    }
  }
}

function textsOf(fields: object): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => typeof value === 'string'));
}

/** Who may import could give every role to themselves: rows are taken over with all of them, over the same organisations. */
function importing({ account, address, language }: Viewer): Viewer {
  const places = account.grants.filter(({ role }) => role === 'administrator');
  const grants = places.flatMap((place) => ROLES.map((role) => ({ ...place, role, servesId: null })));
  return new Viewer({ ...account, grants }, 'import', address, language);
}

async function* batches<Item>(groups: AsyncIterable<Item[]>): AsyncGenerator<Item[]> {
  let batch: Item[] = [];
  for await (const group of groups) {
    batch.push(...group);
    while (batch.length >= ROWS_IN_A_UNIT) {
      yield batch.slice(0, ROWS_IN_A_UNIT);
      batch = batch.slice(ROWS_IN_A_UNIT);
    }
  }
  if (batch.length > 0) yield batch;
}
