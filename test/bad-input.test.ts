import { connect } from 'node:net';
import { databases } from './support/databases.js';
import { Office, type Person } from './support/office.js';

describe.each(databases)('Bad input on %s', (_name, open) => {
  let office: Office;
  let clerk: Person;
  let cookie: string;
  let district: number;

  beforeAll(async () => {
    office = await Office.open(await open());
    district = await office.organization('Huyện ủy Sông Lô');
    clerk = await office.user('vanthu', 'clerk', district);
    const body = JSON.stringify({ username: 'vanthu', password: 'mat-khau-thu-nghiem' });
    const answer = await fetch(`${office.address}/api/session`, {
      ...{ method: 'POST', headers: { 'content-type': 'application/json' }, body },
    });
    cookie = answer.headers.get('set-cookie')!.split(';')[0]!;
  }, 60_000);

  afterAll(() => office?.close());

  /** A body as bytes, whatever they are. */
  const post = async (body: string | Uint8Array, type = 'application/json') => {
    const answer = await fetch(`${office.address}/api/documents`, {
      ...{ method: 'POST', headers: { cookie, 'content-type': type }, body: body as never },
    });
    const text = await answer.text();
    expect(text).not.toMatch(/node_modules|at \w+ \(/);
    return { ...JSON.parse(text), status: answer.status, contentType: answer.headers.get('content-type') };
  };

  const countDocuments = async () => (await office.admin('/documents?stubs=true')).body.total as number;

  const bodies: [string, string | Uint8Array, number, string][] = [
    ['broken JSON', '{"title": ', 400, 'malformedJson'],
    ['broken UTF-8', new Uint8Array([0x22, 0xc3, 0x28, 0x22]), 400, 'malformedText'],
    ['a NUL byte', '{"title": "a\\u0000b"}', 422, 'invalid'],
    ['half a character', '{"title": "\\ud800"}', 422, 'invalid'],
    ['100,000 brackets', '['.repeat(100_000) + ']'.repeat(100_000), 400, 'tooDeep'],
    ['33 levels', '{"a":'.repeat(33) + '1' + '}'.repeat(33), 400, 'tooDeep'],
    ['__proto__', '{"__proto__": {"admin": true}}', 400, 'malformedJson'],
    ['a list for a record', '[]', 422, 'invalid'],
    ['nothing', '', 422, 'invalid'],
    ['a number for a record', '7', 422, 'invalid'],
    ['too much', `{"title": "${'x'.repeat(5 * 1024 * 1024)}"}`, 413, 'tooLarge'],
  ];

  it.each(bodies)('%s is refused in words', async (_what, body, status, code) => {
    const before = await countDocuments();
    const answer = await post(body);
    expect(answer).toMatchObject({ status, code, contentType: 'application/problem+json; charset=utf-8' });
    if (code === 'invalid') expect(answer.errors).not.toEqual([]);
    expect(await countDocuments()).toBe(before);
  });

  it('another content type is refused', async () => {
    expect(await post('a=b', 'application/x-www-form-urlencoded')).toMatchObject({
      status: 415,
      code: 'unsupportedMediaType',
    });
  });

  it('names a nested field by its path', async () => {
    const recipients = [{ words: 'Như trên' }, { words: 5 }];
    const { body } = await clerk('/documents', { body: { title: 'x', issuerId: district, recipients } });
    expect(body.errors).toEqual([expect.objectContaining({ field: 'recipients[1].words', code: 'text' })]);
  });

  it.each([
    ['/documents?page=0', 'page'],
    ['/documents?page=0x10', 'page'],
    ['/documents?pageSize=201', 'pageSize'],
    ['/documents?sort=password', 'sort'],
    ['/documents?asOf=2021-02-30', 'asOf'],
    ['/documents?issuerId=1e3', 'issuerId'],
    ['/documents?nonsense=1', 'nonsense'],
    ['/documents?number=nghị+quyết', 'number'],
    ['/organizations?asOf=hom-nay', 'asOf'],
  ])('%s names the parameter', async (path, field) => {
    expect(await clerk(path)).toMatchObject({ status: 422, body: { errors: [{ field }] } });
  });

  it('a parameter given twice is refused', async () => {
    expect(await clerk('/documents?page=1&page=2')).toMatchObject({
      status: 400,
      body: { code: 'duplicateParameter' },
    });
  });

  it.each([
    '/documents/0',
    '/documents/-1',
    '/documents/x',
    '/documents/99999999999',
    '/documents/1e1',
    '/documents/999999',
  ])('%s is not found', async (path) => {
    expect(await clerk(path)).toMatchObject({ status: 404, body: { code: 'notFound' } });
  });

  it.each([
    '/%61udit',
    '//audit',
    '/audit/',
    '/AUDIT',
    '/audit;x',
    '/./audit',
    '/documents/../audit',
    '/audit%2f',
    '/audit%00',
  ])('the path %s opens nothing to a stranger', async (path) => {
    for (const method of ['GET', 'HEAD', 'POST', 'OPTIONS', 'TRACE', 'PROPFIND']) {
      expect([400, 401, 404, 405, 501]).toContain((await raw(`${method} /api${path} HTTP/1.1`)).status);
    }
  });

  it('an If-Match that is no version is named', async () => {
    const answer = await clerk('/documents/1', { method: 'PATCH', body: {}, headers: { 'if-match': '*' } });
    expect(answer).toMatchObject({ status: 422, body: { errors: [{ field: 'If-Match', code: 'version' }] } });
  });

  it('answers in the reader’s language', async () => {
    const answer = async (language: string) =>
      (await office.stranger('/documents', { headers: { 'accept-language': language } })).body.detail;
    expect(await answer('en-GB,vi;q=0.5')).toBe('Please sign in.');
    expect(await answer('fr')).toBe('Hãy đăng nhập để tiếp tục.');
  });

  /** One request with a request line that fetch would tidy up. */
  function raw(line: string): Promise<{ status: number }> {
    const { hostname, port } = new URL(office.address);
    return new Promise((resolve, reject) => {
      const socket = connect(Number(port), hostname, () =>
        socket.write(`${line}\r\nhost: x\r\nconnection: close\r\n\r\n`),
      );
      let text = '';
      socket.on('data', (data) => (text += data.toString()));
      socket.on('close', () => resolve({ status: Number(text.split(' ')[1]) }));
      socket.on('error', reject);
    });
  }
});
