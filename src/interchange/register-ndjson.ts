import { Injectable } from '@nestjs/common';
import { sql } from '../database/dialect.js';
import { Reads } from '../database/reads.js';
import type { Viewer } from '../identity/viewer.js';
import { type LeavingKind, leavingKinds, organizationColumns } from './register-records.js';

const ROWS_AT_ONCE = 1000;

/** The register as the viewer may see it, a record a line under this register's own ids: an import takes it in again. */
@Injectable()
export class RegisterNdjson {
  constructor(private readonly reads: Reads) {}

  async *lines(viewer: Viewer): AsyncGenerator<string> {
    yield lines(await this.organizations());
    for (const kind of leavingKinds(this.reads, viewer)) yield* this.records(kind);
  }

  private async *records(kind: LeavingKind): AsyncGenerator<string> {
    let after = 0;
    for (;;) {
      const rows = await this.page(kind, after);
      if (rows.length > 0) yield lines(rows);
      if (rows.length < ROWS_AT_ONCE) return;
      after = (JSON.parse(rows.at(-1)!) as { id: number }).id;
    }
  }

  private page({ record, id, columns, from, where }: LeavingKind, after: number): Promise<string[]> {
    return this.reads.texts({
      columns: { record: sql`CAST(${record} AS text)`, id, ...columns },
      from,
      where: [...where, sql`${id} > ${after}`],
      ...{ orderBy: id, limit: ROWS_AT_ONCE },
    });
  }

  /** From the top of the tree down. */
  private organizations(): Promise<string[]> {
    const depths = sql`(WITH RECURSIVE tree(id, depth) AS (
        SELECT id, 0 FROM organizations WHERE parent_id IS NULL
        UNION ALL SELECT c.id, tree.depth + 1 FROM tree JOIN organizations c ON c.parent_id = tree.id)
      SELECT id, depth FROM tree)`;
    return this.reads.texts({
      columns: { record: sql`'organization'`, ...organizationColumns(this.reads) },
      from: sql`organizations o JOIN ${depths} AS place ON place.id = o.id`,
      where: [sql`o.withdrawn_at IS NULL`],
      orderBy: sql`place.depth, o.id`,
    });
  }
}

const lines = (rows: readonly string[]) => rows.map((row) => `${row}\n`).join('');
