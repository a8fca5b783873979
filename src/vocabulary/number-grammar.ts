import { bodyKind, type Shape } from './body-codes.js';
import { type ReadCode, readBody, readType, readUnit, readUnlisted, splitLetter, splitType } from './code-reading.js';
import { documentTypes, type NumberSystem } from './document-types.js';
import { fold } from './fold.js';
import { isYear } from './not-a-number.js';
import type { Gap, Lexeme, NumberNote } from './number-lexemes.js';

export interface NumberParts {
  readonly digits: string;
  readonly letter: string;
  readonly year: number | null;
  readonly type: string | null;
  readonly body: string | null;
  readonly system: NumberSystem;
  readonly shape: Shape;
  readonly complete: boolean;
  readonly notes: readonly NumberNote[];
}

const separators: Record<Shape, { lead: Gap; middle: Gap }> = {
  party: { lead: '-', middle: '/' },
  state: { lead: '/', middle: '-' },
};

interface Symbol {
  readonly codes: readonly Lexeme[];
  readonly type: ReadCode | null;
  readonly body: ReadCode | null;
  readonly firstBody: string | null;
}

/** Reads the lexemes of one number, whichever system's grammar they follow; null when they follow none. */
export function readNumber(items: readonly Lexeme[]): NumberParts | null {
  const [head, ...tail] = items;
  if (head?.kind !== 'digits' || head.text.length > 6 || Number(head.text) === 0) return null;

  const { letter, rest } = ownLetter(tail);
  const yearLexeme = rest[0]?.kind === 'digits' ? rest[0] : null;
  if (yearLexeme && !isYear(yearLexeme.text)) return null;
  const year = yearLexeme ? Number(yearLexeme.text) : null;

  const symbol = readSymbol(withTerm(yearLexeme ? rest.slice(1) : rest));
  if (!symbol) return null;
  const { codes, type, body, firstBody } = symbol;
  const written = year ? 'state' : writtenShape(codes, type !== null);
  const kind = firstBody === null ? null : bodyKind(firstBody);
  const system = kind?.system ?? systemOf(symbol, written);
  const shape = shapeOf(system, kind?.habit, written, year !== null);
  const gaps = compareGaps({ yearGap: yearLexeme?.gap, codes, hasType: type !== null, shape, written });
  const complete = body !== null && (type !== null || typeless(system, body.code));
  return {
    digits: head.text,
    letter,
    year,
    type: type?.code ?? null,
    body: body?.code ?? null,
    system,
    shape,
    complete,
    notes: [...gaps, ...(type?.notes ?? []), ...(body?.notes ?? [])],
  };
}

/** The letter of 30c/NQ-CP (i, l and o there are digits misread), or the part behind a dot. */
function ownLetter(tail: readonly Lexeme[]): { letter: string; rest: readonly Lexeme[] } {
  const [first, ...others] = tail;
  if (first && isFurther(first, others[0])) return { letter: `.${first.text}`, rest: others };
  if (first?.kind !== 'code' || first.gap !== '' || !/^[a-hjkmnp-zđ]/i.test(first.text))
    return { letter: '', rest: tail };
  if (first.text.length === 1) return { letter: first.text.toLowerCase(), rest: others };
  const smallBeforeCapital = /^\p{Ll}\p{Lu}/u.test(first.text); // '1bCT/TW', not the ministry BCT
  if (readable(first) && !smallBeforeCapital) return { letter: '', rest: tail };
  const [letter, code] = splitLetter(first);
  return readable(code) ? { letter: letter.text.toLowerCase(), rest: [code, ...others] } : { letter: '', rest: tail };
}

/** '.7' of 66.7/2025/NQ-CP: resolutions that go on under one sequence bear a second number behind a dot, before the year. */
function isFurther(first: Lexeme, next: Lexeme | undefined): boolean {
  return (
    first.kind === 'digits' && first.gap === '.' && first.text.length < 3 && next?.kind === 'digits' && next.gap === '/'
  );
}

const readable = (lexeme: Lexeme) => Boolean(readType(lexeme.text) ?? readBody(lexeme.text) ?? splitType(lexeme));

/** 'QH 13' and 'QH-13' as the one code QH13. */
function withTerm(codes: readonly Lexeme[]): readonly Lexeme[] {
  return codes.flatMap((each, i) => {
    const before = codes[i - 1];
    const after = codes[i + 1];
    if (each.kind === 'digits' && before && isParliament(before)) return [];
    return after?.kind === 'digits' && isParliament(each) ? [{ ...each, text: each.text + after.text }] : [each];
  });
}

const isParliament = ({ text }: Lexeme) => ['qh', 'ubtvqh'].includes(fold(text));

function readSymbol(lexemes: readonly Lexeme[]): Symbol | null {
  if (lexemes.some(({ kind }) => kind !== 'code')) return null;
  const [first, ...others] = lexemes;
  if (!first) return { codes: [], type: null, body: null, firstBody: null };

  const ranTogether = readType(first.text) || readBody(first.text) ? null : splitType(first);
  const codes = ranTogether ? [...ranTogether, ...others] : lexemes;
  const type = codes[0] ? readType(codes[0].text) : null;
  const bodies = readBodies(type ? codes.slice(1) : codes, type !== null);
  if (!bodies) return null;
  const body = bodies.length
    ? { code: bodies.map(({ code }) => code).join('-'), notes: bodies.flatMap(({ notes }) => notes) }
    : null;
  return { codes, type, body, firstBody: bodies[0]?.code ?? null };
}

function readBodies(lexemes: readonly Lexeme[], hasType: boolean): ReadCode[] | null {
  const bodies = lexemes.map((each, i) => (i === 0 ? readIssuer(each, hasType) : readFurther(each)));
  return bodies.every((each) => each !== null) ? bodies : null;
}

function readIssuer(lexeme: Lexeme, hasType: boolean): ReadCode | null {
  const spaced = lexeme.gap === ' ' || lexeme.gap === '';
  const listed = readBody(lexeme.text);
  // '12 tu' may be any two words; '12 cp' wants no type
  if (listed) return spaced && !hasType && bodyKind(listed.code)?.system === 'party' ? null : listed;
  // the scanner lost the Đ of 328-CV/ĐU
  if (hasType && lexeme.text.toLowerCase() === 'u') return { code: 'ĐU', notes: ['bodyRepaired'] };
  // running text: '12 người', '10/ha'
  if (spaced || (!hasType && lexeme.text === lexeme.text.toLowerCase())) return null;
  return readUnlisted(lexeme.text);
}

function readFurther(lexeme: Lexeme): ReadCode | null {
  return readUnit(lexeme.text) ?? (lexeme.gap === ' ' ? null : readUnlisted(lexeme.text));
}

/** The shape that the separators speak for; null when they are missing or contradict each other. */
function writtenShape(codes: readonly Lexeme[], hasType: boolean): Shape | null {
  const lead = codes[0]?.gap;
  const middle = hasType ? codes[1]?.gap : undefined;
  const shapes = (['party', 'state'] as const).filter((shape) => {
    const { [shape]: mine } = separators;
    return lead === mine.lead || middle === mine.middle;
  });
  return shapes.length === 1 ? (shapes[0] ?? null) : null;
}

/** For bodies that do not tell: the type of one system only, then the separators, then what is likelier. */
function systemOf({ type, body }: Symbol, written: Shape | null): NumberSystem {
  if (!type && !body) return written ?? 'other';
  const bearers = systemsWith(type?.code);
  if (bearers.length === 1 && bearers[0] === 'front') return 'front';
  if (written) return written;
  return body || (bearers.length === 1 && bearers[0] === 'state') ? 'state' : 'party';
}

const systemsWith = (code: string | undefined) =>
  (['party', 'state', 'front'] as const).filter((system) => documentTypes[system].some((type) => type.code === code));

/** Party and State bodies have one shape; the Front's and unions' is as they write it. */
function shapeOf(system: NumberSystem, habit: Shape | undefined, written: Shape | null, hasYear: boolean): Shape {
  if (hasYear) return 'state';
  return system === 'front' ? (written ?? habit ?? 'party') : system === 'state' ? 'state' : 'party';
}

/** State and Front letters (05/BNV-VP) and acts of Parliament (64/2025/QH15) show no type. */
function typeless(system: NumberSystem, body: string): boolean {
  return system !== 'party' && !['QH', 'UBTVQH'].includes(body);
}

function compareGaps(number: {
  yearGap: Gap | undefined;
  codes: readonly Lexeme[];
  hasType: boolean;
  shape: Shape;
  written: Shape | null;
}): NumberNote[] {
  const { lead, middle } = separators[number.shape];
  const wanted = number.codes.map((_, i) => (i === 0 ? lead : i === 1 && number.hasType ? middle : '-'));
  const actual = number.codes.map(({ gap }) => gap);
  if (number.yearGap !== undefined) {
    wanted.unshift('/');
    actual.unshift(number.yearGap);
  }
  const swapped = number.written !== null && number.written !== number.shape;
  const notes = wanted.flatMap((gap, i): NumberNote[] => {
    if (actual[i] === gap) return [];
    if (actual[i] === '' || actual[i] === ' ') return [gap === '/' ? 'slashMissing' : 'hyphenMissing'];
    return [swapped ? 'separatorsSwapped' : 'separatorReplaced'];
  });
  return [...new Set(notes)];
}
