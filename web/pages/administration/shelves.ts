import { answer, api, once, seen } from '../../api/client.js';
import type { Body } from '../../api/records.js';

export const TERM_CATALOGUES = [
  ...(['inspection_form', 'result_scale', 'finding_category', 'discipline_form', 'report_frequency'] as const),
  ...(['relation_kind', 'succession_kind'] as const),
] as const;
export const CATALOGUES = [...TERM_CATALOGUES, 'documentTypes', 'bodyKinds', 'holidays'] as const;
export type Catalogue = (typeof CATALOGUES)[number];

/** Their words mean something to the program: they can be renamed, not added to. */
export const FIXED: readonly Catalogue[] = ['relation_kind', 'succession_kind'];

type Kind = 'text' | 'system' | 'level' | 'day' | 'dayKind' | 'flag' | 'number';

export interface ShelfField {
  name: FieldName;
  kind: Kind;
  required?: boolean;
  /** What tells two entries apart: never changed. */
  key?: boolean;
  /** Not in the table. */
  aside?: boolean;
}

export type FieldName = keyof Omit<Entry, 'id' | 'version'>;

/** An entry of any catalogue, as the form and the table take it. */
export interface Entry {
  id?: number;
  version?: number;
  name?: string;
  nameEn?: string | null;
  code?: string;
  system?: string;
  level?: string;
  normative?: boolean;
  validFrom?: string | null;
  validTo?: string | null;
  date?: string;
  kind?: string;
  unconfirmed?: boolean;
  position?: number;
  note?: string | null;
  source?: string | null;
}

export interface Shelf {
  fields: ShelfField[];
  list(page: number): Promise<{ items: Entry[]; total: number }>;
  add(entry: Entry, key: string): Promise<Entry>;
  correct(id: number, version: number, entry: Entry, key: string): Promise<Entry>;
}

export const PAGE_SIZE = 100;
const NAMES: ShelfField[] = [
  { name: 'name', kind: 'text', required: true, key: true },
  { name: 'nameEn', kind: 'text' },
];
const path = (id: number) => ({ path: { id } });

const terms = (catalogue: string): Shelf => ({
  fields: [
    { name: 'name', kind: 'text', required: true },
    { name: 'nameEn', kind: 'text' },
    { name: 'code', kind: 'text', required: true, key: true },
    { name: 'position', kind: 'number', aside: true },
    { name: 'note', kind: 'text', aside: true },
  ],
  list: (page) =>
    answer(api.GET('/api/catalogues/terms', { params: { query: { catalogue, page, pageSize: PAGE_SIZE } } })),
  add: (entry, key) =>
    answer(
      api.POST('/api/catalogues/terms', {
        body: { ...entry, catalogue } as Body<'/api/catalogues/terms'>,
        headers: once(key),
      }),
    ),
  correct: (id, version, entry, key) =>
    answer(
      api.PATCH('/api/catalogues/terms/{id}', {
        ...{ params: path(id), body: entry, headers: { ...seen(version), ...once(key) } },
      }),
    ),
});

const documentTypes: Shelf = {
  fields: [
    ...NAMES,
    { name: 'code', kind: 'text', key: true },
    { name: 'system', kind: 'system', required: true, key: true },
    { name: 'normative', kind: 'flag' },
    { name: 'note', kind: 'text', aside: true },
    { name: 'source', kind: 'text', aside: true },
  ],
  list: (page) =>
    answer(api.GET('/api/catalogues/document-types', { params: { query: { page, pageSize: PAGE_SIZE } } })),
  add: (entry, key) =>
    answer(
      api.POST('/api/catalogues/document-types', {
        body: { code: '', ...entry } as Body<'/api/catalogues/document-types'>,
        headers: once(key),
      }),
    ),
  correct: (id, version, entry, key) =>
    answer(
      api.PATCH('/api/catalogues/document-types/{id}', {
        ...{ params: path(id), body: entry, headers: { ...seen(version), ...once(key) } },
      }),
    ),
};

const bodyKinds: Shelf = {
  fields: [
    ...NAMES,
    { name: 'code', kind: 'text', required: true, key: true },
    { name: 'system', kind: 'system', required: true, key: true },
    { name: 'level', kind: 'level', required: true, key: true },
    { name: 'validFrom', kind: 'day' },
    { name: 'validTo', kind: 'day' },
    { name: 'unconfirmed', kind: 'flag', aside: true },
    { name: 'note', kind: 'text', aside: true },
    { name: 'source', kind: 'text', aside: true },
  ],
  list: (page) => answer(api.GET('/api/catalogues/body-kinds', { params: { query: { page, pageSize: PAGE_SIZE } } })),
  add: (entry, key) =>
    answer(
      api.POST('/api/catalogues/body-kinds', {
        body: entry as Body<'/api/catalogues/body-kinds'>,
        headers: once(key),
      }),
    ),
  correct: (id, version, entry, key) =>
    answer(
      api.PATCH('/api/catalogues/body-kinds/{id}', {
        ...{ params: path(id), body: entry, headers: { ...seen(version), ...once(key) } },
      }),
    ),
};

const holidays: Shelf = {
  fields: [
    { name: 'date', kind: 'day', required: true, key: true },
    { name: 'name', kind: 'text', required: true },
    { name: 'kind', kind: 'dayKind', required: true },
    { name: 'unconfirmed', kind: 'flag' },
  ],
  list: (page) => answer(api.GET('/api/catalogues/holidays', { params: { query: { page, pageSize: PAGE_SIZE } } })),
  add: (entry, key) =>
    answer(
      api.POST('/api/catalogues/holidays', { body: entry as Body<'/api/catalogues/holidays'>, headers: once(key) }),
    ),
  correct: (id, version, entry, key) =>
    answer(
      api.PATCH('/api/catalogues/holidays/{id}', {
        params: path(id),
        body: entry as Body<'/api/catalogues/holidays/{id}', 'patch'>,
        headers: { ...seen(version), ...once(key) },
      }),
    ),
};

export const shelfOf = (catalogue: Catalogue): Shelf =>
  catalogue === 'documentTypes'
    ? documentTypes
    : catalogue === 'bodyKinds'
      ? bodyKinds
      : catalogue === 'holidays'
        ? holidays
        : terms(catalogue);
