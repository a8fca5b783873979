import { createInstance } from 'i18next';
import { assignmentsTexts } from './assignments.texts.js';
import { inspectionsTexts } from './inspections.texts.js';
import { lookAlikesTexts } from './look-alikes.texts.js';
import { relationsTexts } from './relations.texts.js';
import { booksTexts } from './books.texts.js';
import { readingsTexts } from './readings.texts.js';
import { interchangeTexts } from './interchange.texts.js';
import { searchTexts } from './search.texts.js';
import { cataloguesTexts } from './catalogues.texts.js';
import { organizationsTexts } from './organizations.texts.js';
import { bulkEditsTexts } from './bulk-edits.texts.js';
import { viewsTexts } from './views.texts.js';
import { filesTexts } from './files.texts.js';
import { en } from './en.js';
import type { TextBlock } from './text-block.js';
import { vi } from './vi.js';

export type Language = 'vi' | 'en';
const blocks = [
  { vi, en },
  ...[assignmentsTexts, inspectionsTexts, relationsTexts, lookAlikesTexts, booksTexts],
  ...[readingsTexts, interchangeTexts, searchTexts, cataloguesTexts, organizationsTexts, filesTexts],
  ...[viewsTexts, bulkEditsTexts],
] as const satisfies TextBlock[];

type KeysOf<Kind extends 'problems' | 'fields' | 'warnings', Block = (typeof blocks)[number]> = Block extends {
  vi: Record<Kind, infer Sentences>;
}
  ? keyof Sentences & string
  : never;

export type ProblemCode = KeysOf<'problems'>;
export type FieldCode = KeysOf<'fields'>;
export type WarningCode = KeysOf<'warnings'>;
type TextKey = `problems.${ProblemCode}` | `fields.${FieldCode}` | `warnings.${WarningCode}`;

const texts = createInstance();
await texts.init({
  resources: { vi: { translation: merged('vi') }, en: { translation: merged('en') } },
  fallbackLng: 'vi',
  showSupportNotice: false,
  interpolation: { escapeValue: false }, // the answers are JSON, not HTML
});

function merged(language: Language): TextBlock[Language] {
  const of = (kind: 'problems' | 'fields' | 'warnings') =>
    Object.assign({}, ...blocks.map((block) => block[language][kind]));
  return { problems: of('problems'), fields: of('fields'), warnings: of('warnings') };
}

/** A sentence in the reader's language. */
export function say(language: Language, key: TextKey, params: Record<string, unknown> = {}): string {
  const pieces = piecesOf(language, key);
  if (!pieces) return texts.t(key, { lng: language, ...params });
  // every second piece is a name
  return pieces.map((piece, index) => (index % 2 === 0 ? piece : inWords(params[piece]))).join('');
}

const cut = new Map<string, readonly string[] | null>();

/** 'Số {{number}}.' is cut into 'Số ', 'number', '.': filled a hundred times faster. Null: only i18next can. */
function piecesOf(language: Language, key: TextKey): readonly string[] | null {
  const name = `${language} ${key}`;
  let pieces = cut.get(name);
  if (pieces === undefined) {
    const sentence: unknown = texts.getResource(language, 'translation', key);
    const given = typeof sentence === 'string' ? sentence.split(/\{\{(\w+)\}\}/) : []; // "{{number}}"
    pieces = given.length > 0 && given.every((piece) => !/\{\{|\$t\(/.test(piece)) ? given : null; // "{{count, number}}", "$t(other)"
    cut.set(name, pieces);
  }
  return pieces;
}

const inWords = (value: unknown): string => (value === null || value === undefined ? '' : `${value as string}`);

/** Vietnamese first: English only for who prefers it. `en-GB, vi;q=0.5` → en */
export function languageOf(acceptLanguage: string | undefined): Language {
  const preferences = (acceptLanguage ?? '').split(',').map((part) => {
    const [tag = '', quality = ''] = part.trim().split(';');
    return { tag: tag.slice(0, 2).toLowerCase(), weight: quality.trim() ? Number(quality.trim().slice(2)) || 0 : 1 };
  });
  const known = preferences.filter(({ tag, weight }) => weight > 0 && (tag === 'vi' || tag === 'en'));
  known.sort((a, b) => b.weight - a.weight);
  return (known[0]?.tag as Language | undefined) ?? 'vi';
}

export interface Warning {
  code: WarningCode;
  message: string;
  /** The record that the warning is about, for a link. */
  documentId?: number;
  organizationId?: number;
}
