import { bodyKind, type Shape } from './body-codes.js';
import type { NumberSystem } from './document-types.js';
import { fold } from './fold.js';
import { lookAlike, type NotANumberReason } from './not-a-number.js';
import { type NumberParts, readNumber } from './number-grammar.js';
import { lexemesOf, type NumberNote } from './number-lexemes.js';

export type { NumberSystem } from './document-types.js';
export type { NotANumberReason } from './not-a-number.js';
export type { NumberNote } from './number-lexemes.js';

const longestNumber = 120;

export interface NotANumber {
  readonly ok: false;
  readonly reason: NotANumberReason;
  readonly typed: string;
}

/**
 * A directive's number and symbol, số và ký hiệu: 25-NQ/TW, 33/CT-TTg, 30/2020/NĐ-CP, 64/2025/QH15, 267/VPCP-TTĐT.
 * It names no document by itself: numbering restarts, and many bodies share a code.
 */
export class DocumentNumber {
  readonly ok = true;
  /** As given. */
  readonly typed: string;
  /** As printed, with leading zeros: '09'. */
  readonly digits: string;
  /** 9 for '09'. */
  readonly sequence: number | null;
  /** The letter of 30c/NQ-CP, the '.7' of 66.7/2025/NQ-CP; '' as a rule. */
  readonly letter: string;
  /** The year inside the symbol. */
  readonly year: number | null;
  /** QĐ, CTr, …; null where the symbol shows none: State letters, acts of Parliament. */
  readonly type: string | null;
  /** TW, MTTQ-BTT, BNV-BTC (joint), VPCP-TTĐT (with its unit), QH15; null when missing. */
  readonly body: string | null;
  readonly system: NumberSystem;
  /** Type and body are there as far as the system's grammar wants them. */
  readonly complete: boolean;
  readonly notes: readonly NumberNote[];
  readonly #shape: Shape;
  #key: string | undefined;

  private constructor(typed: string, parts: NumberParts, notes: readonly NumberNote[]) {
    this.typed = typed;
    this.digits = parts.digits;
    this.sequence = Number(parts.digits);
    this.letter = parts.letter;
    this.year = parts.year;
    this.type = parts.type;
    this.body = parts.body;
    this.system = parts.system;
    this.complete = parts.complete;
    this.notes = [...new Set([...notes, ...parts.notes])];
    this.#shape = parts.shape;
  }

  /** Reads one number in any of the forms that people write; never throws. */
  static parse(text: string): DocumentNumber | NotANumber {
    const refuse = (reason: NotANumberReason): NotANumber => ({ ok: false, reason, typed: text });
    if (text.length > longestNumber) return refuse('tooLong');
    const { items, notes } = lexemesOf(text);
    if (items.length === 0) return refuse('empty');
    const reason = lookAlike(text, items);
    if (reason) return refuse(reason);
    const parts = readNumber(items);
    return parts ? new DocumentNumber(text, parts, notes) : refuse('unknownShape');
  }

  /**
   * The beginning that the keys of all numbers sharing this part have: '25-nq/' for '25-NQ', '30/2020/' for '30/2020'. Without
   * a separator to tell, the Party's. Null for a whole number, for digits alone and for no number.
   */
  static partialKey(text: string): string | null {
    const number = DocumentNumber.parse(text);
    if (!number.ok || number.complete || number.body !== null) return null;
    if (number.type === null) return number.year === null ? null : `${number.#print(number.#plain, 'state')}/`;
    const shape = number.year === null ? number.#shape : 'state';
    return fold(number.#print(number.#plain, shape)) + (shape === 'party' ? '/' : '-');
  }

  /** The canonical form: NFC, plain separators without spaces, codes in their proper case, zeros as typed. */
  toString(): string {
    return this.#print(this.digits + this.letter, this.#shape);
  }

  /**
   * Equal for every writing of one number: folded, without leading zeros, separated as the body's own habit is (as the State's
   * is for bodies that no list has).
   */
  get key(): string {
    return (this.#key ??= fold(this.#print(this.#plain, this.#keyShape)));
  }

  get #plain(): string {
    return `${this.sequence}${this.letter}`;
  }

  get #keyShape(): Shape {
    if (this.year !== null) return 'state';
    if (this.body === null) return 'party';
    return bodyKind(this.body.split('-')[0] ?? '')?.habit ?? 'state';
  }

  #print(sequence: string, shape: Shape): string {
    const given = (parts: (string | number | null)[]) => parts.filter((part) => part !== null);
    if (shape === 'state')
      return given([sequence, this.year, given([this.type, this.body]).join('-') || null]).join('/');
    return given([sequence, given([this.type, this.body]).join('/') || null]).join('-');
  }
}
