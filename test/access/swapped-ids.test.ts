import { postgresDatabase, sqliteDatabase, type TestDatabase } from '../support/databases.js';
import { ARTICLE, PLAN } from '../support/texts.js';
import { type Asked, REQUESTS, Scene } from './matrix-requests.js';
import { OfficeOfCanaries } from './office-of-canaries.js';
import { RegisterOfCanaries } from './register-of-canaries.js';
import { send } from './requests.js';
import type { Actor } from './rules.js';

const ROLES = ['clerk', 'inspector', 'leader', 'administrator'] as const;
const PEOPLE: Actor[] = ROLES.map((role) => ({ name: role, own: 'A1', grants: [{ role, over: 'A1' }] }));
const BOTH: Actor = { name: 'both', own: 'A1', grants: PEOPLE.flatMap(({ grants }) => grants) };

type Foreign = 'body' | 'document' | 'round' | 'finding' | 'attachment';

/**
 * Every property of a body that names a record, swapped for one of another district: who asks, how it is refused, or `ok`
 * where it may name any body of the open list because naming gives and takes no rights.
 */
const SWAPS: [string, string, (typeof ROLES)[number] | 'both', Foreign, string][] = [
  ['POST /api/users', 'organizationId', 'administrator', 'body', '403'],
  ['POST /api/users', 'grants[].organizationId', 'administrator', 'body', '403'],
  ['PATCH /api/users/{id}', 'organizationId', 'administrator', 'body', '403'],
  ['PATCH /api/users/{id}', 'grants[].organizationId', 'administrator', 'body', '403'],
  ['POST /api/organizations', 'parentId', 'administrator', 'body', '403'],
  ['POST /api/organizations', 'servesId', 'administrator', 'body', '403'],
  ['POST /api/organizations', 'parents[].parentId', 'administrator', 'body', '403'],
  ['PATCH /api/organizations/{id}', 'parentId', 'administrator', 'body', '403'],
  ['PATCH /api/organizations/{id}', 'servesId', 'administrator', 'body', '403'],
  ['PATCH /api/organizations/{id}', 'parents[].parentId', 'administrator', 'body', '403'],
  ['POST /api/organizations/tree', 'underId', 'administrator', 'body', '403'],
  ['POST /api/organizations/tree', 'rows[].parentId', 'administrator', 'body', '403'],
  ['POST /api/organizations/tree', 'rows[].sameAsId', 'administrator', 'body', 'ok'],
  ['POST /api/organizations/{id}/ending', 'successorIds', 'administrator', 'body', 'ok'],
  ['POST /api/organizations/{id}/successors', 'successorId', 'administrator', 'body', 'ok'],
  ['POST /api/documents', 'issuerId', 'clerk', 'body', 'ok'],
  ['POST /api/documents', 'recipients[].organizationId', 'clerk', 'body', 'ok'],
  ['POST /api/documents', 'ownerId', 'clerk', 'body', '403'],
  ['POST /api/documents', 'differsFromIds', 'clerk', 'document', '422'],
  ['POST /api/documents/{id}/withdrawal', 'sameAsId', 'clerk', 'document', '422'],
  ['POST /api/look-alikes/decisions', 'documentIds', 'clerk', 'document', '422'],
  ['PATCH /api/documents/{id}', 'issuerId', 'clerk', 'body', 'ok'],
  ['PATCH /api/documents/{id}', 'recipients[].organizationId', 'clerk', 'body', 'ok'],
  ['POST /api/documents/{id}/relations', 'toId', 'clerk', 'document', '422'],
  ['POST /api/documents/{id}/relations', 'to.issuerId', 'clerk', 'body', 'ok'],
  ['POST /api/documents/{id}/entries', 'organizationId', 'clerk', 'body', '403'],
  ['POST /api/assignments', 'documentId', 'leader', 'document', '422'],
  ['POST /api/assignments', 'organizationIds', 'leader', 'body', 'ok'],
  ['POST /api/assignments', 'giverId', 'leader', 'body', '403'],
  ['POST /api/assignments/{id}/acts', 'attachmentId', 'leader', 'attachment', '422'],
  ['POST /api/assignments/{id}/reports', 'attachmentId', 'leader', 'attachment', '422'],
  ['POST /api/recommendations/{id}/acts', 'attachmentId', 'inspector', 'attachment', '422'],
  ['POST /api/bulk-edits', 'documentIds', 'leader', 'document', '422'],
  ['POST /api/bulk-edits', 'organizationIds', 'leader', 'body', 'ok'],
  ['POST /api/bulk-edits', 'giverId', 'leader', 'body', '403'],
  ['POST /api/inspections', 'documentIds', 'inspector', 'document', '422'],
  ['POST /api/inspections', 'leadId', 'inspector', 'body', '403'],
  ['PATCH /api/inspections/{id}', 'documentIds', 'inspector', 'document', '422'],
  ['PATCH /api/inspections/{id}', 'leadId', 'inspector', 'body', '403'],
  ['POST /api/inspections/{id}/subjects', 'organizationIds', 'inspector', 'body', 'ok'],
  ['POST /api/inspections/{id}/results', 'organizationId', 'inspector', 'body', 'ok'],
  ['POST /api/inspections/{id}/results', 'findings[].documentId', 'inspector', 'document', '422'],
  ['POST /api/inspections/{id}/results', 'findings[].repeatOfId', 'inspector', 'finding', '422'],
  ['POST /api/inspections/{id}/results/batch', 'items[].organizationId', 'inspector', 'body', 'ok'],
  ['POST /api/inspections/{id}/results/batch', 'items[].findings[].documentId', 'inspector', 'document', '422'],
  ['POST /api/inspections/{id}/results/batch', 'items[].findings[].repeatOfId', 'inspector', 'finding', '422'],
  ['POST /api/findings', 'documentId', 'inspector', 'document', '422'],
  ['POST /api/findings', 'repeatOfId', 'inspector', 'finding', '422'],
  ['POST /api/findings', 'inspectionId', 'inspector', 'round', '422'],
  ['POST /api/findings', 'organizationId', 'inspector', 'body', '422'],
  ['PATCH /api/findings/{id}', 'documentId', 'inspector', 'document', '422'],
  ['PATCH /api/findings/{id}', 'repeatOfId', 'inspector', 'finding', '422'],
  ['POST /api/recommendations', 'inspectionId', 'inspector', 'round', '422'],
  ['POST /api/recommendations', 'organizationId', 'inspector', 'body', '422'],
  ['POST /api/recommendations', 'findingId', 'inspector', 'finding', '422'],
  ['POST /api/recommendations', 'followUpId', 'inspector', 'body', 'ok'],
  ['PATCH /api/recommendations/{id}', 'findingId', 'inspector', 'finding', '422'],
  ['PATCH /api/recommendations/{id}', 'followUpId', 'inspector', 'body', 'ok'],
  ['POST /api/extractions/{id}/confirm', 'items[].targetId', 'clerk', 'document', '422'],
  ['POST /api/extractions/{id}/confirm', 'items[].fields.issuerId', 'clerk', 'body', 'ok'],
  ['POST /api/extractions/{id}/confirm', 'items[].fields.leadId', 'inspector', 'body', '403'],
  ['POST /api/extractions/{id}/confirm', 'items[].fields.organizationIds', 'clerk', 'body', 'ok'],
  ['POST /api/extractions/{id}/confirm', 'items[].fields.parentId', 'both', 'body', '403'],
];

/** What the confirmation of a reading needs to come as far as the id, which goes into the last item. */
const CONFIRMED: Record<string, (own: number) => object[]> = {
  targetId: () => [{ proposal: 'd1', action: 'link' }],
  issuerId: () => [{ proposal: 'd1', action: 'stub' }],
  leadId: () => [{ proposal: 'i1', action: 'register' }],
  organizationIds: (own) => [
    { proposal: 'd1', action: 'register', fields: { issuerId: own } },
    { proposal: 'a1', action: 'register', fields: { groupWords: null } },
  ],
  parentId: () => [{ proposal: 'o1', action: 'register' }],
};
let read = 0;

interface Schema {
  $ref?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  allOf?: Schema[];
}

const sizes: [string, () => Promise<TestDatabase>, typeof SWAPS][] = [
  ['SQLite', sqliteDatabase, SWAPS],
  ['PostgreSQL', postgresDatabase, SWAPS.filter((_, place) => place % 10 === 4)],
];

describe.each(sizes)('Ids in bodies on %s', (_name, open, swaps) => {
  let office: OfficeOfCanaries;
  let register: RegisterOfCanaries;
  let foreign: Record<Foreign, number>;

  beforeAll(async () => {
    office = await OfficeOfCanaries.open(await open(), [...PEOPLE, BOTH]);
    register = new RegisterOfCanaries(office);
    const there = new Scene(office, register, 'B1', 'restricted');
    const [document, round] = [await there.document(), await there.round()];
    const finding = await there.part('finding');
    const attachment = await there.attachment();
    foreign = {
      ...{ body: office.id('B1')!, document: document.id, round: round.id, finding: finding.id },
      attachment: attachment.id,
    };
  }, 120_000);

  afterAll(() => office?.close());

  it('are all swapped here', async () => {
    const { body } = await office.office.stranger('/openapi.json');
    const schemas: Record<string, Schema> = body.components.schemas;
    const idsIn = (schema: Schema, path: string): string[] => {
      if (schema.$ref) return idsIn(schemas[schema.$ref.split('/').at(-1)!]!, path);
      const own = Object.entries(schema.properties ?? {}).flatMap(([name, member]) => {
        const at = path === '' ? name : `${path}.${name}`;
        return /Ids?$/.test(name) ? [at] : idsIn(member, at); // "organizationIds"
      });
      const inner = schema.items ? idsIn(schema.items, `${path}[]`) : [];
      return [...own, ...inner, ...(schema.allOf ?? []).flatMap((part) => idsIn(part, path))];
    };
    const described = Object.entries(
      body.paths as Record<string, Record<string, { requestBody?: { content: Record<string, { schema: Schema }> } }>>,
    ).flatMap(([path, item]) =>
      Object.entries(item).flatMap(([verb, { requestBody }]) =>
        Object.values(requestBody?.content ?? {}).flatMap(({ schema }) =>
          idsIn(schema, '').map((property) => `${verb.toUpperCase()} ${path} ${property}`),
        ),
      ),
    );
    expect(SWAPS.map(([route, property]) => `${route} ${property}`).sort()).toEqual(described.sort());
  });

  it.each(swaps)(
    '%s: a foreign %s, asked by the %s, is refused or harmless',
    async (route, property, actor, kind, expected) => {
      const scene = new Scene(office, register, 'A1', 'normal');
      const asked = route.endsWith('/confirm') ? await confirming(property, actor) : await REQUESTS[route]!(scene);
      const body = swapped((asked.body ?? {}) as Members, property, foreign[kind]);
      const missing = await request(route, actor, { ...asked, body: swapped(body, property, 987_654) });
      const reply = await request(route, actor, { ...asked, body });
      const status = reply.status < 300 ? 'ok' : String(reply.status);
      expect(`${status} ${status === expected ? '' : reply.text}`).toBe(`${expected} `);
      if (status === '422') expect(JSON.parse(reply.text).errors[0].field).toMatch(new RegExp(lastName(property)));
      if (expected === '422' && kind !== 'body') expect(missing.text).toBe(reply.text); // the unseen is as what is missing
      expect([422, Number(expected)]).toContain(missing.status);
      expect(missing.text).not.toContain('kn');
    },
  );

  const request = (route: string, actor: string, { ids = [], body, version }: Asked) => {
    const [method, path] = route.split(' ') as [string, string];
    let next = 0;
    return send(
      office.office.address,
      path.replace(/\{\w+\}/g, () => String(ids[next++])),
      {
        ...{ method, body: JSON.stringify(body) },
        headers: {
          ...{ cookie: office.person(actor).cookie, 'content-type': 'application/json' },
          ...(version !== undefined && { 'if-match': `"${version}"` }),
        },
      },
    );
  };

  const confirming = async (property: string, actor: string): Promise<Asked> => {
    const name = lastName(property);
    const text = (name === 'organizationIds' ? PLAN : ARTICLE).concat('\n', String(++read));
    const reading = await office.person(actor).ask('/extractions', { body: { text } });
    return { ids: [reading.body.id], body: { items: CONFIRMED[name]!(office.id('A1')!) } };
  };
});

type Members = Record<string, unknown>;
const lastName = (property: string) => property.split('.').at(-1)!;

/** A copy in which the property at the path holds the id: "findings[].documentId". */
function swapped(body: Members, path: string, id: number): Members {
  const [name, ...rest] = path.split('.') as [string, ...string[]];
  const list = name.endsWith('[]');
  const key = list ? name.slice(0, -2) : name;
  if (rest.length === 0) return { ...body, [key]: key.endsWith('Ids') ? [id] : id };
  const before = list ? ((body[key] as Members[] | undefined) ?? []) : [];
  const inner = ((list ? before.at(-1) : body[key]) ?? NEEDED[key] ?? {}) as Members;
  const changed = swapped(inner, rest.join('.'), id);
  const others = Object.fromEntries(Object.entries(body).filter(([each]) => !(key === 'to' && each === 'toId')));
  return { ...others, [key]: list ? [...before.slice(0, -1), changed] : changed };
}

/** What a part must say besides its id. */
const NEEDED: Record<string, Members> = {
  grants: { role: 'clerk' },
  recipients: { words: 'Nơi nhận' },
  findings: { category: 'shortcoming', text: 'x' },
  to: { number: '77-QĐ/TU' },
};
