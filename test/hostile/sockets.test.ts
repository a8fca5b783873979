import { connect, type Socket } from 'node:net';
import { sqliteDatabase } from '../support/databases.js';
import { Office, PASSWORD } from '../support/office.js';

describe('On the bare socket', () => {
  let office: Office;
  let cookie: string;

  beforeAll(async () => {
    office = await Office.open(await sqliteDatabase());
    const body = JSON.stringify({ username: 'admin', password: PASSWORD });
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(`${office.address}/api/session`, { method: 'POST', headers, body });
    cookie = answer.headers.get('set-cookie')!.split(';')[0]!;
  }, 60_000);

  afterAll(() => office?.close());

  const dial = (): Promise<Socket> => {
    const { hostname, port } = new URL(office.address);
    return new Promise((resolve, reject) => {
      const socket = connect(Number(port), hostname, () => resolve(socket));
      socket.on('error', reject);
    });
  };

  /** All that comes until the server hangs up, or until the time is over. */
  const exchange = async (bytes: string | Buffer, wait = 3000): Promise<{ text: string; hungUp: boolean }> => {
    const socket = await dial();
    let text = '';
    socket.on('data', (data) => (text += data.toString()));
    socket.on('error', () => undefined);
    const closed = new Promise<boolean>((resolve) => {
      socket.on('close', () => resolve(true));
      setTimeout(() => resolve(false), wait).unref();
    });
    socket.write(bytes);
    const hungUp = await closed;
    socket.destroy();
    return { text, hungUp };
  };

  const statuses = (text: string) => [...text.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status)); // "HTTP/1.1 400"
  const DRAFT = JSON.stringify({ title: 'Lậu qua đường hẹp' });
  const smuggled = async () => (await office.admin('/documents?q=lau+qua+duong+hep')).body.total;

  const post = (...headers: string[]) =>
    [
      'POST /api/documents HTTP/1.1',
      'host: x',
      `cookie: ${cookie}`,
      'content-type: application/json',
      ...headers,
      '',
      '',
    ].join('\r\n');
  const hidden = `${post(`content-length: ${DRAFT.length + 8}`)}${DRAFT}`;

  it.each([
    ['a length and chunks', `${post('content-length: 4', 'transfer-encoding: chunked')}0\r\n\r\n${hidden}`],
    ['chunks and a length', `${post('transfer-encoding: chunked', 'content-length: 4')}0\r\n\r\n${hidden}`],
    ['two lengths', `${post('content-length: 4', 'content-length: 200')}abcd${hidden}`],
    ['a length that is no number', `${post('content-length: 4x')}abcd${hidden}`],
    ['a negative length', `${post('content-length: -1')}${hidden}`],
    ['an unknown transfer encoding', `${post('transfer-encoding: xchunked')}0\r\n\r\n${hidden}`],
    ['chunks within chunks', `${post('transfer-encoding: chunked, chunked')}0\r\n\r\n${hidden}`],
    ['a space before the colon', `${post('transfer-encoding : chunked')}0\r\n\r\n${hidden}`],
    ['a folded header', `${post('x: a\r\n b', 'transfer-encoding:\r\n chunked')}0\r\n\r\n${hidden}`],
    ['a chunk longer than it says', `${post('transfer-encoding: chunked')}2\r\nabcdef\r\n0\r\n\r\n${hidden}`],
    ['a bare line feed', `${post('content-length: 4').replaceAll('\r\n', '\n')}abcd${hidden}`],
    ['a NUL in a header', `${post('x: a\0b')}${hidden}`],
  ])('%s smuggles nothing in', async (_what, bytes) => {
    const { text, hungUp } = await exchange(bytes);
    expect(statuses(text).every((status) => status >= 400 && status < 500)).toBe(true);
    expect({ hungUp, answers: statuses(text).length <= 1 }).toEqual({ hungUp: true, answers: true });
    expect(await smuggled()).toBe(0);
  });

  it.each([
    ['no HTTP at all', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03', 400],
    ['no version', 'GET /api/session\r\n\r\n', 401],
    ['another version', 'GET /api/session HTTP/3.7\r\nhost: x\r\n\r\n', 400],
    ['no host', 'GET /api/session HTTP/1.1\r\nconnection: close\r\n\r\n', 400],
    ['a head of 64 KiB', `GET /api/session HTTP/1.1\r\nhost: x\r\nx: ${'y'.repeat(65_536)}\r\n\r\n`, 431],
    ['a method nobody knows', 'HACK /api/session HTTP/1.1\r\nhost: x\r\n\r\n', 400],
    ['a proxy request', 'CONNECT /api/session HTTP/1.1\r\nhost: x\r\n\r\n', 0],
  ])('%s is refused and hung up', async (_what, bytes, status) => {
    const { text, hungUp } = await exchange(bytes);
    expect({ first: statuses(text)[0] ?? 0, hungUp }).toEqual({ first: status, hungUp: true });
    if (status > 0 && text.includes('{')) expect(text).toContain('application/problem+json');
  });

  it('1,000 short headers are read or refused, and nothing else suffers', async () => {
    const many = Array.from({ length: 1000 }, (_, place) => `x${place}: y`).join('\r\n');
    const { text } = await exchange(`GET /healthz HTTP/1.1\r\nhost: x\r\nconnection: close\r\n${many}\r\n\r\n`);
    expect([200, 431]).toContain(statuses(text)[0]);
    expect((await office.admin('/session')).status).toBe(200);
  });

  it('a pipeline of requests is answered in its order, each by itself', async () => {
    const ask = (path: string, ...headers: string[]) =>
      [`GET ${path} HTTP/1.1`, 'host: x', ...headers, '', ''].join('\r\n');
    const ids = Array.from({ length: 20 }, (_, place) => place + 1);
    const line = ids.map((id) => ask(`/api/organizations/${id}`, `cookie: ${cookie}`) + ask('/api/users'));
    const { text } = await exchange(`${line.join('')}${ask('/healthz', 'connection: close')}`, 10_000);
    expect(statuses(text)).toEqual([...ids.flatMap(() => [200, 401]), 200]);
    const answered = [...text.matchAll(/\{"id":(\d+),"code"/g)].map(([, id]) => Number(id)); // '{"id":3,"code"'
    expect(answered).toEqual(ids);
  });

  it('100 slow bodies hold nobody up, and store nothing', async () => {
    const before = (await office.admin('/documents')).body.total;
    const slow = await Promise.all(Array.from({ length: 100 }, dial));
    for (const socket of slow) {
      socket.on('error', () => undefined);
      socket.write(`${post('content-length: 1000')}{"title": "`);
    }
    const trickle = setInterval(() => slow.forEach((socket) => socket.writable && socket.write('a')), 50);
    const started = performance.now();
    for (let asked = 0; asked < 20; asked++) expect((await office.admin('/documents')).status).toBe(200);
    expect(performance.now() - started).toBeLessThan(5000);
    clearInterval(trickle);
    slow.forEach((socket) => socket.destroy());
    expect((await office.admin('/documents')).body.total).toBe(before);
  });

  it('gives a request 30 seconds to arrive', () => {
    const server = office.app.getHttpServer() as { requestTimeout: number; headersTimeout: number };
    expect(server.requestTimeout).toBe(30_000);
    expect(server.headersTimeout).toBeLessThanOrEqual(60_000);
  });

  it('a body that ends half way stores nothing', async () => {
    const before = (await office.admin('/documents')).body.total;
    const socket = await dial();
    socket.write(`${post('content-length: 1000')}${DRAFT}`);
    socket.destroy();
    expect((await office.admin('/documents')).body.total).toBe(before);
    expect(await smuggled()).toBe(0);
  });
});
