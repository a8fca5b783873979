import { PDF } from '../support/files.js';
import type { OfficeOfCanaries } from './office-of-canaries.js';
import type { AssignmentRecord, PartRecord, RegisterOfCanaries, RoundRecord } from './register-of-canaries.js';
import type { Mark, OrganizationKey } from './rules.js';

export interface Asked {
  /** What stands for {id} and its like, in their order. */
  ids?: number[];
  query?: string;
  body?: unknown;
  /** Sent as it is, instead of JSON. */
  raw?: { type: string; text: string };
  /** The version for If-Match. */
  version?: number;
}

const once = <T>(make: () => Promise<T>) => {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
};

let unique = 0;
const next = () => ++unique;

/** Records at one place and of one mark, made when a request first needs them. */
export class Scene {
  constructor(
    readonly office: OfficeOfCanaries,
    private readonly register: RegisterOfCanaries,
    readonly place: OrganizationKey,
    readonly mark: Mark,
  ) {}

  get placeId(): number {
    return this.office.id(this.place)!;
  }

  readonly document = once(() => this.register.document(this.place, this.mark));
  readonly other = once(() => this.register.document(this.place, this.mark));
  readonly attachment = once(async () => {
    await this.register.attachment(await this.document());
    return this.register.attachments.at(-1)!;
  });
  readonly entry = once(async () => {
    await this.register.entry(this.place, await this.document());
    return this.register.entries.at(-1)!;
  });
  readonly relation = once(async () => {
    await this.register.relation(await this.document(), await this.other(), 'refers_to', { confirmed: false });
    return this.register.relations.at(-1)!;
  });
  readonly assignment = once(async (): Promise<AssignmentRecord> =>
    this.register.assignment(await this.document(), this.place, this.place),
  );
  readonly report = once(async () => {
    await this.register.report(await this.assignment());
    return this.register.reports.at(-1)!;
  });
  /** Led by the place, about the place. */
  readonly round = once(async (): Promise<RoundRecord> => {
    const body = { kind: 'inspection', topic: `Cuộc ${next()}`, unitCount: 9 };
    const { id } = await this.register.done(this.place, '/inspections', { body });
    const round: RoundRecord = {
      ...{ kind: 'inspection', id, canary: '', lead: this.place, subjects: [this.place], documents: [] },
      sees: () => true,
    };
    await this.register.part(round, this.place);
    return round;
  });
  readonly named = once(async (): Promise<RoundRecord> => {
    const round = await this.round();
    await this.register.done(this.place, `/inspections/${round.id}/subjects`, {
      body: { organizationIds: [this.office.id('Q')] },
    });
    return round;
  });
  readonly user = once(async () => {
    await this.register.user(this.place);
    return this.register.others.at(-1)!;
  });
  readonly reading = once(async () => {
    await this.register.reading(this.place);
    return this.register.others.at(-1)!;
  });
  /** A new body under the place, so that a change of it moves nobody's rights. */
  readonly organization = once(async (): Promise<number> => {
    const body = {
      code: 'HU',
      name: `Cơ quan mới ${next()}`,
      system: 'party',
      level: 'commune',
      parentId: this.placeId,
    };
    return (await this.office.office.admin('/organizations', { body })).body.id;
  });

  async part(kind: 'finding' | 'recommendation'): Promise<PartRecord> {
    const { id } = await this.round();
    return this.register.parts.findLast((part) => part.kind === kind && part.round.id === id)!;
  }

  /** As those at the place see it. */
  async version(path: string): Promise<number> {
    return (await this.office.at(this.place)(path)).body.version;
  }

  async term(path: string, draft: object): Promise<{ id: number; version: number }> {
    return (await this.office.office.admin(`/catalogues/${path}`, { body: draft })).body;
  }
}

type Ask = (scene: Scene) => Promise<Asked> | Asked;

const ON = '2026-11-20';
const file = () => ({
  type: 'multipart/form-data; boundary=x',
  text: `--x\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n${PDF.toString('latin1', 0, 8)}${next()}\r\n--x--\r\n`,
});
const ofDocument = async (scene: Scene): Promise<Asked> => ({ ids: [(await scene.document()).id] });
const document =
  (body: unknown): Ask =>
  async (scene) => {
    const { id } = await scene.document();
    return { ids: [id], body, version: await scene.version(`/documents/${id}`) };
  };
const relation =
  (body?: unknown): Ask =>
  async (scene) => {
    const { id } = await scene.relation();
    return { ids: [id], body, version: await scene.version(`/relations/${id}`) };
  };
const entry =
  (body: unknown): Ask =>
  async (scene) => {
    const { id } = await scene.entry();
    return { ids: [id], body, version: await scene.version(`/book-entries/${id}`) };
  };
const assignment =
  (body: unknown): Ask =>
  async (scene) => {
    const { id } = await scene.assignment();
    return { ids: [id], body, version: await scene.version(`/assignments/${id}`) };
  };
/** Of somebody at the place, shared with leaders. */
const sharedView =
  (body?: unknown): Ask =>
  async (scene) => {
    const draft = { page: 'documents', name: `Cách xem ${next()}`, query: '', role: 'leader' };
    const { id, version } = (await scene.office.at(scene.place)('/views', { body: draft })).body;
    return { ids: [id], body, version };
  };
const round =
  (body: unknown): Ask =>
  async (scene) => {
    const { id } = await scene.round();
    return { ids: [id], body, version: await scene.version(`/inspections/${id}`) };
  };
const part =
  (kind: 'finding' | 'recommendation', body?: unknown): Ask =>
  async (scene) => {
    const { id } = await scene.part(kind);
    return { ids: [id], body, version: await scene.version(`/${kind}s/${id}`) };
  };
const atPlace: Ask = ({ placeId }) => ({ ids: [placeId] });
const plain: Ask = () => ({});
const dated = { reason: 'Nhập trùng' };
const term =
  (path: string, draft: () => object, change?: object): Ask =>
  async (scene) => {
    if (!change) return { body: draft() };
    const { id, version } = await scene.term(path, draft());
    return { ids: [id], body: change, version };
  };
const documentType = () => ({ system: 'party', code: `X${next()}`, name: 'Loại thử' });
const bodyKind = () => ({ system: 'party', level: 'district', code: `X${next()}`, name: 'Loại thử' });
const scale = () => ({ catalogue: 'result_scale', code: `x${next()}`, name: 'Mức thử' });
/** A Monday each. */
const holiday = () => ({
  date: new Date(Date.UTC(2031, 0, 6 + 7 * next())).toISOString().slice(0, 10),
  kind: 'off',
  name: 'Nghỉ',
});

/** How each route is asked so that whoever may gets a success: by method and route of the API description. */
export const REQUESTS: Record<string, Ask> = {
  'POST /api/session': () => ({ body: { username: 'guest', password: 'mat-khau-thu-nghiem' } }),
  'GET /api/session': plain,
  'POST /api/session/password': () => ({ body: { current: 'sai', next: 'mat-khau-moi-hon' } }),
  'GET /api/users': plain,
  'POST /api/users': ({ placeId }) => ({
    body: {
      ...{ username: `u${next()}`, password: 'mat-khau-thu-nghiem', organizationId: placeId },
      grants: [{ role: 'clerk', organizationId: placeId }],
    },
  }),
  'GET /api/users/{id}': async (scene) => ({ ids: [(await scene.user()).id] }),
  'PATCH /api/users/{id}': async (scene) => {
    const { id } = await scene.user();
    const { version } = (await scene.office.office.admin(`/users/${id}`)).body;
    return { ids: [id], body: { name: 'Tên khác' }, version };
  },
  'GET /api/users/{id}/tokens': async (scene) => ({ ids: [(await scene.user()).id] }),
  'POST /api/users/{id}/tokens': async (scene) => ({
    ...{ ids: [(await scene.user()).id], body: { name: 'mã', scopes: ['documents:read'] } },
  }),
  'DELETE /api/users/{id}/tokens/{tokenId}': async (scene) => {
    const { id } = await scene.user();
    const body = { name: 'mã', scopes: ['documents:read'] };
    return { ids: [id, (await scene.office.office.admin(`/users/${id}/tokens`, { body })).body.id] };
  },
  'GET /api/audit': plain,
  'GET /api/audit/verification': plain,
  'GET /api/verification': plain,
  'GET /api/diagnosis': plain,
  'POST /api/backups': plain,
  'POST /api/imports': () => ({ raw: { type: 'application/x-ndjson', text: '\n' } }),
  'GET /api/catalogues/document-types': plain,
  'POST /api/catalogues/document-types': term('document-types', documentType),
  'PATCH /api/catalogues/document-types/{id}': term('document-types', documentType, { note: 'x' }),
  'GET /api/catalogues/body-kinds': plain,
  'POST /api/catalogues/body-kinds': term('body-kinds', bodyKind),
  'PATCH /api/catalogues/body-kinds/{id}': term('body-kinds', bodyKind, { note: 'x' }),
  'GET /api/catalogues/terms': plain,
  'POST /api/catalogues/terms': term('terms', scale),
  'PATCH /api/catalogues/terms/{id}': term('terms', scale, { note: 'x' }),
  'GET /api/catalogues/holidays': plain,
  'POST /api/catalogues/holidays': term('holidays', holiday),
  'PATCH /api/catalogues/holidays/{id}': term('holidays', holiday, { name: 'Nghỉ bù' }),
  'GET /api/office': plain,
  'PATCH /api/office': async (scene) => ({ body: { name: 'Văn phòng' }, version: await scene.version('/office') }),
  'GET /api/organizations': plain,
  'POST /api/organizations': ({ placeId }) => ({
    body: { code: 'HU', name: `Cơ quan mới ${next()}`, system: 'party', level: 'commune', parentId: placeId },
  }),
  'POST /api/organizations/tree': ({ placeId }) => ({
    body: { underId: placeId, rows: [{ name: `Chi bộ mới ${next()}` }] },
  }),
  'GET /api/organizations/{id}': atPlace,
  'PATCH /api/organizations/{id}': async (scene) => {
    const id = await scene.organization();
    return { ids: [id], body: { note: 'x' }, version: await scene.version(`/organizations/${id}`) };
  },
  'POST /api/organizations/{id}/ending': async (scene) => {
    const id = await scene.organization();
    const body = { on: '2026-07-01', kind: 'dissolved' };
    return { ids: [id], body, version: await scene.version(`/organizations/${id}`) };
  },
  'GET /api/organizations/{id}/successors': atPlace,
  'POST /api/organizations/{id}/successors': async (scene) => {
    const successor = new Scene(scene.office, null as never, scene.place, 'normal');
    const body = { kind: 'merged', on: '2026-01-01', successorId: await successor.organization() };
    return { ids: [await scene.organization()], body };
  },
  'GET /api/organizations/{id}/obligations': atPlace,
  'GET /api/organizations/{id}/inspections': atPlace,
  'GET /api/documents': plain,
  'POST /api/documents': ({ placeId, mark }) => ({
    body: { title: `Văn bản ${next()}`, issuerId: placeId, ownerId: placeId, mark, issuedOn: '2026-03-01' },
  }),
  'GET /api/documents/{id}': ofDocument,
  'PATCH /api/documents/{id}': document({ note: 'x' }),
  'POST /api/documents/{id}/no-task': document({ reason: 'Để biết' }),
  'GET /api/documents/{id}/history': ofDocument,
  'GET /api/documents/{id}/relations': ofDocument,
  'POST /api/documents/{id}/relations': async (scene) => ({
    ...(await ofDocument(scene)),
    body: { kind: 'refers_to', toId: (await scene.other()).id },
  }),
  'GET /api/documents/{id}/cascade': ofDocument,
  'GET /api/documents/{id}/withdrawal': ofDocument,
  'POST /api/documents/{id}/withdrawal': document(dated),
  'GET /api/documents/{id}/entries': ofDocument,
  'POST /api/documents/{id}/entries': async (scene) => ({
    ...(await ofDocument(scene)),
    body: { book: 'incoming', organizationId: scene.placeId },
  }),
  'GET /api/documents/{id}/attachments': ofDocument,
  'POST /api/documents/{id}/attachments': async (scene) => ({ ...(await ofDocument(scene)), raw: file() }),
  'GET /api/documents/{id}/implementers': ofDocument,
  'GET /api/documents/{id}/inspections': ofDocument,
  'GET /api/relations/{id}': relation(),
  'PATCH /api/relations/{id}': relation({ source: 'x' }),
  'POST /api/relations/{id}/confirmation': relation(),
  'POST /api/relations/{id}/withdrawal': relation(dated),
  'GET /api/book-entries': plain,
  'GET /api/book-entries/next': ({ placeId }) => ({ query: `organizationId=${placeId}&book=incoming` }),
  'GET /api/book-entries/{id}': entry(undefined),
  'PATCH /api/book-entries/{id}': entry({ note: 'x' }),
  'POST /api/book-entries/{id}/withdrawal': entry(dated),
  'GET /api/attachments/{id}': async (scene) => ({ ids: [(await scene.attachment()).id] }),
  'GET /api/attachments/{id}/content': async (scene) => ({ ids: [(await scene.attachment()).id] }),
  'GET /api/attachments/{id}/preview': async (scene) => ({ ids: [(await scene.attachment()).id] }),
  'POST /api/attachments/{id}/withdrawal': async (scene) => ({
    ...{ ids: [(await scene.attachment()).id], body: dated, version: 1 },
  }),
  'GET /api/assignments': plain,
  'POST /api/assignments': async (scene) => ({
    body: {
      ...{ documentId: (await scene.document()).id, organizationIds: [scene.placeId], giverId: scene.placeId },
      ...{ role: 'implementing', task: `Việc ${next()}` },
    },
  }),
  'POST /api/assignments/decisions': async (scene) => ({
    body: { act: 'accept', on: ON, items: [{ id: (await scene.assignment()).id, version: 1 }] },
  }),
  'GET /api/assignments/{id}': assignment(undefined),
  'GET /api/assignments/{id}/history': assignment(undefined),
  'GET /api/assignments/{id}/reports': assignment(undefined),
  'GET /api/assignments/{id}/attachments': assignment(undefined),
  'POST /api/assignments/{id}/attachments': async (scene) => ({ ids: [(await scene.assignment()).id], raw: file() }),
  'POST /api/assignments/{id}/acts': assignment({ act: 'begin', on: ON }),
  'POST /api/assignments/{id}/extensions': assignment({ deadline: '2027-06-01', reason: 'x', grantedBy: 'x', on: ON }),
  'POST /api/assignments/{id}/withdrawal': assignment(dated),
  'POST /api/assignments/{id}/reports': assignment({ on: ON, text: 'x' }),
  'POST /api/assignments/{id}/reports/{reportId}/answer': async (scene) => {
    const { id, assignment } = await scene.report();
    return { ids: [assignment.id, id], body: { answer: 'x' }, version: 1 };
  },
  'GET /api/inspections': plain,
  'POST /api/inspections': ({ placeId }) => ({
    body: { kind: 'inspection', topic: `Cuộc ${next()}`, leadId: placeId },
  }),
  'GET /api/inspections/statistics': () => ({ query: 'from=2026-01-01&to=2026-12-31' }),
  'GET /api/inspections/paragraph': plain,
  'GET /api/inspections/{id}': round(undefined),
  'PATCH /api/inspections/{id}': round({ note: 'x' }),
  'POST /api/inspections/{id}/withdrawal': async (scene) => {
    const body = { kind: 'inspection', topic: `Cuộc ${next()}` };
    const { id, version } = (await scene.office.at(scene.place)('/inspections', { body })).body;
    return { ids: [id], body: dated, version };
  },
  'GET /api/inspections/{id}/history': round(undefined),
  'GET /api/inspections/{id}/readiness': round(undefined),
  'GET /api/inspections/{id}/disciplines': round(undefined),
  'POST /api/inspections/{id}/disciplines': round({ items: [] }),
  'GET /api/inspections/{id}/subjects': round(undefined),
  'POST /api/inspections/{id}/subjects': async (scene) => ({
    ...{ ids: [(await scene.round()).id], body: { organizationIds: [scene.office.id('Pu')] } },
  }),
  'POST /api/inspections/{id}/subjects/{organizationId}/removal': async (scene) => ({
    ...{ ids: [(await scene.named()).id, scene.office.id('Q')!], body: dated },
  }),
  'GET /api/inspections/{id}/results': round(undefined),
  'POST /api/inspections/{id}/results': async (scene) => ({
    ...{ ids: [(await scene.round()).id], body: { organizationId: scene.office.id('Pu'), result: 'good' } },
  }),
  'POST /api/inspections/{id}/results/batch': async (scene) => ({
    ids: [(await scene.round()).id],
    body: { items: [{ organizationId: scene.office.id('Pk'), result: 'good' }] },
  }),
  'GET /api/findings': plain,
  'POST /api/findings': async (scene) => ({
    body: {
      ...{ inspectionId: (await scene.round()).id, organizationId: scene.placeId, category: 'shortcoming', text: 'x' },
    },
  }),
  'GET /api/findings/{id}': part('finding'),
  'PATCH /api/findings/{id}': part('finding', { reason: 'x', cause: 'x' }),
  'POST /api/findings/{id}/withdrawal': part('finding', dated),
  'GET /api/findings/{id}/history': part('finding'),
  'GET /api/findings/{id}/repeats': part('finding'),
  'GET /api/recommendations': plain,
  'POST /api/recommendations': async (scene) => ({
    body: { inspectionId: (await scene.round()).id, organizationId: scene.placeId, text: 'x' },
  }),
  'GET /api/recommendations/{id}': part('recommendation'),
  'PATCH /api/recommendations/{id}': part('recommendation', { text: 'y' }),
  'GET /api/recommendations/{id}/attachments': part('recommendation'),
  'POST /api/recommendations/{id}/attachments': async (scene) => ({
    ...{ ids: [(await scene.part('recommendation')).id], raw: file() },
  }),
  'POST /api/recommendations/{id}/acts': part('recommendation', { act: 'waive', on: ON, reason: 'x' }),
  'POST /api/recommendations/{id}/withdrawal': part('recommendation', dated),
  'GET /api/recommendations/{id}/history': part('recommendation'),
  'GET /api/search': () => ({ query: 'q=chung' }),
  'GET /api/suggestions': () => ({ query: 'q=chung' }),
  'GET /api/coverage': () => ({ query: 'documentIds=1&organizationIds=1' }),
  'GET /api/overview': plain,
  'GET /api/exports/documents.csv': plain,
  'GET /api/exports/register.ndjson': plain,
  'GET /api/extractions': plain,
  'POST /api/extractions': () => ({ body: { text: 'Quyết định số 55-QĐ/TU' } }),
  'GET /api/extractions/{id}': async (scene) => ({ ids: [(await scene.reading()).id] }),
  'POST /api/extractions/{id}/confirm': async (scene) => ({
    ...{ ids: [(await scene.reading()).id], body: { items: [{ proposal: 'd1', action: 'skip' }] } },
  }),
  'GET /api/views': plain,
  'POST /api/views': () => ({ body: { page: 'documents', name: `Cách xem ${next()}`, query: '' } }),
  'PATCH /api/views/{id}': sharedView({ query: 'type=CT' }),
  'DELETE /api/views/{id}': sharedView(),
  'GET /api/changes': () => ({ query: 'since=2026-01-01' }),
  'GET /api/relations/pending': plain,
  'GET /api/look-alikes': plain,
  'GET /api/look-alikes/of-entry': () => ({ query: 'number=12-CT/TU' }),
  'GET /api/look-alikes/decisions': plain,
  'POST /api/look-alikes/decisions': async (scene) => ({
    body: { documentIds: [(await scene.document()).id, (await scene.other()).id], decision: 'different' },
  }),
  'GET /api/bulk-edits': plain,
  'POST /api/bulk-edits': async (scene) => ({
    body: {
      ...{ edit: 'give', dryRun: true, documentIds: [(await scene.document()).id], task: `Việc ${next()}` },
      ...{ organizationIds: [scene.placeId], giverId: scene.placeId },
    },
  }),
  'POST /api/bulk-edits/{id}/undo': async (scene) => {
    const person = scene.office.at(scene.place);
    const draft = { edit: 'topic', topic: `việc ${next()}`, documentIds: [(await scene.document()).id] };
    const { body } = await person('/bulk-edits', { body: { ...draft, dryRun: true } });
    const made = await person('/bulk-edits', { body: { ...draft, token: body.token } });
    return { ids: [made.body.id], version: 1 };
  },
  'DELETE /api/session': plain, // the last: it ends the session that asks
};

/** Where the place matters: "POST /api/users", "GET /api/book-entries/next", whatever names a record. */
export const isPlaced = (key: string): boolean =>
  /\{|\/next$|^POST \/api\/(users|organizations(\/tree)?|documents|assignments|inspections|findings|recommendations|bulk-edits|look-alikes\/decisions)$/.test(
    key,
  );
/** Where the mark of a document matters: "GET /api/relations/{id}", "POST /api/documents". */
export const isMarked = (key: string): boolean =>
  isPlaced(key) &&
  /\/api\/(documents|relations|attachments|assignments|book-entries\/\{|bulk-edits$|look-alikes\/decisions$)/.test(key);
