import type { EntityManager } from 'typeorm';
import { join, sql } from '../database/dialect.js';
import { rowsIn } from '../database/reads.js';
import type { RowKindName } from './rows.js';
import type { SourceId } from './source-id.js';

const AT_ONCE = 100;

/** Which records of this register the rows of a source are: for one unit of work, whose ids are looked up beforehand. */
export class SourceIds {
  private readonly ids = new Map<string, number>();
  private readonly added: { kind: RowKindName; sourceId: SourceId; recordId: number }[] = [];

  constructor(
    private readonly manager: EntityManager,
    private readonly source: string,
  ) {}

  async lookUp(wanted: Iterable<readonly [RowKindName, SourceId]>): Promise<void> {
    const byKind = new Map<RowKindName, Set<SourceId>>();
    for (const [kind, id] of wanted) byKind.set(kind, (byKind.get(kind) ?? new Set()).add(id));
    for (const [kind, ids] of byKind) {
      const list = [...ids];
      for (let start = 0; start < list.length; start += AT_ONCE)
        await this.load(kind, list.slice(start, start + AT_ONCE));
    }
  }

  of(kind: RowKindName, id: SourceId): number | undefined {
    return this.ids.get(`${kind} ${id}`);
  }

  add(kind: RowKindName, sourceId: SourceId, recordId: number): void {
    this.ids.set(`${kind} ${sourceId}`, recordId);
    this.added.push({ kind, sourceId, recordId });
  }

  /** Remembers what was added, in the same unit of work. */
  async keep(): Promise<void> {
    for (let start = 0; start < this.added.length; start += AT_ONCE) {
      const rows = this.added.slice(start, start + AT_ONCE);
      const values = rows.map((row) => sql`(${this.source}, ${row.kind}, ${row.sourceId}, ${row.recordId})`);
      await rowsIn(
        this.manager,
        sql`INSERT INTO import_sources (source, kind, source_id, record_id) VALUES ${join(values, ', ')}`,
      );
    }
  }

  private async load(kind: RowKindName, ids: SourceId[]): Promise<void> {
    const filled = Array.from({ length: AT_ONCE }, (_, index) => ids[index] ?? ids[0]!); // one statement for any number
    const rows = await rowsIn<{ id: SourceId; recordId: number }>(
      this.manager,
      sql`SELECT source_id AS id, record_id AS "recordId" FROM import_sources
           WHERE source = ${this.source} AND kind = ${kind} AND source_id IN (${join(filled)})`,
    );
    for (const { id, recordId } of rows) this.ids.set(`${kind} ${id}`, recordId);
  }
}
