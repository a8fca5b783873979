import { Problem } from '../http/problem.js';
import { DocumentNumber } from '../vocabulary/document-number.js';
import { fold, foldedWords, wordsIn } from '../vocabulary/fold.js';
import { typeCodeOfWord, wordsOfType } from '../vocabulary/type-words.js';
import type { Document } from './document.entity.js';

/** What is entered about a document. */
export interface DocumentEntry {
  number?: string | null;
  type?: string | null;
  typeName?: string | null;
  issuerId?: number | null;
  collective?: string | null;
  issuerWords?: string | null;
  term?: string | null;
  issuedOn?: string | null;
  effectiveOn?: string | null;
  expiresOn?: string | null;
  title?: string | null;
  signer?: string | null;
  authority?: string | null;
  urgency?: string | null;
  mark?: string | null;
  note?: string | null;
  source?: string | null;
  stub?: boolean | null;
  ownerId?: number | null;
}

type Counted = 'version' | 'unitTasks' | 'assignedUnits' | 'doneUnits';
export type DocumentColumns = Omit<
  Document,
  'id' | 'createdAt' | 'withdrawnAt' | 'withdrawnReason' | 'sameAsId' | 'noTaskOn' | 'noTaskReason' | Counted
>;

export interface DocumentFacts {
  columns: DocumentColumns;
  number: DocumentNumber | null;
}

/**
 * What follows from an entry; throws Problem that names the field when facts contradict each other or miss. A document that
 * is known by citations only (`untitled`) may lack its title.
 */
export function documentFacts(entry: DocumentEntry, { untitled = false } = {}): DocumentFacts {
  const number = readNumber(entry.number);
  const registered = !entry.stub;
  if (registered && !entry.title && !untitled) throw Problem.field('title', 'required');
  if (registered && !entry.issuerId) throw Problem.field('issuerId', 'required');
  if (!number && !entry.title) throw Problem.field('number', 'required');
  checkDates(entry);
  const system = number?.system ?? 'other';
  const type = number?.type ?? entry.type ?? (entry.typeName ? typeCodeOfWord(entry.typeName, system) : null);
  const title = entry.title ?? '';
  const folded = fold(title);
  const columns: DocumentColumns = {
    registered,
    identity: null,
    number: number?.toString() ?? null,
    numberTyped: number ? entry.number! : null,
    numberKey: number?.key ?? null,
    sequence: number?.sequence ?? null,
    type,
    typeName: entry.typeName ?? onlyWordOf(type, system),
    system,
    issuerId: entry.issuerId ?? null,
    collective: entry.collective ?? null,
    issuerWords: entry.issuerWords ?? null,
    term: entry.term ?? null,
    issuedOn: entry.issuedOn ?? null,
    effectiveOn: entry.effectiveOn ?? null,
    expiresOn: entry.expiresOn ?? null,
    title,
    titleKey: titleKeyOf(folded),
    signer: entry.signer ?? null,
    authority: entry.authority ?? null,
    urgency: entry.urgency ?? 'normal',
    mark: entry.mark ?? 'normal',
    note: entry.note ?? null,
    source: entry.source ?? null,
    ownerId: entry.ownerId ?? null,
    searchable: searchable(number, folded, entry.signer ?? ''),
  };
  return { columns: { ...columns, identity: identityOf(columns, number) }, number };
}

/** Titles are compared by it. */
export const titleKeyOf = (folded: string): string => folded.slice(0, 300);

/**
 * The key of contract: organisation, type, sequence with its letter, year part, date; per owner where marked.
 * Null for a stub, and without number or date.
 */
function identityOf(columns: DocumentColumns, number: DocumentNumber | null): string | null {
  const { registered, issuerId, type, issuedOn, mark, ownerId } = columns;
  if (!registered || !number || !issuedOn || issuerId === null) return null;
  const key = [issuerId, type ?? '', `${number.sequence}${number.letter}`, number.year ?? '', issuedOn];
  if (number.type === null) key.push(number.body ?? ''); // 05/BNV-VP and 05/BNV-TCBC are two letters
  return [...key, ...(mark === 'normal' ? [] : [`of ${ownerId ?? 0}`])].join('|');
}

function readNumber(text: string | null | undefined): DocumentNumber | null {
  if (text === null || text === undefined) return null;
  const number = DocumentNumber.parse(text);
  if (!number.ok) throw Problem.field('number', 'notANumber', { reason: number.reason });
  return number;
}

/** What a stub must state, besides its issuer, to be registered. Throws Problem that names the first that is missing. */
export function checkFullyKnown({ columns: { number, type, typeName, issuedOn } }: DocumentFacts): void {
  const known = Object.entries({ number, type: type ?? typeName, issuedOn });
  for (const [field, value] of known) if (value === null) throw Problem.field(field, 'required');
}

function checkDates({ issuedOn, effectiveOn, expiresOn }: DocumentEntry): void {
  const start = effectiveOn ?? issuedOn;
  if (expiresOn && start && expiresOn < start) {
    throw Problem.field('expiresOn', 'before', { field: effectiveOn ? 'effectiveOn' : 'issuedOn', value: start });
  }
}

/** The type word where the code leaves no choice; QĐ of the Party may be Quyết định or Quy định. */
function onlyWordOf(type: string | null, system: DocumentNumber['system']): string | null {
  const words = type ? wordsOfType(type, system) : [];
  return words.length === 1 ? words[0]! : null;
}

function searchable(number: DocumentNumber | null, foldedTitle: string, signer: string): string {
  const typed = number ? [number.toString(), number.key, number.typed].join(' ') : '';
  return [...new Set([...foldedWords(typed), ...wordsIn(foldedTitle), ...foldedWords(signer)])].join(' ');
}
