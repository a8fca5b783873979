import { bodyAt } from '../bodies/body-phrase.js';
import { isParliament } from '../citations/look-alikes.js';
import type { CitedNumber } from '../citations/citations.js';
import type { NumberSpan } from '../citations/number-spans.js';
import type { ReadingText } from '../reading/reading-text.js';
import { actsNext } from '../citations/titles.js';
import { typeCodeOfWord } from '../../vocabulary/type-words.js';
import { fold } from '../../vocabulary/fold.js';
import { effectiveFrom } from './effect.js';
import { readHead } from './head.js';
import { readSignature } from './signature.js';

/** The directive that the text is, with where its parts lie. */
export interface OwnDocumentRead {
  readonly number: NumberSpan | null;
  readonly canonical: string | null;
  readonly type: string | null;
  readonly typeName: string | null;
  readonly issuer: string | null;
  readonly place: string | null;
  readonly date: string | null;
  readonly title: string | null;
  /** The title as printed, with "Về việc". */
  readonly heading: string | null;
  readonly signer: string | null;
  readonly authority: string | null;
  readonly effectiveFrom: string | null;
  readonly recipients: readonly string[] | null;
  /** The title begins here; the body lies between head and signature. */
  readonly titleStart: number;
  readonly bodyStart: number;
  readonly bodyEnd: number;
  /** Annexes begin here. */
  readonly annexStart: number;
}

export function readOwnDocument(
  reading: ReadingText,
  spans: readonly NumberSpan[],
  citations: readonly CitedNumber[],
): OwnDocumentRead | null {
  const head = readHead(reading, spans);
  if (!head) return null;
  const carried = head.number ? null : carriedBy(reading, citations, head.typeName);
  const number = head.number?.number ?? carried?.number ?? null;
  const signature = readSignature(reading, head.end);
  const date = head.date ?? carried?.date ?? null;
  return {
    number: head.number,
    canonical: number?.toString() ?? null,
    type: number && !isParliament(number) ? (number.type ?? 'CV') : typeOfWord(head.typeName),
    typeName: head.typeName,
    issuer: fullIssuer(reading, head.end, head.issuer),
    place: head.place,
    date,
    title: head.title,
    heading: head.heading,
    titleStart: head.titleStart,
    signer: signature.signer,
    authority: signature.authority,
    effectiveFrom: effectiveFrom(reading, head.end, date),
    recipients: signature.recipients,
    bodyStart: head.end,
    bodyEnd: signature.start ?? reading.text.length,
    annexStart: signature.end ?? reading.text.length,
  };
}

function typeOfWord(word: string | null): string | null {
  if (word === null) return null;
  return /luật$/i.test(word) ? 'Luật' : typeCodeOfWord(word, 'state');
}

/** "(Ban hành kèm theo Nghị quyết số 88/NQ-UBTVQH15 ngày …)": an annex names the document whose head bears no number. */
function carriedBy(
  reading: ReadingText,
  citations: readonly CitedNumber[],
  typeName: string | null,
): CitedNumber | null {
  const named = citations.find(
    (citation) =>
      /kèm theo\s{1,3}$/.test(reading.lower.slice(Math.max(0, citation.phrase.start - 12), citation.phrase.start)) &&
      citation.typeWord !== null &&
      typeName !== null &&
      fold(citation.typeWord.name) === fold(typeName),
  );
  return named ?? null;
}

// a board without the body it belongs to: "BAN TỔ CHỨC", "VĂN PHÒNG", "ỦY BAN KIỂM TRA"
function isBareBoard(issuer: string): boolean {
  return (
    (issuer.split(' ').length <= 6 &&
      /^(?:ban|văn phòng|ủy ban kiểm tra|thường trực|đoàn|hội)(?!\p{L})/iu.test(issuer)) ||
    /^(?:[uủ][yỷ] ban|hội đồng) nhân dân$/i.test(issuer)
  );
}

/** The body's name as the preamble writes it out, where the head has only its first part: "BAN TỔ CHỨC" → "Ban Tổ chức Huyện ủy". */
function fullIssuer(reading: ReadingText, from: number, issuer: string | null): string | null {
  if (issuer !== null && !isBareBoard(issuer)) return issuer;
  const heads =
    /(?<![\p{L}\d])(?:ban|bộ|ủy|ubnd|hđnd|hội|tỉnh|thành|huyện|đảng|thường|văn|sở|thủ|chính|chủ|đoàn|trung|liên)(?![\p{L}])/gu;
  const preamble = reading.lower.slice(from, from + 2500);
  for (const match of preamble.matchAll(heads)) {
    const body = bodyAt(reading, from + match.index);
    if (!body || !actsNext(reading, body.end)) continue;
    if (issuer === null) return body.name;
    const [short, long] = [fold(issuer), fold(body.name)];
    if (long.startsWith(short) && long.length > short.length) return body.name;
  }
  return issuer;
}
