import { Injectable } from '@nestjs/common';
import { sql } from '../database/dialect.js';
import { Reads } from '../database/reads.js';
import { Turns } from '../database/turns.js';
import { type Ask, validityFactsOf } from './validity-facts.js';
import { intervalRow } from './validity-writer.js';
import { validityIntervals } from './validity.js';

const BATCH = 500;

interface Kept {
  id: number;
  from: string;
  to: string;
  state: string;
  cause: string;
}

/** Holds the intervals that are kept against those that follow from the facts. */
@Injectable()
export class ValidityCheck {
  constructor(private readonly reads: Reads) {}

  /** Ids of the documents whose intervals differ, in order. */
  async differing(): Promise<number[]> {
    const last = await this.reads.row<{ id: number | null }>(sql`SELECT max(id) AS id FROM documents`);
    const turns = new Turns();
    const differing: number[] = [];
    for (let after = 0; after < (last?.id ?? 0); after += BATCH) {
      for (const id of await this.differingAmong(after + 1, after + BATCH)) {
        differing.push(...(await this.differingAmong(id, id))); // looked at again: it may have been written just now
      }
      await turns.give();
    }
    return differing;
  }

  private async differingAmong(first: number, last: number): Promise<number[]> {
    const ask: Ask = (statement) => this.reads.rows(statement);
    const ids = Array.from({ length: last - first + 1 }, (_, index) => first + index);
    const facts = await validityFactsOf(ask, ids);
    const kept = await ask<Kept>(
      sql`SELECT document_id AS id, from_on AS "from", to_on AS "to", state, cause FROM validity_intervals
           WHERE document_id BETWEEN ${first} AND ${last} ORDER BY document_id, from_on`,
    );
    const rows = new Map<number, Omit<Kept, 'id'>[]>(ids.map((id) => [id, []]));
    for (const { id, ...row } of kept) rows.get(id)!.push(row);
    return ids.filter((id) => {
      const of = facts.get(id);
      const expected = of ? validityIntervals(of).map(intervalRow) : [];
      return JSON.stringify(expected) !== JSON.stringify(rows.get(id));
    });
  }
}
