import { Injectable } from '@nestjs/common';
import { readJson } from '../http/json-body.js';
import { Problem } from '../http/problem.js';
import { checked } from '../http/validation.pipe.js';
import type { Line } from './ndjson-body.js';
import { RowKinds } from './row-kinds.js';
import type { RowKind, SourceRow } from './rows.js';

interface Place {
  line: number;
  /** Its kind and its id in the source, as far as they could be read. */
  record: string | null;
  id: string | null;
}

/** A line that could be read: what it is, and its fields. */
export interface ReadRow extends Place {
  kind: RowKind;
  row: SourceRow;
}

/** A line that is no row, or none that may be kept. */
export interface RefusedRow extends Place {
  problem: Problem;
}

@Injectable()
export class RowReader {
  constructor(private readonly kinds: RowKinds) {}

  read({ number: line, bytes }: Line): ReadRow | RefusedRow {
    let record: string | null = null;
    let id: string | null = null;
    try {
      if (bytes === null) throw Problem.refused('lineTooLong');
      const value = readJson(bytes);
      if (value === null || typeof value !== 'object' || Array.isArray(value)) throw Problem.refused('lineNotARecord');
      const { record: name, ...fields } = value as Record<string, unknown>;
      record = typeof name === 'string' ? name.slice(0, 40) : null;
      id = namedId(fields.id);
      const kind = this.kinds.of(name);
      return { line, record, id, kind, row: checked(kind.shape, fields) };
    } catch (error) {
      if (error instanceof Problem) return { line, record, id, problem: error };
      throw error;
    }
  }
}

function namedId(id: unknown): string | null {
  return typeof id === 'string' || typeof id === 'number' ? String(id).slice(0, 100) : null;
}
