import { Injectable } from '@nestjs/common';
import { readJson } from '../http/json-body.js';
import { Problem } from '../http/problem.js';
import { checked } from '../http/validation.pipe.js';
import type { Line } from './ndjson-body.js';
import { RowKinds } from './row-kinds.js';
import type { RowKind, SourceRow } from './rows.js';

/** A line that could be read: what it is, and its fields. */
export interface ReadRow {
  line: number;
  kind: RowKind;
  row: SourceRow;
}

/** Why a line is no row; with its record and id as far as they could be read. */
export interface Unreadable {
  line: number;
  record: string | null;
  id: string | null;
  problem: Problem;
}

@Injectable()
export class RowReader {
  constructor(private readonly kinds: RowKinds) {}

  read({ number, bytes }: Line): ReadRow | Unreadable {
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
      return { line: number, kind, row: checked(kind.shape, fields) };
    } catch (error) {
      if (error instanceof Problem) return { line: number, record, id, problem: error };
      throw error;
    }
  }
}

function namedId(id: unknown): string | null {
  return typeof id === 'string' || typeof id === 'number' ? String(id).slice(0, 100) : null;
}
