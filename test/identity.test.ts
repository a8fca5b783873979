import { Controller, Get, Module } from '@nestjs/common';
import { Allow } from '../src/identity/permission.js';
import { startServer } from '../src/server.js';
import { Settings } from '../src/settings/settings.js';
import { databases, sqliteDatabase } from './support/databases.js';
import { ifMatch, Office, PASSWORD, type Person, personAt, signIn } from './support/office.js';

describe.each(databases)('Who may come in, on %s', (_name, open) => {
  let office: Office;
  let district: number;
  let commune: number;

  beforeAll(async () => {
    office = await Office.open(await open());
    district = await office.organization('Huyện ủy Sông Lô');
    commune = await office.organization('Đảng ủy xã Đồng Thịnh');
  }, 60_000);

  afterAll(() => office?.close());

  const userId = async (username: string) => {
    const { body } = await office.admin(`/users?q=${username}`);
    return body.items[0] as { id: number; version: number };
  };

  it('keeps the session in a cookie that scripts and other sites do not get', async () => {
    const answer = await office.stranger('/session', { body: { username: 'ADMIN ', password: PASSWORD } });
    expect(answer.headers.get('set-cookie')).toMatch(
      /^session=[\w-]{43}; Path=\/; Expires=.*; HttpOnly; SameSite=Strict$/,
    );
  });

  it('says the same of a wrong password and of an unknown user', async () => {
    const wrong = (username: string) => office.stranger('/session', { body: { username, password: 'sai mật khẩu' } });
    const [known, unknown] = [await wrong('admin'), await wrong('khong-co')];
    expect([known.status, known.body]).toEqual([unknown.status, unknown.body]);
    expect(known).toMatchObject({ status: 401, body: { code: 'wrongPassword' } });
  });

  it('stops guessing after ten failures of one account, and lets others in', async () => {
    const guess = () => office.stranger('/session', { body: { username: 'bi-do', password: 'đoán' } });
    for (let i = 0; i < 10; i++) expect((await guess()).status).toBe(401);
    const stopped = await guess();
    expect(stopped).toMatchObject({ status: 429, body: { code: 'tooManySignIns' } });
    expect(Number(stopped.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await signIn(office.address, 'admin', PASSWORD)).toBeDefined();
  });

  it('refuses a cookie that another site sends along', async () => {
    const foreign = await office.admin('/users', { body: {}, headers: { origin: 'http://evil.example' } });
    expect(foreign).toMatchObject({ status: 403, body: { code: 'crossSite' } });
    const marked = await office.admin('/users', { body: {}, headers: { 'sec-fetch-site': 'cross-site' } });
    expect(marked).toMatchObject({ status: 403, body: { code: 'crossSite' } });
  });

  it('ends a session at sign-out, and all of them when the user is disabled', async () => {
    const one = await office.user('lan', 'clerk', district);
    const other = await signIn(office.address, 'lan', PASSWORD);
    expect((await one('/session', { method: 'DELETE' })).status).toBe(204);
    expect([(await one('/session')).status, (await other('/session')).status]).toEqual([401, 200]);

    const { id, version } = await userId('lan');
    const disabled = await office.admin(`/users/${id}`, {
      method: 'PATCH',
      body: { disabled: true },
      headers: ifMatch(version),
    });
    expect(disabled.status).toBe(200);
    expect((await other('/session')).status).toBe(401);
    await expect(signIn(office.address, 'lan', PASSWORD)).rejects.toThrow('wrongPassword');
  });

  it('takes a role away at once', async () => {
    const clerk = await office.user('minh', 'clerk', district);
    const draft = { number: '21-CT/HU', issuerId: district, issuedOn: '2022-01-05', title: 'phòng cháy' };
    expect((await clerk('/documents', { body: draft })).status).toBe(201);
    const { id, version } = await userId('minh');
    const grants = [{ role: 'leader', organizationId: district }];
    await office.admin(`/users/${id}`, { method: 'PATCH', body: { grants }, headers: ifMatch(version) });
    expect((await clerk('/documents', { body: { ...draft, number: '22-CT/HU' } })).status).toBe(403);
  });

  it('changes the own password and ends the other sessions', async () => {
    const here = await office.user('hoa', 'clerk', district);
    const there = await signIn(office.address, 'hoa', PASSWORD);
    const wrong = await here('/session/password', { body: { current: 'sai', next: 'mat-khau-moi-hon' } });
    expect(wrong.status).toBe(401);
    const right = await here('/session/password', { body: { current: PASSWORD, next: 'mat-khau-moi-hon' } });
    expect(right.status).toBe(204);
    expect([(await here('/session')).status, (await there('/session')).status]).toEqual([200, 401]);
  });

  it('gives a token only the scopes that it names', async () => {
    await office.user('may', 'clerk', district);
    const { id } = await userId('may');
    const added = await office.admin(`/users/${id}/tokens`, { body: { name: 'đọc', scopes: ['documents:read'] } });
    const program = personAt(office.address, { authorization: `Bearer ${added.body.token}` });
    expect((await program('/documents')).status).toBe(200);
    const draft = { number: '23-CT/HU', issuerId: district, issuedOn: '2022-01-05', title: 'x' };
    expect(await program('/documents', { body: draft })).toMatchObject({ status: 403, body: { code: 'tokenScope' } });
    expect((await office.admin(`/users/${id}/tokens/${added.body.id}`, { method: 'DELETE' })).status).toBe(204);
    expect((await program('/documents')).status).toBe(401);
  });

  it('lets an administrator of a district give nothing beyond it', async () => {
    const local: Person = await office.user('quantri.huyen', 'administrator', district);
    const body = (organizationId: number | null) => ({
      ...{ username: `x${organizationId}`, password: PASSWORD, organizationId },
      grants: [{ role: 'clerk', organizationId }],
    });
    expect((await local('/users', { body: body(commune) })).status).toBe(201);
    expect((await local('/users', { body: body(null) })).status).toBe(403);
    const admin = await userId('admin');
    expect((await local(`/users/${admin.id}`)).status).toBe(404);
    expect((await local('/users')).body.items.map((user: { username: string }) => user.username)).not.toContain(
      'admin',
    );
  });

  it('finds people by their name as well as by their user name, accents or not', async () => {
    await office.user('vt2', 'clerk', district, { name: 'Đỗ Thị Thủy' });
    const found = async (q: string) =>
      (await office.admin(`/users?q=${encodeURIComponent(q)}`)).body.items.map(
        ({ username }: { username: string }) => username,
      );
    expect(await found('do thi thuy')).toEqual(['vt2']);
    expect(await found('Đỗ')).toContain('vt2');
    expect(await found('VT2')).toEqual(['vt2']);
    expect(await found('không ai')).toEqual([]);
  });

  it('keeps one administrator of the whole tree', async () => {
    const admin = await userId('admin');
    const change = { method: 'PATCH', body: { disabled: true }, headers: ifMatch(admin.version) };
    expect(await office.admin(`/users/${admin.id}`, change)).toMatchObject({
      status: 422,
      body: { code: 'lastAdministrator' },
    });
    expect((await office.admin('/session')).status).toBe(200);
  });

  it('writes a refusal by role into the log, and nothing secret', async () => {
    const clerk = await office.user('tho', 'clerk', district);
    expect((await clerk('/users')).status).toBe(403);
    const { body } = await office.admin('/audit?action=access.refused&actor=tho');
    expect(body).toMatchObject({ total: 1, items: [{ actor: 'tho', action: 'access.refused' }] });
    const rows = await office.admin('/audit?kind=user&pageSize=200');
    expect(JSON.stringify(rows.body)).not.toContain('argon2');
  });
});

@Controller('leaks')
class Leaks {
  @Get('open')
  @Allow('public')
  open() {
    return 'open';
  }

  @Get('forgotten')
  forgotten() {
    return 'forgotten';
  }
}

@Module({ controllers: [Leaks] })
class LeakyModule {}

it('does not start while a route has no permission', async () => {
  const database = await sqliteDatabase();
  const settings = Settings.from({ DATABASE_URL: database.url, PORT: '0', LOG_LEVEL: 'silent', SEED: 'none' });
  await expect(startServer({ settings, extra: [LeakyModule] })).rejects.toThrow(
    'Routes without @Allow(...):\n  GET forgotten (Leaks.forgotten)',
  );
  await database.drop();
});
