import Database from 'better-sqlite3';
import pg from 'pg';
import { Reads } from '../../src/database/reads.js';
import { Statements } from '../../src/database/statements.js';

/** Tables that grow with the years; the others hold an office's bodies, people and words. */
export const GROWING = [
  ...['documents', 'document_recipients', 'document_topics', 'document_parties', 'relations', 'validity_intervals'],
  ...['book_entries', 'attachments', 'assignments', 'assignment_acts', 'assignment_reports', 'assignment_past'],
  ...['assignment_transfers', 'inspections', 'inspection_documents', 'inspection_subjects', 'inspection_results'],
  ...['findings', 'recommendations', 'recommendation_acts', 'audit_entries', 'record_sources'],
  ...['look_alikes', 'look_alike_decisions'],
];

export interface Asked {
  text: string;
  values: unknown[];
}

/** Every different statement that the reading side runs while `work` goes on. */
export async function statementsOf(work: () => Promise<void>): Promise<Asked[]> {
  const asked = new Map<string, Asked>();
  const note = (text: string, values: unknown[]) => void (asked.has(text) || asked.set(text, { text, values }));
  const spies = [
    spied(Statements.prototype, 'run', note),
    spied(Reads.prototype as unknown as { overTheNetwork: Run }, 'overTheNetwork', note),
  ];
  try {
    await work();
  } finally {
    for (const restore of spies) restore();
  }
  return [...asked.values()].filter(({ text }) => /^\s*(SELECT|WITH)\b/i.test(text));
}

type Run = (text: string, values: unknown[]) => unknown;

function spied<K extends string>(owner: Record<K, Run>, name: K, note: Run): () => void {
  const original = owner[name];
  owner[name] = function (this: unknown, text: string, values: unknown[]) {
    note(text, values);
    return original.call(this, text, values);
  };
  return () => (owner[name] = original);
}

/** The growing tables that a statement reads from end to end, on SQLite. */
export function scannedBySqlite(file: string): (asked: Asked) => string[] {
  const database = new Database(file, { readonly: true });
  return ({ text, values }) => {
    const bound = values.map((value) => (typeof value === 'boolean' ? Number(value) : value));
    const plan = database.prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${text}`).all(...bound);
    const sorts = plan.some(({ detail }) => detail === 'USE TEMP B-TREE FOR ORDER BY');
    return plan.flatMap(({ detail }) => {
      const [, alias] = /^SCAN (\w+)/.exec(detail) ?? []; // SCAN d USING INDEX documents_date
      const table = alias && tableOf(text, alias);
      if (!table) return [];
      // in the order of the key or an index, and left after a page
      return !sorts && /\bLIMIT\b/.test(text) ? [] : [table];
    });
  };
}

interface Node {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Cond'?: string;
  Plans?: Node[];
}

/** Lets PostgreSQL plan as for millions of rows: it is told so of each page of the tables that grow. */
export async function asIfGrown(client: pg.Client): Promise<void> {
  for (const table of GROWING) {
    await client.query(`ALTER TABLE ${table} SET (autovacuum_enabled = false)`);
    await client.query(
      `SELECT pg_restore_relation_stats('schemaname', 'public', 'relname', '${table}',
         'relpages', 1::integer, 'reltuples', 1000000::real)`,
    );
  }
  await client.query('SET enable_seqscan = off');
}

/** The same on PostgreSQL, where reading from end to end is made so dear that it happens only where nothing else can be done. */
export function scannedByPostgres(client: pg.Client): (asked: Asked) => Promise<string[]> {
  return async ({ text, values }) => {
    const { rows } = await client.query<{ 'QUERY PLAN': { Plan: Node }[] }>(`EXPLAIN (FORMAT JSON) ${text}`, values);
    return scannedIn(rows[0]!['QUERY PLAN'][0]!.Plan, false);
  };
}

function scannedIn(node: Node, limited: boolean): string[] {
  const stops = node['Node Type'] === 'Limit' || (limited && !['Sort', 'Aggregate'].includes(node['Node Type']));
  const table = node['Relation Name'];
  const whole = node['Node Type'] === 'Seq Scan' || (/^Index/.test(node['Node Type']) && !node['Index Cond'] && !stops);
  const own = table && whole && GROWING.includes(table) ? [table] : [];
  return [...own, ...(node.Plans ?? []).flatMap((inner) => scannedIn(inner, stops))];
}

/** Undefined for what is no growing table, a subquery under this alias for one. */
function tableOf(text: string, alias: string): string | undefined {
  if (new RegExp(`\\)\\s+(AS\\s+)?${alias}\\b`).test(text)) return undefined; // "(SELECT …) c"
  return GROWING.find((table) => table === alias || new RegExp(`\\b${table}\\s+(AS\\s+)?${alias}\\b`, 'i').test(text));
}
