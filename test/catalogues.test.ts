import { Module } from '@nestjs/common';
import { CatalogueTerms } from '../src/catalogues/catalogue-terms.js';
import { CataloguesModule } from '../src/catalogues/catalogues.module.js';
import { WorkingCalendar } from '../src/catalogues/working-calendar.js';
import { Writer } from '../src/database/writer.js';
import { addWorkingDays } from '../src/vocabulary/working-days.js';
import { databases } from './support/databases.js';
import { ifMatch, Office, type Person } from './support/office.js';

@Module({ imports: [CataloguesModule] })
class WithCatalogues {}

describe.each(databases)('Catalogues on %s', (_name, open) => {
  let office: Office;
  let clerk: Person;

  beforeAll(async () => {
    office = await Office.open(await open(), { extra: [WithCatalogues] });
    clerk = await office.user('vanthu', 'clerk', await office.organization('Huyện ủy Sông Lô'));
  }, 60_000);

  afterAll(() => office?.close());

  it('shows whoever is signed in the types, kinds, terms and holidays, in order', async () => {
    const types = await clerk('/catalogues/document-types?system=party&code=Q%C4%90');
    expect(types.body.items.map(({ name }: { name: string }) => name)).toEqual(['Quyết định', 'Quy định']);
    const kinds = await clerk('/catalogues/body-kinds?code=HU');
    expect(kinds.body.items).toContainEqual(
      expect.objectContaining({ system: 'party', level: 'district', unconfirmed: false }),
    );
    const scale = await clerk('/catalogues/terms?catalogue=result_scale');
    expect(scale.body.items.map(({ code }: { code: string }) => code)).toEqual([
      'good',
      'fair',
      'shortcomings',
      'violation',
    ]);
    const days = (await clerk('/catalogues/holidays?year=2026')).body.items.map(({ date }: { date: string }) => date);
    expect(days[0]).toBe('2026-01-01');
    expect(days).toEqual([...days].sort());
    expect((await office.stranger('/catalogues/terms')).status).toBe(401);
  });

  it('lets an administrator extend a scale, and checks codes against it at once', async () => {
    const terms = office.app.get(CatalogueTerms, { strict: false });
    const check = (code: string) =>
      office.app.get(Writer).write((manager) => terms.mustHave(manager, 'result_scale', code, 'result'));
    await expect(check('excellent')).rejects.toMatchObject({
      status: 422,
      errors: [{ field: 'result', code: 'oneOf', params: { values: 'good, fair, shortcomings, violation' } }],
    });

    const draft = { catalogue: 'result_scale', code: 'excellent', name: 'Xuất sắc' };
    const added = await office.admin('/catalogues/terms', { body: draft });
    expect(added).toMatchObject({ status: 201, body: { ...draft, position: 5, version: 1 } });
    await expect(check('excellent')).resolves.toBeUndefined();

    const again = await office.admin('/catalogues/terms', { body: draft });
    expect(again).toMatchObject({ status: 409, body: { code: 'termKnown' } });
  });

  it('corrects only the version that was seen, and keeps the code', async () => {
    const { body } = await office.admin('/catalogues/terms', {
      body: { catalogue: 'finding_category', code: 'advice', name: 'Nhắc nhở' },
    });
    const path = `/catalogues/terms/${body.id}`;
    const change = { method: 'PATCH', body: { name: 'Lưu ý', position: 1, note: null } };
    expect((await office.admin(path, change)).status).toBe(428);
    expect(await office.admin(path, { ...change, headers: ifMatch(1) })).toMatchObject({
      status: 200,
      body: { code: 'advice', name: 'Lưu ý', position: 1, version: 2 },
    });
    expect(await office.admin(path, { ...change, headers: ifMatch(1) })).toMatchObject({
      status: 412,
      body: { current: { version: 2 } },
    });
    const renamed = await office.admin(path, { method: 'PATCH', body: { code: 'x' }, headers: ifMatch(2) });
    expect(renamed.body.errors).toMatchObject([{ field: 'code', code: 'unknown' }]);
  });

  it('adds document types, kinds of bodies and holidays', async () => {
    const type = { system: 'state', code: 'CĐX', name: 'Công điện mới', normative: false };
    expect((await office.admin('/catalogues/document-types', { body: type })).body).toMatchObject(type);
    const kind = { system: 'state', level: 'province', code: 'SMOI', name: 'Sở mới', validFrom: '2026-01-01' };
    expect((await office.admin('/catalogues/body-kinds', { body: kind })).body).toMatchObject(kind);
    const backwards = await office.admin('/catalogues/body-kinds', {
      body: { ...kind, code: 'S2', validTo: '2025-01-01' },
    });
    expect(backwards.body.errors).toMatchObject([{ field: 'validTo', code: 'before' }]);

    const calendar = office.app.get(WorkingCalendar, { strict: false });
    expect(addWorkingDays('2027-12-28', 1, await calendar.load())).toBe('2027-12-29');
    await office.admin('/catalogues/holidays', { body: { date: '2027-12-29', kind: 'off', name: 'Nghỉ bù' } });
    expect(addWorkingDays('2027-12-28', 1, await calendar.load())).toBe('2027-12-30');
  });

  it('refuses what the program itself gives a meaning to, and unknown catalogues', async () => {
    const add = (catalogue: string) =>
      office.admin('/catalogues/terms', { body: { catalogue, code: 'new', name: 'Mới' } });
    expect(await add('validity')).toMatchObject({ status: 422, body: { code: 'catalogueFixed' } });
    const unknown = await add('no_such');
    expect(unknown).toMatchObject({ status: 422, body: { errors: [{ field: 'catalogue', code: 'oneOf' }] } });
    expect(unknown.body.errors[0].message).toContain('result_scale');
    expect(unknown.body.errors[0].message).not.toContain('validity');
  });

  it('is written by administrators of the whole register alone', async () => {
    const district = await office.organization('Huyện ủy Sông Lô');
    const local = await office.user('quantri2', 'administrator', district);
    const body = { catalogue: 'result_scale', code: 'local', name: 'Riêng' };
    expect((await clerk('/catalogues/terms', { body })).status).toBe(403);
    expect(await local('/catalogues/terms', { body })).toMatchObject({ status: 403, body: { code: 'outOfScope' } });
    expect(
      (await office.admin('/catalogues/terms/999999', { method: 'PATCH', body: {}, headers: ifMatch(1) })).status,
    ).toBe(404);
  });

  it('keeps the log whole', async () => {
    expect((await office.admin('/audit/verification')).body).toMatchObject({ ok: true, broken: null });
  });
});
