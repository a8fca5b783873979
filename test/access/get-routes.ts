import type { Kind, RegisterOfCanaries } from './register-of-canaries.js';
import type { OfficeOfCanaries } from './office-of-canaries.js';
import type { Actor, HeldGrant, OrganizationKey } from './rules.js';

type Role = HeldGrant['role'];

/** What a reading route is about, and the total that the rules expect of a list. */
export interface ReadingRoute {
  /** Whose ids stand in its path; nothing: it has none. */
  of?: Kind | 'organization';
  /** Others are refused. */
  roles?: readonly Role[];
  /** Refused (403), though the record is seen. */
  refused?(id: number, actor: Actor): boolean;
  /** What a list counts. */
  total?(id: number, actor: Actor): number;
  /** Query strings to try, where the path has no id. */
  queries?(actor: Actor): string[];
}

const ADMINISTRATORS = ['administrator'] as const;
const READERS_OF_TEXTS = ['clerk', 'inspector'] as const;

/** Every GET route of the API, by its path; a test holds this list against the API's own description. */
export function readingRoutes(office: OfficeOfCanaries, register: RegisterOfCanaries): Record<string, ReadingRoute> {
  const { rules } = office;
  const key = (id: number): OrganizationKey => [...office.ids].find(([, each]) => each === id)![0];
  const round = (id: number) => register.rounds.find((each) => each.id === id)!;
  const notWhole = (id: number, actor: Actor) => !rules.wholeRound(actor, round(id).lead);
  const seen = <T extends { sees(actor: Actor): boolean; withdrawn?: boolean }>(records: readonly T[], actor: Actor) =>
    records.filter((record) => !record.withdrawn && record.sees(actor));
  const documents = (actor: Actor) => seen(register.documents, actor);
  const tasks = (actor: Actor) => seen(register.assignments, actor);
  const parts = (kind: Kind, actor: Actor) => seen(register.parts, actor).filter((part) => part.kind === kind);
  const users = (actor: Actor) => office.everybody.filter(({ own }) => rules.over(actor, ADMINISTRATORS, own));
  const ids = (records: readonly { id: number }[]) => records.map(({ id }) => id).join(',');
  const hidden = <T extends { id: number; sees(actor: Actor): boolean }>(records: readonly T[], actor: Actor) =>
    records.filter((record) => !record.sees(actor)).slice(0, 12);
  /** Filters by what the reader may not see; and by days on which things stood otherwise. */
  const guesses = (actor: Actor, names: Record<string, readonly { id: number; sees(actor: Actor): boolean }[]>) => [
    ...Object.entries(names).flatMap(([name, records]) => hidden(records, actor).map(({ id }) => `${name}=${id}`)),
    ...[...office.ids.values()].flatMap((id) => ('organizationId' in names ? [`organizationId=${id}`] : [])),
  ];
  const days = ['asOf=2024-01-01', 'asOf=2026-04-15', 'asOf=2030-01-01', 'page=2&pageSize=20'];
  const organizations = [...office.ids.values()].join(',');
  const words = (actor: Actor) =>
    [...hidden(register.documents, actor), ...hidden(register.rounds, actor)].map(({ canary }) => canary);
  const numbers = (actor: Actor) => register.documents.filter((each) => !each.sees(actor)).map(({ number }) => number);
  const sought = (actor: Actor) =>
    [...words(actor), ...numbers(actor).slice(0, 12), '-CV/HU'].map((text) => `q=${encodeURIComponent(text)}`);
  const coverage = (actor: Actor) =>
    new Set(
      tasks(actor)
        .filter(({ unit, document }) => unit !== null && !document.stub)
        .map(({ unit, document }) => `${document.id} ${unit}`),
    ).size;
  return {
    '/api/session': {},
    '/api/users': { roles: ADMINISTRATORS, total: (_, actor) => users(actor).length, queries: () => ['q=kn'] },
    '/api/users/{id}': { of: 'user', roles: ADMINISTRATORS },
    '/api/users/{id}/tokens': { of: 'user' },
    '/api/audit': {
      roles: ADMINISTRATORS,
      queries: () => ['kind=document', 'page=2&pageSize=200', 'page=5&pageSize=200', 'who=admin&from=2020-01-01'],
    },
    '/api/audit/verification': { roles: ADMINISTRATORS },
    '/api/catalogues/document-types': {},
    '/api/catalogues/body-kinds': {},
    '/api/catalogues/terms': {},
    '/api/catalogues/holidays': {},
    '/api/office': {},
    '/api/organizations': { queries: () => ['asOf=all', 'q=co'] },
    '/api/organizations/{id}': { of: 'organization' },
    '/api/organizations/{id}/successors': { of: 'organization' },
    '/api/organizations/{id}/obligations': {
      of: 'organization',
      total: (id, actor) => tasks(actor).filter(({ unit }) => unit === key(id)).length,
    },
    '/api/organizations/{id}/inspections': {
      of: 'organization',
      total: (id, actor) =>
        register.rounds.filter(
          ({ lead, subjects }) => subjects.includes(key(id)) && rules.unitsPart(actor, lead, key(id)),
        ).length,
    },
    '/api/documents': {
      total: (_, actor) => documents(actor).filter(({ stub }) => !stub).length,
      queries: (actor) => [
        ...['stubs=true', 'cited=true', 'unassigned=true', 'validity=expired', 'sort=title', ...days],
        ...numbers(actor)
          .slice(0, 12)
          .map((number) => `number=${encodeURIComponent(number)}`),
        ...words(actor).flatMap((word) => [`q=${word}`, `topic=${encodeURIComponent(`việc ${word}`)}`]),
        ...[...office.ids.values()].map((id) => `issuerId=${id}`),
      ],
    },
    '/api/documents/{id}': { of: 'document' },
    '/api/documents/{id}/history': { of: 'document' },
    '/api/documents/{id}/relations': {
      of: 'document',
      total: (id, actor) =>
        seen(register.relations, actor).filter(({ from, to }) => from.id === id || to.id === id).length,
    },
    '/api/documents/{id}/cascade': { of: 'document' },
    '/api/documents/{id}/withdrawal': {
      ...{ of: 'document', roles: ['clerk'] },
      refused: (id, actor) =>
        !rules.over(actor, ['clerk'], register.documents.find((each) => each.id === id)!.facts.owner),
    },
    '/api/documents/{id}/entries': {
      of: 'document',
      total: (id, actor) => seen(register.entries, actor).filter(({ document }) => document.id === id).length,
    },
    '/api/documents/{id}/attachments': {
      of: 'document',
      total: (id, actor) => seen(register.attachments, actor).filter(({ document }) => document.id === id).length,
    },
    '/api/documents/{id}/implementers': {
      of: 'document',
      total: (id, actor) => tasks(actor).filter(({ document }) => document.id === id).length,
    },
    '/api/documents/{id}/inspections': {
      of: 'document',
      total: (id, actor) =>
        seen(register.rounds, actor).filter((each) => each.documents.some((document) => document.id === id)).length,
    },
    '/api/relations/{id}': { of: 'relation' },
    '/api/book-entries': {
      total: (_, actor) => seen(register.entries, actor).length,
      queries: () => ['withdrawn=true', ...[...office.ids.values()].map((id) => `organizationId=${id}`)],
    },
    '/api/book-entries/next': {
      roles: ['clerk'],
      queries: () => [...office.ids.values()].map((id) => `organizationId=${id}&book=incoming`),
    },
    '/api/book-entries/{id}': { of: 'entry' },
    '/api/attachments/{id}': { of: 'attachment' },
    '/api/attachments/{id}/content': { of: 'attachment' },
    '/api/attachments/{id}/preview': { of: 'attachment' },
    '/api/assignments': {
      total: (_, actor) => tasks(actor).length,
      queries: (actor) => [
        ...['state=overdue', 'open=false', 'sort=deadline', ...days],
        ...guesses(actor, { documentId: register.documents, organizationId: [] }),
        ...words(actor).map((word) => `q=${word}`),
      ],
    },
    '/api/assignments/{id}': { of: 'assignment' },
    '/api/assignments/{id}/history': { of: 'assignment' },
    '/api/assignments/{id}/attachments': { of: 'assignment' },
    '/api/assignments/{id}/reports': {
      of: 'assignment',
      total: (id) => register.reports.filter(({ assignment }) => assignment.id === id).length,
    },
    '/api/inspections': {
      total: (_, actor) => seen(register.rounds, actor).length,
      queries: (actor) => [
        ...['counted=true', 'kind=inspection', ...days],
        ...guesses(actor, { documentId: register.documents, organizationId: [] }),
        ...words(actor).map((word) => `q=${word}`),
      ],
    },
    '/api/inspections/statistics': { queries: () => ['from=2026-01-01&to=2026-12-31'] },
    '/api/inspections/paragraph': {
      queries: (actor) => ['', ...hidden(register.documents, actor).map(({ id }) => `documentIds=${id}`)],
    },
    '/api/inspections/{id}': { of: 'inspection' },
    '/api/inspections/{id}/history': { of: 'inspection', refused: notWhole },
    '/api/inspections/{id}/readiness': { of: 'inspection', refused: notWhole },
    '/api/inspections/{id}/disciplines': { of: 'inspection', refused: notWhole },
    '/api/inspections/{id}/subjects': {
      of: 'inspection',
      total: (id, actor) => round(id).subjects.filter((unit) => rules.unitsPart(actor, round(id).lead, unit)).length,
    },
    '/api/inspections/{id}/results': {
      of: 'inspection',
      total: (id, actor) => parts('result', actor).filter((part) => part.round.id === id).length,
    },
    '/api/findings': {
      total: (_, actor) => parts('finding', actor).length,
      queries: (actor) => [
        ...['unanswered=true', ...days],
        ...guesses(actor, { documentId: register.documents, inspectionId: register.rounds, organizationId: [] }),
      ],
    },
    '/api/findings/{id}': { of: 'finding' },
    '/api/findings/{id}/history': { of: 'finding' },
    '/api/findings/{id}/repeats': { of: 'finding' },
    '/api/recommendations': {
      total: (_, actor) => parts('recommendation', actor).length,
      queries: (actor) => [
        ...['open=true', 'state=overdue', ...days],
        ...guesses(actor, { findingId: register.of('finding'), inspectionId: register.rounds, organizationId: [] }),
      ],
    },
    '/api/recommendations/{id}': { of: 'recommendation' },
    '/api/recommendations/{id}/history': { of: 'recommendation' },
    '/api/recommendations/{id}/attachments': { of: 'recommendation' },
    '/api/search': { queries: (actor) => ['q=chung&pageSize=200', ...sought(actor)] },
    '/api/suggestions': { queries: (actor) => ['q=chung', 'q=kn', ...sought(actor)] },
    '/api/coverage': {
      total: (_, actor) => coverage(actor),
      queries: (actor) => [
        `documentIds=${ids(register.documents)}&organizationIds=${organizations}`,
        `documentIds=${ids(hidden(register.documents, actor)) || '999999'}&organizationIds=${organizations}`,
        `documentIds=${ids(register.documents)}&organizationIds=${organizations}&asOf=2026-04-15`,
      ],
    },
    '/api/overview': { queries: () => ['', 'deadline=first', 'asOf=2026-04-15', 'asOf=2030-01-01'] },
    '/api/exports/documents.csv': {
      queries: (actor) => ['', 'stubs=true', ...words(actor).map((word) => `q=${word}`)],
    },
    '/api/exports/register.ndjson': { roles: ADMINISTRATORS },
    '/api/extractions': {
      roles: READERS_OF_TEXTS,
      total: (_, actor) => register.of('reading').filter((each) => each.sees(actor)).length,
    },
    '/api/extractions/{id}': { of: 'reading', roles: READERS_OF_TEXTS },
    '/api/views': { queries: () => ['page=documents'] },
    '/api/changes': { queries: () => ['since=2020-01-01&pageSize=200', 'since=2020-01-01&pageSize=200&page=2'] },
    '/api/relations/pending': { roles: ['clerk'] },
    '/api/look-alikes': {
      total: (_, actor) => register.lookAlikes.filter((pair) => !pair.settled && pair.sees(actor)).length,
      queries: (actor) => ['decidable=true', ...hidden(register.documents, actor).map(({ id }) => `documentId=${id}`)],
    },
    '/api/look-alikes/decisions': {
      total: (_, actor) => register.lookAlikes.filter((pair) => pair.settled && pair.sees(actor)).length,
    },
    '/api/look-alikes/of-entry': {
      queries: (actor) => [
        ...numbers(actor).map((number) => `number=${encodeURIComponent(number)}`),
        ...words(actor).map((word) => `title=${encodeURIComponent(`Chung ${word}`)}`),
      ],
    },
    '/api/bulk-edits': { roles: ['clerk', 'leader'] },
    '/api/diagnosis': { roles: ADMINISTRATORS },
    '/api/verification': { roles: ADMINISTRATORS },
  };
}
