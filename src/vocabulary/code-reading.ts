import { knownBody, knownUnit } from './body-codes.js';
import { documentTypes } from './document-types.js';
import { fold } from './fold.js';
import type { Gap, Lexeme, NumberNote } from './number-lexemes.js';

/** A code as its list prints it, and what had to be repaired to see it. */
export interface ReadCode {
  readonly code: string;
  readonly notes: readonly NumberNote[];
}

const typeCodes = [
  ...new Set(Object.values(documentTypes).flatMap((types) => types.flatMap(({ code }) => code ?? []))),
];
const typesByFold = new Map(
  typeCodes.map((code) => [fold(code), typeCodes.filter((each) => fold(each) === fold(code))]),
);

// misprints of type codes seen in registers
const misprintedTypes: ReadonlyMap<string, string> = new Map([
  ['hnvb', 'VBHN'],
  ['vbhb', 'VBHN'],
  ['cthđ', 'CTr'],
  ['cthd', 'CTr'],
  ['chtr', 'CTr'],
]);

/** The type code in any case, with or without its diacritics; null for anything else. */
export function readType(text: string): ReadCode | null {
  if (hasToneMark(text)) return null;
  const lower = text.toLowerCase();
  const misprinted = misprintedTypes.get(lower);
  if (misprinted) return { code: misprinted, notes: ['typeRepaired'] };
  const candidates = typesByFold.get(fold(text)) ?? [];
  const code = candidates.find((each) => each.toLowerCase() === lower) ?? candidates[0];
  if (!code) return null;
  const unsure = candidates.length > 1 && code !== text && !/đ/i.test(text); // 'da', 'hd'
  return { code, notes: [...restored(text, code), ...(unsure ? (['typeAmbiguous'] as const) : [])] };
}

/** The issuing body in any case, with or without its diacritics; null when no list has it. */
export function readBody(text: string): ReadCode | null {
  if (hasToneMark(text)) return null;
  const centre = text.replace(/tư$/i, 'TW'); // 'TƯ', 'VPTƯ'
  const body = knownBody(centre);
  if (!body) return null;
  if (centre !== text) return { code: body.code, notes: ['bodyRepaired'] };
  const ambiguous = body.code === 'QU' ? (['bodyAmbiguous'] as const) : [];
  return { code: body.code, notes: [...restored(text, body.code), ...ambiguous] };
}

/** A drafting unit, or a further body of a joint document. */
export function readUnit(text: string): ReadCode | null {
  const code = hasToneMark(text) ? null : knownUnit(text);
  return code === null ? null : { code, notes: restored(text, code) };
}

/** A code that no list has: letters without tone marks, as initials are. Null for words of running text. */
export function readUnlisted(text: string): ReadCode | null {
  if (text.length < 2 || text.length > 24 || hasToneMark(text)) return null;
  const shouted = text === text.toLowerCase() ? text.toUpperCase() : text;
  return { code: shouted, notes: shouted === text ? [] : ['caseRestored'] };
}

/** Type and body written as one, 'NĐCP' or '90/TBMTTQ': cut where a known body follows a type, the longest type first. */
export function splitType(lexeme: Lexeme): [Lexeme, Lexeme] | null {
  for (let length = Math.min(4, lexeme.text.length - 1); length > 0; length--) {
    const head = lexeme.text.slice(0, length);
    const rest = lexeme.text.slice(length);
    if (readType(head) && readBody(rest)) return [part(head, lexeme.gap), part(rest, '')];
  }
  return null;
}

/** 'c' and 'NQ' of '30cNQ-CP', where the number's own letter and the code ran together. */
export function splitLetter(lexeme: Lexeme): [Lexeme, Lexeme] {
  return [part(lexeme.text.slice(0, 1), ''), part(lexeme.text.slice(1), '')];
}

const part = (text: string, gap: Gap): Lexeme => ({ kind: 'code', text, gap });

function hasToneMark(text: string): boolean {
  if (/^[\dA-Za-zĐđƯư&]*$/.test(text)) return false;
  // grave, acute, tilde, hook above, dot below: 'về', never 'Đ' or 'Ư'
  return /[\u0300\u0301\u0303\u0309\u0323]/.test(text.normalize('NFD'));
}

function restored(typed: string, code: string): NumberNote[] {
  if (typed === code) return [];
  if (typed.toLowerCase() === code.toLowerCase()) return ['caseRestored'];
  // BXĐĐ for BXDĐ is a misreading, QD for QĐ a missing stroke
  const strokes = (text: string) => [...text.toLowerCase()];
  const wrong = strokes(typed).some((letter, i) => letter === 'đ' && strokes(code)[i] !== 'đ');
  return [wrong ? 'bodyRepaired' : 'diacriticsRestored'];
}
