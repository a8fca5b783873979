import { postgresDatabase, sqliteDatabase, type TestDatabase } from '../support/databases.js';
import { Office } from '../support/office.js';
import { forEach, send } from './requests.js';

/** Ways to write a path that have opened doors elsewhere. */
const FORMS: [string, (path: string) => string][] = [
  ['as it is', (path) => path],
  ['a letter in per cent', (path) => path.replace(/\/(\w)/g, (_, letter: string) => `/%${hex(letter)}`)], // "/api" → "/%61pi"
  ['the last letter in per cent', (path) => path.replace(/\w$/, (letter) => `%${hex(letter)}`)], // "/1" → "/%31"
  ['twice in per cent', (path) => path.replace(/\/(\w)/, (_, letter: string) => `/%25${hex(letter)}`)], // "/api" → "/%2561pi"
  ['two slashes', (path) => `/${path}`],
  ['two slashes within', (path) => path.replace('/api/', '/api//')],
  ['a slash at the end', (path) => `${path}/`],
  ['upper case', (path) => path.toUpperCase()],
  ['a parameter of the segment', (path) => `${path};x=1`],
  ['a dot', (path) => path.replace('/api/', '/api/./')],
  ['two dots', (path) => `/api/session/..${path.slice('/api'.length)}`],
  ['two dots in per cent', (path) => `/api/session/%2e%2e${path.slice('/api'.length)}`],
  ['a slash in per cent', (path) => path.replace('/api/', '/api%2F')],
  ['a backslash', (path) => path.replace('/api/', '/api\\')],
  ['a NUL', (path) => `${path}%00`],
  ['a query that looks like another path', (path) => `${path}?/api/session`],
  ['a file of the page', (path) => `${path}/../../../index.html`],
];
const hex = (letter: string) => letter.charCodeAt(0).toString(16);

const CLOSED = [400, 401, 404, 405];

const sizes: [string, () => Promise<TestDatabase>, number][] = [
  ['SQLite', sqliteDatabase, 1],
  ['PostgreSQL', postgresDatabase, 10],
];

describe.each(sizes)('To a stranger every path is closed, however it is written, on %s', (_name, open, step) => {
  let office: Office;
  let paths: [string, string][];

  beforeAll(async () => {
    office = await Office.open(await open(), { seed: 'none' });
    const { body } = await office.stranger('/openapi.json');
    paths = Object.entries(body.paths as Record<string, object>)
      .flatMap(([path, item]) =>
        Object.keys(item).map((verb): [string, string] => [verb.toUpperCase(), path.replace(/\{\w+\}/g, '1')]),
      )
      .filter(([verb, path], place) => place % step === 0 && `${verb} ${path}` !== 'POST /api/session'); // open to strangers
  }, 60_000);

  afterAll(() => office?.close());

  it.each(FORMS)('%s', async (form, write) => {
    const opened: string[] = [];
    await forEach(paths, async ([verb, path]) => {
      for (const method of new Set([verb, 'HEAD', 'OPTIONS'])) {
        const reply = await send(office.address, write(path), { method });
        if (!CLOSED.includes(reply.status))
          opened.push(`${method} ${write(path)}: ${reply.status} ${reply.text.slice(0, 80)}`);
      }
    });
    expect(opened).toEqual([]);
    if (form === 'as it is') expect(paths.length).toBeGreaterThan(10);
  });
});
