import { databases } from './support/databases.js';
import { ifMatch, Office, type Person } from './support/office.js';

describe.each(databases)('Directives on %s', (_name, open) => {
  let office: Office;
  let clerk: Person;
  let district: number;

  beforeAll(async () => {
    office = await Office.open(await open());
    district = await office.organization('Huyện ủy Sông Lô');
    clerk = await office.user('vanthu', 'clerk', district);
  }, 60_000);

  afterAll(() => office?.close());

  const draft = (more: object = {}) => ({
    ...{ number: '12-CT/HU', issuerId: district, issuedOn: '2022-03-18', title: 'tăng cường quản lý đất đai' },
    ...more,
  });

  it('asks strangers to sign in', async () => {
    expect((await office.stranger('/documents')).status).toBe(401);
  });

  it.each(['55-QĐ/TU', '55-qd/tu', '55 QÐ/TU', '55/QĐ-TU', '055 - QĐ / TU'])(
    'finds a directive of the seed by %s',
    async (number) => {
      const { body } = await clerk(`/documents?number=${encodeURIComponent(number)}`);
      expect(body).toMatchObject({
        total: 1,
        items: [{ number: '55-QĐ/TU', issuedOn: '2016-02-03', issuer: 'Tỉnh ủy Vĩnh Phúc' }],
      });
    },
  );

  it('registers a directive, and answers 409 with a link when it comes again', async () => {
    const added = await clerk('/documents', { body: draft() });
    expect(added).toMatchObject({
      status: 201,
      body: { number: '12-CT/HU', type: 'CT', typeName: 'Chỉ thị', version: 1, warnings: [] },
    });

    const again = await clerk('/documents', { body: draft({ number: '12 - ct/hu', title: 'khác' }) });
    expect(again).toMatchObject({ status: 409, body: { code: 'documentKnown', document: { id: added.body.id } } });
    expect((await clerk(`/documents/${added.body.id}`)).body.version).toBe(1);
  });

  it('holds two documents of one number, with a warning', async () => {
    const other = await clerk('/documents', {
      body: draft({ issuedOn: '2018-04-05', title: 'phòng, chống thiên tai' }),
    });
    expect(other).toMatchObject({ status: 201, body: { warnings: [{ code: 'sameNumber' }] } });
    expect((await clerk('/documents?number=12-CT/HU')).body.total).toBe(2);
  });

  it('corrects only the version that was seen', async () => {
    const { body } = await clerk('/documents', { body: draft({ number: '13-CT/HU' }) });
    const path = `/documents/${body.id}`;
    const change = { method: 'PATCH', body: { signer: 'Hà Vũ Tuyến' } };
    expect((await clerk(path, change)).status).toBe(428);
    expect(await clerk(path, { ...change, headers: ifMatch(1) })).toMatchObject({
      status: 200,
      body: { signer: 'Hà Vũ Tuyến', version: 2 },
    });
    expect(await clerk(path, { ...change, headers: ifMatch(1) })).toMatchObject({
      status: 412,
      body: { current: { version: 2 } },
    });
  });

  it('names the field that is wrong', async () => {
    const wrong = async (more: object) => (await clerk('/documents', { body: draft(more) })).body.errors[0];
    expect(await wrong({ issuedOn: '2021-02-30' })).toMatchObject({ field: 'issuedOn', code: 'day' });
    expect(await wrong({ issuerId: 999_999 })).toMatchObject({ field: 'issuerId', code: 'reference' });
    expect(await wrong({ expiresOn: '2020-01-01' })).toMatchObject({ field: 'expiresOn', code: 'before' });
    expect(await wrong({ title: 'x'.repeat(1_000_000) })).toMatchObject({ field: 'title', code: 'text' });
    expect(await wrong({ titel: 'x' })).toMatchObject({ field: 'titel', code: 'unknown' });
    expect(await wrong({ number: 'QCVN 102:2016/BTTTT' })).toMatchObject({ field: 'number', code: 'notANumber' });
  });

  it('writes once for an Idempotency-Key', async () => {
    const ask = { body: draft({ number: '14-CT/HU' }), headers: { 'idempotency-key': 'lan-1' } };
    const [first, second] = [await clerk('/documents', ask), await clerk('/documents', ask)];
    expect([first.status, second.status, second.body.id]).toEqual([201, 201, first.body.id]);
    const other = await clerk('/documents', { ...ask, body: draft({ number: '15-CT/HU' }) });
    expect(other).toMatchObject({ status: 422, body: { code: 'keyReused' } });
  });

  it('keeps the log whole', async () => {
    expect((await office.admin('/audit/verification')).body).toMatchObject({ ok: true, broken: null });
  });
});
