import fc, { type Arbitrary } from 'fast-check';
import { NO_TEXT, VIETNAMESE } from './texts.js';

export interface Schema {
  $ref?: string;
  type?: string;
  format?: string;
  enum?: string[];
  example?: unknown;
  minimum?: number;
  maximum?: number;
  maxLength?: number;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  allOf?: Schema[];
}

interface Operation {
  parameters?: { name: string; in: string; required?: boolean; schema: Schema }[];
  requestBody?: { content: Record<string, { schema: Schema }> };
}

export interface Description {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
}

export interface HostileRequest {
  method: string;
  path: string;
  /** Which of the callers asks. */
  caller: number;
  headers: Record<string, string>;
  body?: string;
}

/** These hash a password, copy or check the whole register: asked for now and then. */
const SLOW = /session|users$|users\/\{id\}$|backups|verification|diagnosis/;

/** Ids up to here exist in the register that is attacked, or soon will. */
const IDS = 40;
/** The callers themselves are not changed, or nobody would be left to ask. */
const CALLERS = 10;

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2035-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const id = fc.integer({ min: 1, max: IDS });
const numbers = fc.constantFrom(
  ...['55-QĐ/TU', '33/CT-TTg', '25–NQ/TW', '55-qđ/tu', '30c/NQ-CP', '80/2015/QH13', 'QĐ', '09', 'số 217, số 218-QĐ/TW'],
  ...['1'.repeat(120), '0-0/0', '٣-QĐ/TU', '1e5-QĐ/TU', `${'1-'.repeat(40)}QĐ/TU`],
);
const words = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...Object.values(VIETNAMESE)) },
  { weight: 3, arbitrary: numbers },
  { weight: 2, arbitrary: day },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.constantFrom(...Object.values(NO_TEXT), '', ' ', '\u200b', 'null', '__proto__', 'NaN') },
);
const long = fc
  .tuple(words, fc.integer({ min: 50, max: 4000 }))
  .map(([text, times]) => (text || 'số 1-QĐ/TW, ').repeat(times).slice(0, 60_000));
const text = fc.oneof({ weight: 40, arbitrary: words }, { weight: 1, arbitrary: long });
const junk: Arbitrary<unknown> = fc.oneof(
  text,
  fc.constantFrom(null, true, false, 0, -1, 0.5, 1e308, 2 ** 31, 2 ** 53, '', [], {}, [[]], { $ne: 1 }, [null]),
  fc.integer(),
  fc.array(text, { maxLength: 3 }),
  fc.dictionary(fc.constantFrom('id', 'toString', 'x', 'reason', 'act'), fc.integer(), { maxKeys: 3 }),
);

/** Requests that are nearly right: most parts fit the description, some are anything at all. */
export function hostileRequests({ paths, components }: Description, callers: number): Arbitrary<HostileRequest> {
  const resolved = (schema: Schema): Schema =>
    schema.$ref ? resolved(components.schemas[schema.$ref.split('/').at(-1)!]!) : schema;
  const cached = new Map<Schema, Arbitrary<unknown>>();

  /** A value that the description allows, as far as it tells. */
  const fitting = (reference: Schema, name: string): Arbitrary<unknown> => {
    const schema = resolved(reference);
    const before = cached.get(schema);
    if (before) return before;
    const made = build(schema, name);
    if (schema.properties) cached.set(schema, made);
    return made;
  };

  const build = (schema: Schema, name: string): Arbitrary<unknown> => {
    if (schema.allOf) return fitting(schema.allOf[0]!, name);
    if (schema.enum) return fc.constantFrom(...schema.enum);
    if (schema.properties) return record(schema);
    if (schema.type === 'array') return fc.array(fitting(schema.items ?? {}, name), { maxLength: 4 });
    if (schema.type === 'boolean') return fc.boolean();
    if (/Ids?$/.test(name)) return id; // "organizationIds"
    if (schema.type === 'integer' || schema.type === 'number') {
      const { minimum: min = 0, maximum = min + 100 } = schema;
      return fc.integer({ min, max: Math.min(maximum, min + 1000) });
    }
    if (schema.format === 'date' || /^asOf$/.test(name)) return day;
    if (schema.example !== undefined) return fc.oneof(fc.constant(schema.example), text);
    return text;
  };

  const record = ({ properties = {}, required = [] }: Schema): Arbitrary<unknown> => {
    const members = (chosen: (name: string) => boolean, absent: number) =>
      Object.fromEntries(
        Object.entries(properties)
          .filter(([name]) => chosen(name))
          .map(([name, schema]) => [
            name,
            fc.oneof(
              { weight: absent, arbitrary: fc.constant(undefined) },
              { weight: 40, arbitrary: fitting(schema, name) },
              { weight: 1, arbitrary: junk },
            ),
          ]),
      );
    const needed = fc.record(members((name) => required.includes(name), 1));
    const more = fc.record(members((name) => !required.includes(name), 100));
    return fc.tuple(needed, more).map(([must, may]) => ({ ...must, ...may }));
  };

  const inPath = fc.oneof(
    { weight: 12, arbitrary: id.map(String) },
    {
      weight: 2,
      arbitrary: fc.constantFrom('0', '-1', '1e1', '0x1', '99999999999', '2147483648', '1.0', '%31', '٣', ' 1'),
    },
    { weight: 1, arbitrary: words },
  );
  const escaped = (value: string) => (value === '%31' ? value : encodeURIComponent(value.toWellFormed()));
  const version = fc.constantFrom('"1"', '"1"', '"1"', '"2"', '"3"', '*', '1', 'W/"1"', '"x"', '"99999999999"', '""');
  const extra = fc.record(
    {
      'if-match': version,
      'idempotency-key': fc.oneof(fc.string({ unit: 'grapheme-ascii', maxLength: 12 }), fc.constant('k')),
      'accept-language': fc.constantFrom('vi', 'en', '*;q=0', 'x'.repeat(300)),
      accept: fc.constantFrom('application/json', 'text/html', 'application/x-ndjson', '*/*'),
    },
    { requiredKeys: [] },
  );

  const oneOf = (
    path: string,
    verb: string,
    { parameters = [], requestBody }: Operation,
  ): Arbitrary<HostileRequest> => {
    const queries = parameters
      .filter((parameter) => parameter.in === 'query')
      .map(({ name, schema, required }) =>
        fc.option(
          fc
            .oneof(
              { weight: 8, arbitrary: fitting(/Ids$/.test(name) ? { type: 'array' } : schema, name) },
              { weight: 1, arbitrary: junk },
            )
            .map(
              (value) =>
                `${name}=${escaped(typeof value === 'object' && !Array.isArray(value) ? JSON.stringify(value) : String(value))}`,
            ),
          { nil: '', freq: required ? 20 : 1 },
        ),
      );
    const query = fc.tuple(...queries).map((parts) => parts.filter((part) => part !== '').join('&'));
    const [type, content] = Object.entries(requestBody?.content ?? {})[0] ?? [];
    const mustMatch =
      verb === 'patch' || /acts|withdrawal|no-task|confirmation|extensions|answer|disciplines/.test(path);
    return fc
      .tuple(
        fc.array(inPath, { minLength: 3, maxLength: 3 }),
        query,
        extra,
        fc.integer({ min: 0, max: callers - 1 }),
        bodies(path, type, content?.schema && fitting(content.schema, '')),
        fc.constantFrom(mustMatch, mustMatch, mustMatch, !mustMatch),
      )
      .map(([ids, asked, more, caller, body, matching]) => {
        let next = 0;
        const place = () => {
          const value = ids[next++]!;
          const self = /users/.test(path) && verb !== 'get' && Number(value) <= CALLERS;
          return escaped(self ? String(Number(value) + CALLERS) : value);
        };
        const filled = path.replace(/\{\w+\}/g, place);
        return {
          method: verb.toUpperCase(),
          path: asked ? `${filled}?${asked}` : filled,
          caller: path === '/api/session' && verb === 'delete' ? -1 : caller,
          headers: { ...(matching && { 'if-match': '"1"' }), ...more, ...(body && { 'content-type': body.type }) },
          body: body?.text,
        };
      });
  };

  const operations = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([verb, operation]) => ({
      weight: SLOW.test(path) ? 1 : verb === 'get' ? 20 : 30,
      arbitrary: oneOf(path, verb, operation),
    })),
  );
  return fc.oneof(...operations);
}

interface Body {
  type: string;
  text: string;
}

const RECORDS = ['organization', 'document', 'relation', 'assignment', 'inspection', 'result', 'finding', 'x'];

function bodies(
  path: string,
  type: string | undefined,
  fitting: Arbitrary<unknown> | undefined,
): Arbitrary<Body | undefined> {
  const json = (value: unknown): Body => ({ type: 'application/json', text: JSON.stringify(value) ?? '' });
  const broken = fc.constantFrom<Body>(
    { type: 'application/json', text: '{"a":' },
    { type: 'application/json', text: '['.repeat(5000) },
    { type: 'application/json', text: '{"__proto__":{"x":1}}' },
    { type: 'application/json', text: '' },
    { type: 'text/plain', text: 'x' },
    { type: 'multipart/form-data', text: '--x' },
    { type: 'application/json; charset=utf-16', text: '{}' },
  );
  if (path.endsWith('/imports')) return fc.oneof(rows(), broken);
  if (type === 'multipart/form-data')
    return fc.oneof({ weight: 4, arbitrary: uploads() }, { weight: 1, arbitrary: broken });
  if (!fitting) return fc.constant(undefined);
  return fc.oneof(
    { weight: 30, arbitrary: fitting.map(json) },
    { weight: 1, arbitrary: junk.map(json) },
    { weight: 1, arbitrary: broken },
  );
}

function rows(): Arbitrary<Body> {
  const row = fc.record(
    {
      ...{
        record: fc.constantFrom(...RECORDS),
        id: fc.oneof(id, text),
        documentId: id,
        fromId: id,
        toId: id,
        leadId: id,
      },
      ...{ organizationId: id, issuerId: id, number: numbers, title: text, name: text, issuedOn: day, junk },
      ...{
        code: fc.constantFrom('HU', 'ĐU'),
        level: fc.constantFrom('district', 'x'),
        system: fc.constantFrom('party', 'x'),
      },
      ...{
        kind: fc.constantFrom('implements', 'inspection'),
        task: text,
        role: fc.constantFrom('lead', 'x'),
        topic: text,
      },
    },
    { requiredKeys: ['record'] },
  );
  const line = fc.oneof(
    { weight: 9, arbitrary: row.map((value) => JSON.stringify(value)) },
    { weight: 1, arbitrary: text },
  );
  return fc.array(line, { maxLength: 12 }).map((lines) => ({ type: 'application/x-ndjson', text: lines.join('\n') }));
}

function uploads(): Arbitrary<Body> {
  const contents = fc.constantFrom(
    '%PDF-1.7\n',
    'PK\x03\x04',
    'văn bản thường',
    '<svg onload=x>',
    '\x7fELF',
    '',
    '#!/bin/sh',
  );
  const names = fc.oneof(
    fc.constantFrom('a.pdf', '../../etc/passwd', 'a.docx', '.', 'a\\b.txt', 'CON', 'a.pdf.exe'),
    words,
  );
  return fc.tuple(names, contents, text).map(([name, content, more]) => ({
    type: 'multipart/form-data; boundary=x',
    text: `--x\r\nContent-Disposition: form-data; name="file"; filename="${name.toWellFormed().replace(/[\r\n"]/g, '')}"\r\n\r\n${content}${more}\r\n--x--\r\n`,
  }));
}
