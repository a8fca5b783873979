import { Injectable } from '@nestjs/common';
import { sql } from '../database/dialect.js';
import { Reads } from '../database/reads.js';
import { Turns } from '../database/turns.js';
import { earlierAlike, isSettled, withEarlierAlike } from './look-alikes-writer.js';

const BATCH = 500;

interface Kept {
  laterId: number;
  earlierId: number;
  settled: number;
  said: number;
}

/** Holds the pairs that are kept against those that follow from the documents and from what was said of them. */
@Injectable()
export class LookAlikesCheck {
  constructor(private readonly reads: Reads) {}

  async check(): Promise<{ pairs: number; differing: number | undefined }> {
    const last = await this.reads.row<{ id: number | null }>(sql`SELECT max(id) AS id FROM documents`);
    const turns = new Turns();
    let pairs = 0;
    for (let after = 0; after < (last?.id ?? 0); after += BATCH) {
      const kept = await this.keptAmong(after + 1, after + BATCH);
      pairs += kept.length;
      for (const id of await this.differingAmong(after + 1, after + BATCH, kept)) {
        const [differing] = await this.differingAmong(id, id, await this.keptAmong(id, id));
        if (differing !== undefined) return { pairs, differing }; // looked at again: it may have been written just now
      }
      await turns.give();
    }
    return { pairs, differing: undefined };
  }

  private keptAmong(first: number, last: number): Promise<Kept[]> {
    return this.reads.rows<Kept>(
      sql`SELECT p.later_id AS "laterId", p.earlier_id AS "earlierId", p.settled,
                 CASE WHEN ${isSettled(sql`p.earlier_id`, sql`p.later_id`)} THEN 1 ELSE 0 END AS said
            FROM look_alikes p WHERE p.later_id BETWEEN ${first} AND ${last} ORDER BY p.later_id, p.earlier_id DESC`,
    );
  }

  private async differingAmong(first: number, last: number, kept: readonly Kept[]): Promise<number[]> {
    const ask = <Row>(statement: Parameters<Reads['rows']>[0]) => this.reads.rows<Row>(statement);
    const ids = Array.from({ length: last - first + 1 }, (_, index) => first + index);
    const alike = await withEarlierAlike(ask, ids);
    const differing: number[] = [];
    for (const id of new Set([...alike, ...kept.map(({ laterId }) => laterId)])) {
      const expected = await earlierAlike(ask, id);
      const own = kept.filter(({ laterId }) => laterId === id);
      const fits = own.every(({ settled, said }) => settled === said);
      if (!fits || JSON.stringify(own.map(({ earlierId }) => earlierId)) !== JSON.stringify(expected))
        differing.push(id);
    }
    return differing;
  }
}
