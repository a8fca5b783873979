import { databases } from './support/databases.js';
import { Office, type Person } from './support/office.js';
import { ARTICLE, PLAN } from './support/texts.js';

/** JSON whose shape the test itself asserts. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Json = any;

const read = (person: Person, text: string, more: object = {}) => person('/extractions', { body: { text, ...more } });

/** Everything as it is suggested. */
const confirmAll = (person: Person, { id, proposals }: Json) =>
  confirm(
    person,
    id,
    proposals.map(({ proposal, suggested }: Json) => ({ proposal, action: suggested })),
  );

const confirm = (person: Person, id: number, items: object[]) =>
  person(`/extractions/${id}/confirm`, { body: { items } });

const of = (kind: string, { proposals }: Json): Json[] => proposals.filter((each: Json) => each.kind === kind);

describe.each(databases)('The article, pasted into an empty register on %s', (_name, open) => {
  let office: Office;

  beforeAll(async () => {
    office = await Office.open(await open(), { seed: 'none' });
  }, 60_000);

  afterAll(() => office?.close());

  it('proposes six directives, each once, with their words', async () => {
    const { status, body } = await read(office.admin, ARTICLE);
    expect(status).toBe(201);
    expect(body.citations).toHaveLength(13);
    expect(of('document', body).map(({ fields, status: now }) => [fields.number, fields.issuedOn, now])).toEqual([
      ['25-NQ/TW', '2013-06-03', 'new'],
      ['23-QĐ/TW', '2021-07-30', 'new'],
      ['33/CT-TTg', '2021-11-26', 'new'],
      ['394-QĐ/TU', '2021-09-30', 'new'],
      ['09-CT/HU', '2021-09-10', 'new'],
      ['55-QĐ/TU', '2016-02-03', 'new'],
    ]);
    expect(of('document', body)[0]).toMatchObject({
      fields: { typeName: 'Nghị quyết', collective: 'Ban Chấp hành Trung ương', term: 'khóa XI' },
      places: [{}, {}, {}],
    });
    for (const { places, fields } of of('document', body)) {
      for (const { start, end, words } of places) {
        expect(ARTICLE.slice(start, end)).toContain(fields.number);
        expect(words).toContain(fields.number);
      }
    }
  });

  it('proposes two counts of inspection, no relation, and nothing from the furniture', async () => {
    const { body } = await read(office.admin, ARTICLE);
    expect(of('inspection', body).map(({ fields, documents }) => ({ ...fields, documents }))).toEqual([
      expect.objectContaining({
        kind: 'inspection',
        topic: 'Quy chế dân chủ',
        unitCount: 8,
        periodFrom: null,
        documents: [],
      }),
      expect.objectContaining({
        kind: 'supervision',
        unitCount: 3,
        memberCount: null,
        periodTo: null,
        documents: ['d6'],
      }),
    ]);
    expect(of('relation', body)).toEqual([]);
    const furniture = ARTICLE.indexOf('Tin cùng chuyên mục');
    expect(body.proposals.filter(({ end }: Json) => end > furniture)).toEqual([]);
  });

  it('names the bodies that the register lacks, each under its own', async () => {
    const { body } = await read(office.admin, ARTICLE);
    expect(
      of('organization', body).map(({ proposal, fields }) => [proposal, fields.name, fields.place, fields.parent]),
    ).toEqual([
      ['o1', 'Ban Chấp hành Trung ương', null, null],
      ['o2', 'Thủ tướng Chính phủ', null, 'o1'],
      ['o3', 'Tỉnh ủy Vĩnh Phúc', 'tỉnh Vĩnh Phúc', 'o1'],
      ['o4', 'Huyện ủy Sông Lô', 'huyện Sông Lô, tỉnh Vĩnh Phúc', 'o3'],
    ]);
  });

  it('writes all of it in one step, and knows it when it is pasted again', async () => {
    const first = (await read(office.admin, ARTICLE)).body;
    const written = await confirmAll(office.admin, first);
    expect(written).toMatchObject({ status: 200, body: { new: 12, known: 0 } });
    expect((await office.admin('/documents?sort=issuedOn')).body).toMatchObject({
      total: 6,
      items: [
        { number: '25-NQ/TW', issuer: 'Ban Chấp hành Trung ương' },
        { number: '55-QĐ/TU', issuer: 'Tỉnh ủy Vĩnh Phúc', collective: 'Ban Thường vụ Tỉnh ủy' },
        { number: '23-QĐ/TW', issuer: 'Ban Chấp hành Trung ương', collective: 'Bộ Chính trị' },
        { number: '09-CT/HU', issuer: 'Huyện ủy Sông Lô', collective: 'Ban Thường vụ Huyện ủy' },
        { number: '394-QĐ/TU', issuer: 'Tỉnh ủy Vĩnh Phúc' },
        { number: '33/CT-TTg', issuer: 'Thủ tướng Chính phủ' },
      ],
    });

    const again = (await read(office.admin, ARTICLE)).body;
    expect(again.id).not.toBe(first.id);
    expect(again.proposals.map(({ status }: Json) => status)).toEqual(Array(8).fill('known'));
    expect((await confirmAll(office.admin, again)).body).toMatchObject({ new: 0, known: 8 });
    expect((await office.admin('/documents')).body.total).toBe(6);
    expect((await office.admin('/inspections')).body.total).toBe(2);
  });

  it('answers a repeated confirmation as it did before, and writes nothing', async () => {
    const { body } = await read(office.admin, ARTICLE.replace('08:30', '08:31'));
    const first = await confirmAll(office.admin, body);
    const heads = await office.admin('/audit/verification');
    expect(await confirmAll(office.admin, body)).toMatchObject({ status: 200, body: first.body });
    expect((await office.admin('/audit/verification')).body.head).toEqual(heads.body.head);
  });

  it('keeps with each record the sentence that it came from', async () => {
    const { body } = await office.admin('/documents?number=09-CT/HU');
    const one = await office.admin(`/documents/${body.items[0].id}`);
    expect(one.body.source).toContain('đã ban hành Chỉ thị số 09-CT/HU');
    expect((await office.admin('/audit/verification')).body.ok).toBe(true);
  });
});

describe.each(databases)('Reading into the starter register on %s', (_name, open) => {
  let office: Office;
  let clerk: Person;
  let district: number;
  let province: number;

  beforeAll(async () => {
    office = await Office.open(await open());
    district = await office.organization('Huyện ủy Sông Lô');
    province = await office.organization('Tỉnh ủy Vĩnh Phúc');
    clerk = await office.user('vanthu', 'clerk', district);
  }, 60_000);

  afterAll(() => office?.close());

  /** A text of that day, of the province, that says this. */
  const textOf = (day: string, words: string) => `Tỉnh ủy Vĩnh Phúc\n\nNgày ${day}\n\nTỉnh Vĩnh Phúc: ${words}.\n`;

  const onlyDocument = async (text: string, more: object = {}) => {
    const documents = of('document', (await read(clerk, text, more)).body);
    expect(documents).toHaveLength(1);
    return documents[0];
  };

  it('knows what it holds', async () => {
    const { body } = await read(clerk, ARTICLE);
    expect(body.proposals.map(({ kind, status, certainty }: Json) => [kind, status, certainty])).toEqual(
      [...Array(6).fill('document'), ...Array(2).fill('inspection')].map((kind) => [kind, 'known', 'certain']),
    );
  });

  describe('one number, several documents', () => {
    const ids: Record<string, number> = {};

    beforeAll(async () => {
      const register = async (name: string, body: object) => {
        const added = await office.admin('/documents', { body: { issuerId: province, ...body } });
        expect(added.status).toBe(201);
        ids[name] = added.body.id;
      };
      await register('of2018', { number: '12-CT/TU', issuedOn: '2018-04-05', title: 'công tác thanh niên' });
      await register('of2022', { number: '12-CT/TU', issuedOn: '2022-03-18', title: 'công tác quản lý đất đai' });
      await register('decision', {
        number: '118-QĐ/TU',
        typeName: 'Quyết định',
        issuedOn: '2017-06-14',
        title: 'lập tổ công tác',
      });
      await register('regulation', {
        number: '118-QĐ/TU',
        typeName: 'Quy định',
        issuedOn: '2021-09-09',
        title: 'phân công cấp ủy',
      });
    });

    it('takes the one that existed, and says why', async () => {
      expect(await onlyDocument(textOf('12/10/2020', 'các cấp thực hiện Chỉ thị 12-CT/TU'))).toMatchObject({
        status: 'known',
        targetId: ids.of2018,
        certainty: 'likely',
        reasons: [{ code: 'readYoungerThanText' }, { code: 'readOnlyOne' }],
      });
    });

    it('chooses none where both existed', async () => {
      const found = await onlyDocument(textOf('15/5/2023', 'các cấp thực hiện Chỉ thị 12-CT/TU'));
      expect(found).toMatchObject({ status: 'ambiguous', targetId: null, suggested: 'skip' });
      expect(found.candidates.map(({ id }: Json) => id)).toEqual([ids.of2018, ids.of2022]);
    });

    it('takes the day of the text from the reader where the text does not say it', async () => {
      const text = 'Ở tỉnh Vĩnh Phúc, Chỉ thị 12-CT/TU được phổ biến rộng rãi.';
      expect((await onlyDocument(text)).status).toBe('ambiguous');
      expect(await onlyDocument(text, { datedOn: '2020-10-12' })).toMatchObject({ targetId: ids.of2018 });
    });

    it.each([
      ['Quyết định 118/QĐ-TU', 'decision'],
      ['Quy định 118-QĐ/TU', 'regulation'],
    ])('tells %s by the type word', async (words, name) => {
      expect(await onlyDocument(textOf('15/5/2023', `các cấp thực hiện ${words}`))).toMatchObject({
        status: 'known',
        targetId: ids[name],
      });
    });

    it('does not take a number of one province for that of another', async () => {
      const text = 'Yên Bái\n\nNgày 12/10/2020\n\nỞ tỉnh Yên Bái, các cấp thực hiện Chỉ thị 12-CT/TU.\n';
      expect(await onlyDocument(text)).toMatchObject({
        status: 'ambiguous',
        targetId: null,
        reasons: [{}, { code: 'readPlaceUnknown' }],
      });
    });

    it('registers a further one of the same number as another document', async () => {
      const words =
        'các cấp thực hiện Chỉ thị số 12-CT/TU, ngày 07/02/2025 của Ban Thường vụ Tỉnh ủy về công tác cán bộ nữ';
      const found = await onlyDocument(textOf('20/3/2025', words));
      expect(found).toMatchObject({ status: 'new', suggested: 'register', candidates: [{}, {}] });
      expect(found.reasons.map(({ code }: Json) => code)).toContain('readSameNumberOtherDate');
    });
  });

  it('says when a body that has ended is named as acting', async () => {
    const words = 'Ban Thường vụ Huyện ủy Sông Lô ban hành Chỉ thị số 31-CT/HU, ngày 05/9/2025 về chuyển đổi số';
    const found = await onlyDocument(`Ngày 10/9/2025\n\nHuyện Sông Lô, tỉnh Vĩnh Phúc: ${words}.\n`);
    expect(found).toMatchObject({ certainty: 'unsure', fields: { issuerId: district } });
    expect(found.reasons.map(({ code }: Json) => code)).toContain('readBodyEnded');
  });

  it('asks for an issuer that the text does not tell', async () => {
    const found = await onlyDocument(
      'Theo Kế hoạch số 77-KH/ĐU, ngày 02/3/2022 về phòng cháy rừng, các chi bộ đã họp.',
    );
    expect(found).toMatchObject({ status: 'incomplete', suggested: 'stub', fields: { issuerId: null } });
  });

  describe('a plan with what it rests on and whom it gives what', () => {
    let reading: Json;

    beforeAll(async () => {
      reading = (await read(clerk, PLAN)).body;
    });

    it('is proposed with its facts', () => {
      expect(of('document', reading)[0]).toMatchObject({
        own: true,
        status: 'new',
        fields: {
          ...{ number: '45-KH/HU', typeName: 'Kế hoạch', issuerId: district, collective: 'Ban Thường vụ Huyện ủy' },
          ...{ issuedOn: '2022-04-12', signer: 'Trần Thu Hà', authority: 'T/M BAN THƯỜNG VỤ' },
        },
      });
      expect(of('relation', reading).map(({ relation, from, to }) => [relation, from, to])).toEqual([
        ['implements', 'd1', 'd2'],
        ['based_on', 'd1', 'd3'],
        ['based_on', 'd1', 'd4'],
      ]);
      expect(
        of('assignment', reading).map(({ fields }) => [fields.role, fields.organizations, fields.deadline]),
      ).toEqual([
        ['lead', ['Ban Dân vận Huyện ủy Sông Lô'], '2022-06-30'],
        ['coordinating', ['Ủy ban Kiểm tra Huyện ủy Sông Lô'], '2022-06-30'],
        ['implementing', ['Ủy ban nhân dân huyện Sông Lô'], '2022-08-15'],
      ]);
    });

    it('refuses what stands on something undecided, and writes nothing', async () => {
      const answer = await confirm(clerk, reading.id, [
        { proposal: 'd1', action: 'register' },
        { proposal: 'r3', action: 'register' },
      ]);
      expect(answer).toMatchObject({
        status: 422,
        body: { errors: [{ field: 'items[1].proposal', code: 'notDecided' }] },
      });
      expect((await clerk('/documents?number=45-KH/HU')).body.total).toBe(0);
    });

    it('names the field that is wrong', async () => {
      const wrong = async (item: object) => (await confirm(clerk, reading.id, [item])).body.errors[0];
      expect(await wrong({ proposal: 'd99', action: 'register' })).toMatchObject({
        field: 'items[0].proposal',
        code: 'noProposal',
      });
      expect(await wrong({ proposal: 'r1', action: 'stub' })).toMatchObject({
        field: 'items[0].action',
        code: 'notForKind',
      });
      expect(await wrong({ proposal: 'd1', action: 'link', targetId: 999_999 })).toMatchObject({
        ...{ field: 'items[0].targetId', code: 'reference' },
      });
      expect(await wrong({ proposal: 'd1', action: 'register', fields: { issuedOn: '2022-02-30' } })).toMatchObject({
        ...{ field: 'items[0].fields.issuedOn', code: 'day' },
      });
      expect(await wrong({ proposal: 'd1', action: 'register', fields: { title: null } })).toMatchObject({
        ...{ field: 'items[0].fields.title', code: 'required' },
      });
    });

    it('is written as corrected: document, relations, stub, tasks', async () => {
      const items = reading.proposals.map(({ proposal, suggested }: Json) => ({ proposal, action: suggested }));
      items[0].fields = { title: 'công tác dân vận năm 2022' };
      const { status, body } = await confirm(clerk, reading.id, items);
      expect({ status, body }).toMatchObject({ status: 200, body: { new: 7, known: 2, stubs: 1 } });
      const outcome = (proposal: string) => body.items.find((item: Json) => item.proposal === proposal);

      const { body: plan } = await clerk(`/documents/${outcome('d1').id}`);
      expect(plan).toMatchObject({
        number: '45-KH/HU',
        title: 'công tác dân vận năm 2022',
        issuer: 'Huyện ủy Sông Lô',
      });
      expect(plan.recipients.map(({ words }: Json) => words)).toContain('Các chi, đảng bộ trực thuộc');
      const { body: relations } = await clerk(`/documents/${plan.id}/relations`);
      expect(relations.items.map(({ kind, confirmed }: Json) => [kind, confirmed]).sort()).toEqual([
        ['based_on', true],
        ['based_on', true],
        ['implements', true],
      ]);
      const { body: implementers } = await clerk(`/documents/${plan.id}/implementers?asOf=2022-07-01`);
      expect(implementers.items.map(({ organization, role, state }: Json) => [organization, role, state])).toEqual([
        ['Ban Dân vận Huyện ủy Sông Lô', 'lead', 'overdue'],
        ['Ủy ban Kiểm tra Huyện ủy Sông Lô', 'coordinating', 'overdue'],
        ['Ủy ban nhân dân huyện Sông Lô', 'implementing', 'not_started'],
      ]);
      expect((await clerk('/documents?number=96-NQ/TU')).body.total).toBe(0);
      expect((await clerk('/documents?number=96-NQ/TU&stubs=true')).body).toMatchObject({
        items: [{ registered: false }],
      });
    });

    it('is known when it is read again, also by a colleague', async () => {
      const colleague = await office.user('vanthu2', 'clerk', district);
      const { body } = await read(colleague, PLAN);
      expect(body.proposals.map(({ status }: Json) => status)).toEqual(Array(10).fill('known'));
      expect((await confirmAll(colleague, body)).body).toMatchObject({ new: 0, known: 10 });
    });
  });

  it('gives named units the task, and keeps collective addressees in their words', async () => {
    const points = `1. Giao Ủy ban nhân dân xã Lãng Công và các cấp ủy trên địa bàn huyện rà soát quy ước thôn, hoàn thành trước ngày 30/9/2022.`;
    const text = PLAN.replaceAll('45-KH/HU', '47-KH/HU').replace(/1\. Giao[^]*15\/8\/2022\./, points);
    const { body: reading } = await read(clerk, text);
    const [task] = of('assignment', reading);
    const items = reading.proposals.map(({ proposal, suggested }: Json) => ({ proposal, action: suggested }));
    const commune = await office.organization('Ủy ban nhân dân xã Lãng Công');
    items.find(({ proposal }: Json) => proposal === task!.proposal).fields = {
      ...{ organizationIds: [commune], groupWords: 'các cấp ủy trên địa bàn huyện' },
    };
    const { status, body } = await confirm(clerk, reading.id, items);
    expect({ status, body }).toMatchObject({ status: 200 });
    const outcome = (proposal: string) => body.items.find((item: Json) => item.proposal === proposal);
    expect(outcome(task!.proposal).ids).toHaveLength(2);
    const { body: units } = await clerk(`/documents/${outcome('d1').id}/implementers?asOf=2022-07-01`);
    const rows = units.items.map((item: Json) => [item.organization, item.basis, item.deadline, item.state]);
    expect(rows).toEqual([['Ủy ban nhân dân xã Lãng Công', 'given', '2022-09-30', 'not_started'], expect.anything()]);
    const [, group] = units.items;
    expect(group).toMatchObject({ organizationId: null, basis: 'reported', deadline: null, state: 'reported' });
    const one = await clerk(`/assignments/${group.assignmentId}`);
    expect(one.body).toMatchObject({
      groupWords: 'các cấp ủy trên địa bàn huyện',
      source: expect.stringMatching(/30\/9\/2022/),
    });
    const again = (await read(clerk, text)).body;
    expect((await confirmAll(clerk, again)).body).toMatchObject({ new: 0 });
  });

  describe('discipline that followed a round', () => {
    const report = (second: string) => `Huyện Sông Lô, tỉnh Vĩnh Phúc, ngày 10/9/2022

Ban Thường vụ Huyện ủy Sông Lô đã kiểm tra việc thực hiện Quy chế dân chủ đối với 12 tổ chức đảng. Qua kiểm tra đã khiển trách 2 tổ chức đảng, cảnh cáo 3 đảng viên.

${second}
`;

    it('is written to it, in the log, and known the next time', async () => {
      const text = report('Các đồng chí nêu trên đã nhận khuyết điểm.');
      const { body: reading } = await read(clerk, text);
      expect(
        of('discipline', reading).map(({ inspection, fields }) => [inspection, fields.form, fields.count]),
      ).toEqual([
        ['i1', 'organization_reprimand', 2],
        ['i1', 'member_warning', 3],
      ]);
      const { body } = await confirmAll(clerk, reading);
      expect(body).toMatchObject({ new: 3 });
      const roundId = body.items.find(({ kind }: Json) => kind === 'inspection').id;
      expect((await clerk(`/inspections/${roundId}`)).body.disciplines).toEqual([
        { target: 'organization', form: 'organization_reprimand', count: 2 },
        { target: 'member', form: 'member_warning', count: 3 },
      ]);
      expect(
        (await office.admin('/audit?sort=-position&pageSize=10')).body.items.map(({ action }: Json) => action),
      ).toContain('inspection.disciplines');
      const again = (await read(clerk, text)).body;
      expect((await confirmAll(clerk, again)).body).toMatchObject({ new: 0, known: 3 });
      expect((await office.admin('/audit/verification')).body.ok).toBe(true);
    });

    it('is not counted twice, nor counted otherwise without a person', async () => {
      const { body } = await read(clerk, report('Như vậy, cả kỳ đã khiển trách 2 tổ chức đảng, cảnh cáo 5 đảng viên.'));
      expect(
        of('discipline', body).map(({ fields, suggested, reasons }) => [fields.count, suggested, reasons[0]?.code]),
      ).toEqual([
        [2, 'link', undefined],
        [3, 'link', undefined],
        [5, 'skip', 'readDisciplineOtherwise'],
      ]);
      const taken = of('discipline', body).at(-1)!.proposal;
      const items = [
        { proposal: 'i1', action: 'link' },
        { proposal: taken, action: 'register' },
      ];
      expect((await confirm(clerk, body.id, items)).body.errors).toMatchObject([
        { field: 'items[1].fields.count', code: 'disciplineOtherwise' },
      ]);
    });

    it('waits where the text tells of no round', async () => {
      const { body } = await read(clerk, 'Ngày 11/9/2022\n\nTrong kỳ đã cảnh cáo 4 đảng viên ở huyện Sông Lô.\n');
      const [alone] = of('discipline', body);
      expect(alone).toMatchObject({ inspection: null, suggested: 'skip', reasons: [{ code: 'readNoRound' }] });
      const answer = await confirm(clerk, body.id, [{ proposal: alone!.proposal, action: 'register' }]);
      expect(answer).toMatchObject({ status: 422, body: { errors: [{ field: 'items[0].action', code: 'noRound' }] } });
    });
  });

  it('shows a draft to its author alone', async () => {
    const { body } = await read(clerk, 'Chỉ thị 12-CT/HU được nhắc ở đây.');
    const other = await office.user('vanthu3', 'clerk', district);
    expect((await clerk(`/extractions/${body.id}`)).status).toBe(200);
    for (const person of [other, office.admin]) {
      expect((await person(`/extractions/${body.id}`)).status).toBe(404);
      expect((await confirm(person, body.id, [{ proposal: 'd1', action: 'skip' }])).status).toBe(404);
      expect((await person('/extractions')).body.items.map(({ id }: Json) => id)).not.toContain(body.id);
    }
    expect((await office.stranger(`/extractions/${body.id}`)).status).toBe(401);
  });

  it('lets a record be linked only to what the reader may see', async () => {
    const provincial = await office.user('vanthu.tinh', 'clerk', province);
    const facts = { number: '7-BC/TU', issuerId: province, issuedOn: '2022-01-05', title: 'tình hình tháng' };
    const hidden = await provincial('/documents', { body: { ...facts, mark: 'restricted' } });
    expect(hidden).toMatchObject({ status: 201 });
    const text = textOf('15/5/2023', 'đã có Báo cáo số 7-BC/TU, ngày 05/01/2022 của Tỉnh ủy về tình hình tháng');
    const { body } = await read(clerk, text);
    expect(of('document', body)).toMatchObject([{ status: 'new', targetId: null, candidates: [] }]);
    const link = await confirm(clerk, body.id, [{ proposal: 'd1', action: 'link', targetId: hidden.body.id }]);
    expect(link).toMatchObject({ status: 422, body: { errors: [{ field: 'items[0].targetId', code: 'reference' }] } });
  });

  it('refuses a text with a stamp of secrecy before anything is stored', async () => {
    const before = (await clerk('/extractions')).body.total;
    const answer = await read(clerk, `HUYỆN ỦY SÔNG LÔ\nMẬT\n\nBáo cáo số 3-BC/HU`);
    expect(answer).toMatchObject({ status: 422, body: { code: 'secrecyStamp' } });
    expect((await clerk('/extractions')).body.total).toBe(before);
    const { body: log } = await office.admin('/audit?sort=-position&pageSize=1');
    expect(JSON.stringify(log)).toContain('secrecy.refused');
    expect(JSON.stringify(log)).not.toContain('3-BC/HU');
  });

  it('refuses what is no text', async () => {
    const field = async (body: object) => (await clerk('/extractions', { body })).body.errors?.[0]?.field;
    expect(await field({ text: '   ' })).toBe('text');
    expect(await field({})).toBe('text');
    expect(await field({ text: 'x', datedOn: '2021-02-30' })).toBe('datedOn');
    expect((await clerk('/extractions', { body: { text: 'x'.repeat(1_000_001) } })).status).toBe(422);
    expect((await read(clerk, 'Hôm nay trời đẹp.')).body.proposals).toEqual([]);
  });

  it('lets nobody read who may not write what was read', async () => {
    const leader = await office.user('lanhdao', 'leader', district);
    expect((await read(leader, 'Chỉ thị 12-CT/HU.')).status).toBe(403);
    const inspector = await office.user('kiemtra', 'inspector', district);
    const { body } = await read(inspector, PLAN.replaceAll('45-KH/HU', '46-KH/HU'));
    expect((await confirm(inspector, body.id, [{ proposal: 'd1', action: 'register' }])).status).toBe(403);
    expect((await clerk('/documents?number=46-KH/HU')).body.total).toBe(0);
  });

  it('lets a clerk record the rounds that a text tells of, in the own scope', async () => {
    const told = 'Ban Thường vụ Huyện ủy Sông Lô chỉ đạo kiểm tra việc thực hiện Quy chế dân chủ đối với 5 đơn vị.';
    const { body } = await read(clerk, `Huyện Sông Lô, tỉnh Vĩnh Phúc, ngày 10/9/2022\n\n${told}\n`);
    const [round] = of('inspection', body);
    expect(round).toMatchObject({ fields: { kind: 'inspection', unitCount: 5 } });
    const answer = await confirm(clerk, body.id, [{ proposal: round!.proposal, action: 'register' }]);
    expect(answer).toMatchObject({ status: 200, body: { new: 1 } });
    const direct = { kind: 'inspection', topic: 'Quy chế dân chủ', leadId: district };
    expect((await clerk('/inspections', { body: direct })).status).toBe(403);
  });

  it('forgets drafts after thirty days, and none of the records', async () => {
    const { ReadingSweep } = await import('../src/readings/reading-sweep.js');
    const sweep = office.app.get(ReadingSweep);
    const documents = (await clerk('/documents')).body.total;
    await sweep.sweep();
    expect((await clerk('/extractions')).body.total).toBeGreaterThan(0);
    office.clock.set('2026-12-26');
    await sweep.sweep();
    office.clock.set('2026-11-24');
    expect((await clerk('/extractions')).body.total).toBe(0);
    expect((await clerk('/documents')).body.total).toBe(documents);
  });

  it('keeps the log whole', async () => {
    expect((await office.admin('/audit/verification')).body).toMatchObject({ ok: true, broken: null });
    expect((await office.admin('/verification')).body).toMatchObject({ ok: true });
  });
});
