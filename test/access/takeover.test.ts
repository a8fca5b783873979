import { databases } from '../support/databases.js';
import { ifMatch, PASSWORD, personAt } from '../support/office.js';
import { OfficeOfCanaries, READERS } from './office-of-canaries.js';
import type { Actor } from './rules.js';

const LOCAL = READERS.find(({ name }) => name === 'administrator at A')!;
/** Sits in the district, and reads beyond it. */
const BEYOND: Actor = { name: 'inspector of both', own: 'A', grants: [{ role: 'inspector', over: 'P' }] };
const WITHIN: Actor = { name: 'clerk within', own: 'A', grants: [{ role: 'clerk', over: 'A' }] };

describe.each(databases)('Nobody takes over the rights of another on %s', (_name, open) => {
  let office: OfficeOfCanaries;

  beforeAll(async () => {
    office = await OfficeOfCanaries.open(await open(), [LOCAL, BEYOND, WITHIN]);
  }, 60_000);

  afterAll(() => office?.close());

  const local = () => office.person(LOCAL.name).ask;
  const idOf = ({ name }: Actor) => office.everybody.find((user) => user.name === name)!.id;
  const refused = { status: 403, body: { code: 'outOfScope' } };

  it('an administrator gives no password to a user who may do more', async () => {
    const path = `/users/${idOf(BEYOND)}`;
    const { body } = await local()(path);
    for (const change of [{ password: 'mat-khau-cua-toi' }, { grants: [] }, { disabled: true }]) {
      expect(await local()(path, { method: 'PATCH', body: change, headers: ifMatch(body.version) })).toMatchObject(
        refused,
      );
    }
    expect((await local()(path)).body).toEqual(body);
    const session = await office.office.stranger('/session', {
      body: { username: 'inspector.of.both', password: PASSWORD },
    });
    expect(session.status).toBe(201);
  });

  it('an administrator makes and revokes no token of a user who may do more', async () => {
    const path = `/users/${idOf(BEYOND)}/tokens`;
    const token = { name: 'của người khác', scopes: ['inspections:read'] };
    expect(await local()(path, { body: token })).toMatchObject(refused);
    const made = await office.office.admin(path, { body: token });
    expect(await local()(`${path}/${made.body.id}`, { method: 'DELETE' })).toMatchObject(refused);
    const own = await local()(`/users/${idOf(WITHIN)}/tokens`, { body: { ...token, scopes: ['documents:read'] } });
    expect(own.status).toBe(201);
  });

  it('a token makes no tokens', async () => {
    const { ask } = office.person(WITHIN.name);
    const path = `/users/${idOf(WITHIN)}/tokens`;
    const made = await ask(path, { body: { name: 'chỉ đọc', scopes: ['documents:read'] } });
    const program = personAt(office.office.address, { authorization: `Bearer ${made.body.token}` });
    const { total } = (await ask(path)).body;
    const wider = { name: 'rộng hơn', scopes: ['documents:read', 'documents:write'] };
    expect(await program(path, { body: wider })).toMatchObject({ status: 403, body: { code: 'tokenScope' } });
    expect((await ask(path)).body.total).toBe(total);
  });

  it('a token that reads users writes none', async () => {
    const made = await local()(`/users/${idOf(LOCAL)}/tokens`, { body: { name: 'đọc', scopes: ['users:read'] } });
    const program = personAt(office.office.address, { authorization: `Bearer ${made.body.token}` });
    const path = `/users/${idOf(WITHIN)}/tokens`;
    const { body } = await local()(path);
    expect(await program(path)).toMatchObject({ status: 200, body: { total: body.total } });
    for (const { id } of body.items) expect((await program(`${path}/${id}`, { method: 'DELETE' })).status).toBe(403);
    expect((await local()(path)).body).toEqual(body);
  });
});
