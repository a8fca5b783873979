import { databases } from './support/databases.js';
import { ifMatch, Office, type Person } from './support/office.js';

describe.each(databases)('Cited documents on %s', (_name, open) => {
  let office: Office;
  let clerk: Person;
  let vinhPhuc: number;
  let hoaBinh: number;

  beforeAll(async () => {
    office = await Office.open(await open());
    clerk = office.admin;
    vinhPhuc = await office.organization('Tỉnh ủy Vĩnh Phúc');
    hoaBinh = await office.organization('Tỉnh ủy Hòa Bình');
  }, 60_000);

  afterAll(() => office?.close());

  const draft = (number: string, issuedOn: string | null, more: object = {}) => ({
    ...{ number, issuedOn, issuerId: vinhPhuc, title: `về ${number} ${issuedOn}` },
    ...more,
  });
  const register = async (number: string, issuedOn: string | null, more: object = {}, by = clerk) => {
    const added = await by('/documents', { body: draft(number, issuedOn, more) });
    expect(added).toMatchObject({ status: 201 });
    return added.body;
  };
  /** A document that cites another one. */
  const cite = async (cited: object, by = clerk, issuerId = vinhPhuc) => {
    const citing = await register(`${++made}-BC/TU`, '2026-01-01', { title: `báo cáo ${made}`, issuerId }, by);
    const { status, body } = await by(`/documents/${citing.id}/relations`, { body: { to: cited, kind: 'refers_to' } });
    expect(status).toBe(201);
    return { relation: body.id as number, stub: body.to.id as number, ...body };
  };
  const leadsTo = async (relation: number, by = clerk) => (await by(`/relations/${relation}`)).body.to.id;
  let made = 1000;

  describe('of one number', () => {
    it('are held side by side, and all come when the number is looked up', async () => {
      await register('12-CT/TU', '2018-04-05');
      const second = await register('12-CT/TU', '2022-03-18');
      expect(second.warnings).toMatchObject([{ code: 'sameNumber' }]);
      await register('118-QĐ/TU', '2017-06-14', { typeName: 'Quyết định' });
      await register('118-QĐ/TU', '2021-09-09', { typeName: 'Quy định' });
      const found = async (number: string) =>
        (await clerk(`/documents?number=${encodeURIComponent(number)}`)).body.items.map(
          ({ issuedOn, typeName }: Record<string, string>) => `${typeName} ${issuedOn}`,
        );
      expect(await found('12-CT/TU')).toEqual(['Chỉ thị 2022-03-18', 'Chỉ thị 2018-04-05']);
      expect(await found('118/QĐ-TU')).toEqual(['Quy định 2021-09-09', 'Quyết định 2017-06-14']);
    });

    it('are known by their date: the same again is refused, another province is simply a third', async () => {
      const [known] = (await clerk('/documents?number=12-CT/TU')).body.items;
      const before = JSON.stringify((await clerk(`/documents/${known.id}`)).body);
      expect(await clerk('/documents', { body: draft('12 - ct/tu', '2022-03-18', { title: 'khác' }) })).toMatchObject({
        status: 409,
        body: { code: 'documentKnown', document: { id: known.id, href: `/api/documents/${known.id}` } },
      });
      expect(JSON.stringify((await clerk(`/documents/${known.id}`)).body)).toBe(before);
      await register('12-CT/TU', '2022-03-18', { issuerId: hoaBinh });
      expect((await clerk('/documents?number=12-CT/TU')).body.total).toBe(3);
    });

    it('are told apart by the type word, and by the date', async () => {
      const cited = async (more: object) => (await cite(more)).to;
      expect(await cited({ number: '118/QĐ-TU', typeName: 'Quyết định' })).toMatchObject({ issuedOn: '2017-06-14' });
      expect(await cited({ number: '118-QĐ/TU', typeName: 'Quy định' })).toMatchObject({ issuedOn: '2021-09-09' });
      expect(await cited({ number: '12-CT/TU', issuedOn: '2018-04-05' })).toMatchObject({ issuedOn: '2018-04-05' });
      expect(await cited({ number: '12-CT/TU', issuerId: hoaBinh })).toMatchObject({ issuedOn: '2022-03-18' });
    });

    it('are left to a person when several fit', async () => {
      const several = await cite({ number: '12-CT/TU' });
      expect(several).toMatchObject({ waiting: true, warnings: [{ code: 'severalFit', documentId: several.stub }] });
      expect((await clerk(`/documents/${several.stub}`)).body).toMatchObject({ registered: false, withdrawnAt: null });
    });
  });

  describe('that are not registered yet', () => {
    it('hand over their tasks, rounds, findings and book entries', async () => {
      const { stub } = await cite({ number: '31-NQ/TU' });
      const second = (await cite({ number: '31-NQ/TU', issuedOn: '2024-05-05' })).stub;
      const unit = await office.organization('Đảng ủy thị trấn Tam Sơn');
      const asked = async (path: string, body: object) => {
        const answer = await clerk(path, { body });
        expect([path, answer.status, answer.body.errors]).toEqual([path, 201, undefined]);
        return answer.body;
      };
      const task = { organizationIds: [unit], role: 'implementing', task: 'quán triệt', giverId: vinhPhuc };
      await asked('/assignments', { documentId: stub, ...task });
      const round = await asked('/inspections', {
        ...{
          kind: 'supervision',
          title: 'giám sát 31-NQ/TU',
          leadId: vinhPhuc,
          unitCount: 1,
          documentIds: [stub, second],
        },
      });
      await asked(`/documents/${stub}/entries`, { book: 'incoming', organizationId: vinhPhuc });

      const real = await register('31-NQ/TU', '2024-05-05');
      expect((await clerk(`/documents/${real.id}/implementers`)).body).toMatchObject({
        ...{ total: 1, items: [{ organizationId: unit }] },
      });
      expect((await clerk(`/documents/${stub}/implementers`)).body.total).toBe(0);
      expect((await clerk(`/documents/${real.id}/entries`)).body.total).toBe(1);
      const named = async () =>
        (await clerk(`/inspections/${round.id}`)).body.documents.map(({ id }: { id: number }) => id).sort();
      expect(await named()).toEqual([real.id]);
      expect((await office.admin('/audit/verification')).body).toMatchObject({ ok: true });
    });

    it('settle only on the document that fits all that is stated', async () => {
      const day = await cite({ number: '20-KH/TU', issuedOn: '2024-02-02' });
      const issuer = await cite({ number: '20-KH/TU', issuerId: hoaBinh });
      const words = await cite({ number: '20-KH/TU', issuerWords: 'Ban Thường vụ Tỉnh ủy Vĩnh Phúc' });
      const elsewhere = await cite({ number: '20-KH/TU', issuerWords: 'Tỉnh ủy Yên Bái' });
      const real = await register('20-KH/TU', '2024-03-03');
      expect(await Promise.all([day, issuer, words, elsewhere].map(({ relation }) => leadsTo(relation)))).toEqual([
        ...[day.stub, issuer.stub, real.id, elsewhere.stub],
      ]);
    });

    it('know a Quy định from a Quyết định', async () => {
      const regulation = await cite({ number: '21-QĐ/TU', typeName: 'Quy định' });
      const decision = await register('21-QĐ/TU', '2024-01-01', { typeName: 'Quyết định' });
      expect(await leadsTo(regulation.relation)).toBe(regulation.stub);
      const real = await register('21-QĐ/TU', '2024-05-05', { typeName: 'Quy định' });
      expect(await leadsTo(regulation.relation)).toBe(real.id);
      expect(decision.id).not.toBe(real.id);
    });

    it('stay when a second document comes to fit before the first was decided, and settle when one is withdrawn', async () => {
      const first = await register('22-KH/TU', '2024-01-01');
      const second = await register('22-KH/TU', '2025-01-01');
      const undecided = await cite({ number: '22-KH/TU' });
      const third = await register('22-KH/TU', '2026-01-01');
      const [told] = third.warnings.filter(({ code }: { code: string }) => code === 'stubUndecided');
      expect(told.documentId).toBe(undecided.stub);
      const withdraw = ({ id }: { id: number }) =>
        clerk(`/documents/${id}/withdrawal`, { body: { reason: 'nhập nhầm' }, headers: ifMatch(1) });
      expect((await withdraw(third)).status).toBe(201);
      expect(await leadsTo(undecided.relation)).toBe(undecided.stub);
      expect((await withdraw(second)).status).toBe(201);
      expect(await leadsTo(undecided.relation)).toBe(first.id);
    });

    it('settle when a registered document is corrected to their number', async () => {
      const { relation } = await cite({ number: '23-KH/TU' });
      const typo = await register('24-KH/TU', '2024-01-01');
      await clerk(`/documents/${typo.id}`, { method: 'PATCH', body: { number: '23-KH/TU' }, headers: ifMatch(1) });
      expect(await leadsTo(relation)).toBe(typo.id);
    });

    it('settle when more becomes known of them', async () => {
      const [old, recent] = [await register('25-KH/TU', '2016-11-30'), await register('25-KH/TU', '2022-11-30')];
      const { relation, stub } = await cite({ number: '25-KH/TU' });
      const known = { method: 'PATCH', body: { issuedOn: '2016-11-30' }, headers: ifMatch(1) };
      expect(await clerk(`/documents/${stub}`, known)).toMatchObject({
        status: 200,
        body: { withdrawnReason: `Đã đăng ký: 25-KH/TU ngày 30/11/2016 (bản ghi ${old.id})` },
      });
      expect(await leadsTo(relation)).toBe(old.id);
      expect(recent.id).not.toBe(old.id);
    });

    it('are noted once, and not at all when the document is registered', async () => {
      const stub = { stub: true, number: '26-KH/TU', issuerWords: 'Tỉnh ủy' };
      const first = await clerk('/documents', { body: stub });
      expect(first).toMatchObject({ status: 201, body: { registered: false, validity: 'unknown' } });
      expect(await clerk('/documents', { body: { ...stub, number: '26 - kh/tu' } })).toMatchObject({
        status: 409,
        body: { code: 'documentKnown', document: { id: first.body.id } },
      });
      const real = await register('27-KH/TU', '2024-01-01');
      expect(await clerk('/documents', { body: { stub: true, number: '27-KH/TU' } })).toMatchObject({
        status: 409,
        body: { document: { id: real.id } },
      });
    });

    it('are registered by whoever confirms issuer, type, number and date', async () => {
      const { relation, stub } = await cite({ number: '28-KH/TU', issuerWords: 'Tỉnh ủy' });
      const confirm = (version: number, body: object) =>
        clerk(`/documents/${stub}`, {
          method: 'PATCH',
          body: { registered: true, ...body },
          headers: ifMatch(version),
        });
      expect(await confirm(1, {})).toMatchObject({
        status: 422,
        body: { errors: [{ field: 'issuerId', code: 'required' }] },
      });
      expect(await confirm(1, { issuerId: vinhPhuc })).toMatchObject({
        status: 422,
        body: { errors: [{ field: 'issuedOn' }] },
      });
      expect(await confirm(1, { issuerId: vinhPhuc, issuedOn: '2024-04-04' })).toMatchObject({
        status: 200,
        body: { id: stub, registered: true, title: '', validity: 'unknown', version: 2 },
      });
      expect((await clerk(`/documents/${stub}?asOf=2024-04-04`)).body.validity).toBe('in_force');
      expect((await clerk('/documents?number=28-KH/TU')).body.total).toBe(1);
      expect((await clerk(`/relations/${relation}`)).body).toMatchObject({ to: { id: stub }, waiting: false });
      const titled = { method: 'PATCH', body: { title: 'thi đua' }, headers: ifMatch(2) };
      expect((await clerk(`/documents/${stub}`, titled)).body).toMatchObject({ title: 'thi đua', version: 3 });
      expect(await confirm(3, { registered: false })).toMatchObject({
        status: 422,
        body: { errors: [{ field: 'registered' }] },
      });
    });

    it('cannot be registered beside the document that they turn out to be', async () => {
      const real = await register('29-KH/TU', '2024-01-01');
      const { stub } = await cite({ number: '29-KH/TU', issuedOn: '2024-02-02' });
      const confirm = { registered: true, issuerId: vinhPhuc, issuedOn: '2024-01-01' };
      expect(await clerk(`/documents/${stub}`, { method: 'PATCH', body: confirm, headers: ifMatch(1) })).toMatchObject({
        status: 409,
        body: { document: { id: real.id } },
      });
    });

    it('do not betray a marked document of another office', async () => {
      const province = await office.user('vanthu.tinh', 'clerk', vinhPhuc);
      const elsewhere = await office.user('vanthu.hoabinh', 'clerk', hoaBinh);
      const theirs = await cite({ number: '30-KH/TU' }, elsewhere, hoaBinh);
      const ours = await cite({ number: '30-KH/TU', issuerId: vinhPhuc }, province);
      const secret = await register('30-KH/TU', '2024-01-01', { mark: 'restricted' }, province);
      expect(await leadsTo(theirs.relation, elsewhere)).toBe(theirs.stub);
      expect((await elsewhere(`/documents/${theirs.stub}`)).body.withdrawnAt).toBeNull();
      expect(await leadsTo(ours.relation, province)).toBe(secret.id);
    });
  });

  it('leave the log whole', async () => {
    expect((await office.admin('/audit/verification')).body).toMatchObject({ ok: true, broken: null });
  });
});
