import { linesBetween, type HeadLine } from './head-lines.js';
import { withoutTail, type ReadingText } from '../reading/reading-text.js';

interface Signature {
  readonly authority: string | null;
  readonly signer: string | null;
  readonly recipients: readonly string[] | null;
  /** Where recipients and signature begin: the end of what the directive says; null where neither is there. */
  readonly start: number | null;
  /** Behind the signer's name, where annexes may follow; null where none signs. */
  readonly end: number | null;
}

const list = /(?:^|\n|\|)[ *_]{0,4}(nơi nhận)[ *_]{0,3}(?::|(?=\s*\n))/gi;

/** Recipients and signature at the end of a directive, before its annexes. */
export function readSignature(reading: ReadingText, from: number): Signature {
  const { text } = reading;
  list.lastIndex = from;
  const match = list.exec(text);
  if (!match) return withoutRecipients(reading, from);
  const start = match.index + match[0].indexOf(match[1]!);
  const after = list.lastIndex;
  const lines = linesBetween(reading, after, Math.min(text.length, after + 6000)).slice(0, 90);
  const count = lines.findIndex((line, i) => closesList(line, lines[i - 1], i));
  const sideBySide = count >= 0 && lines.slice(count, count + 12).some((line) => isItem(line));
  const items = sideBySide ? itemsAmong(lines) : count < 0 ? lines : lines.slice(0, count);
  const signed = readSigners(
    sideBySide ? lines.filter((line) => !items.includes(line)) : count < 0 ? [] : lines.slice(count),
  );
  const above =
    signed.signer || signed.authority
      ? signed
      : readSigners(linesBetween(reading, Math.max(from, start - 400), start).slice(-8));
  return {
    ...above,
    recipients: recipientsOf(items),
    start,
    end: above.end === null ? null : Math.max(above.end, items.at(-1)?.end ?? 0),
  };
}

const authorityLine = /^(?:t\/m|tm\.?|kt\.?|k\/t|tl\.?|t\/l|tuq\.?|t\/uq|q\.)[ .:]/;
const post =
  /^(?:(?:phó |q\. ?|quyền )?(?:chủ tịch|thủ tướng|bí thư|giám đốc|tổng giám đốc|trưởng|bộ trưởng|chánh|cục trưởng|tổng cục trưởng|vụ trưởng|viện trưởng|chủ nhiệm|hiệu trưởng|tổng thư ký|thủ trưởng|tư lệnh|chính ủy|chỉ huy trưởng|thống đốc|tổng kiểm toán|tổng thanh tra|trưởng ban|trưởng đoàn|trưởng phòng|tổng bí thư)|thứ trưởng|phó|ủy viên|thường trực|đội trưởng|tổ trưởng)/;

function isPost(line: HeadLine): boolean {
  return line.capitals && post.test(line.lower);
}

// the list ends where a signature begins: a line of capitals with authority or post
function closesList(line: HeadLine, last: HeadLine | undefined, index: number): boolean {
  if (line.capitals && authorityLine.test(line.lower)) return true;
  if (isPost(line)) return true;
  if (/^(?:phụ lục|\(đã ký\)|đã ký)/.test(line.lower)) return true;
  if (index === 0 || !last || /^[-+•*]/.test(line.words)) return false;
  const lastItem = /^[-+•*]?\s*lưu/.test(last.lower) || /[.]$/.test(last.words);
  return lastItem && line.apart && (line.capitals || isName(line.words));
}

function isItem(line: HeadLine): boolean {
  return /^[-+•*]\s?\p{L}/u.test(line.words);
}

/** Two columns read row by row, items and signature by turns: "- Như Điều 3; | KT. CHỦ TỊCH |". */
function itemsAmong(lines: readonly HeadLine[]): HeadLine[] {
  const items = lines.slice(0, 60).filter(isItem);
  return lines
    .slice(0, lines.indexOf(items.at(-1)!) + 1)
    .filter((line) => isItem(line) || (!line.capitals && !isName(line.words) && !isSignedMark(line.lower)));
}

/** "- Như Điều 3;⏎- Lưu: VT." → the items without their dashes; several on one line are divided by "; -". */
function recipientsOf(lines: readonly HeadLine[]): string[] | null {
  const dashed = lines.some((line) => /^[-+•*]/.test(line.words));
  const items: string[] = [];
  for (const line of lines) {
    const last = items.at(-1);
    const begins = dashed ? /^[-+•*]/.test(line.words) : last === undefined || /[;.,]$/.test(last);
    if (begins || last === undefined) items.push(line.words);
    else items[items.length - 1] = `${last} ${line.words}`;
  }
  const cleaned = items
    .flatMap((item) => item.split(/[;,.]\s*[-+•*]\s/))
    .map((item) => withoutTail(item.replace(/^[-+•* ]+/, ''), ' ;,./'))
    .filter((item) => item.length > 1);
  return cleaned.length > 0 ? cleaned : null;
}

interface Signed {
  readonly authority: string | null;
  readonly signer: string | null;
  readonly end: number | null;
}

/** "TM. ỦY BAN NHÂN⏎DÂN⏎KT. CHỦ TỊCH⏎PHÓ CHỦ TỊCH⏎Lê Thu Hà" → authority without the post, and the name. */
function readSigners(lines: readonly HeadLine[]): Signed {
  const authority: string[] = [];
  let open = false;
  let posted = false;
  for (const line of lines.slice(0, 14)) {
    if (line.capitals && authorityLine.test(line.lower)) {
      authority.push(line.words);
      open = true;
    } else if (isPost(line)) {
      posted = true;
      open = false;
    } else if (open && line.capitals && !isSignedMark(line.lower)) {
      authority[authority.length - 1] += ` ${line.words}`;
    } else if (isSignedMark(line.lower) || (line.capitals && !isName(line.words) && posted)) {
      continue;
    } else if ((authority.length > 0 || posted) && isName(line.words)) {
      return { authority: authorityOf(authority), signer: nameOf(line.words), end: line.end };
    } else if (authority.length > 0 || posted) break;
  }
  return { authority: authorityOf(authority), signer: null, end: null };
}

function authorityOf(parts: readonly string[]): string | null {
  return parts.length > 0 ? parts.join(' ') : null;
}

function isSignedMark(lower: string): boolean {
  return /^[([]?(?:đã ký|đã kí|ký tên|ký, |ký điện tử|signed)/.test(lower);
}

const rank =
  /^(?:(?:đại|thượng|trung|thiếu) (?:tướng|tá|úy)|gs\.?|pgs\.?|ts\.?|ths\.?|bs\.?|ls\.?|pgs\.ts\.?|gs\.ts\.?|ks\.?)[ .]+/i;

// two to five words that begin with capitals: "Lê Thu Hà", "Lò Thị Mai Anh", "Y Thanh Hà Niê Kđăm", "H'Yim Kđoh"
function isName(words: string): boolean {
  const parts = nameOf(words).split(' ');
  return parts.length >= 2 && parts.length <= 5 && parts.every((part) => /^\p{Lu}[\p{L}'’]{0,8}$/u.test(part));
}

function nameOf(words: string): string {
  let name = withoutTail(words.replace(/^[([]?(?:đã ký|đã kí)[)\]:]* ?/i, ''), '.,;/');
  while (rank.test(name)) name = name.replace(rank, '');
  return name;
}

// a law, or a decision whose list of recipients was left out, ends with its signer's post and name
function lastLines(reading: ReadingText, from: number, end: number): HeadLine[] {
  return linesBetween(reading, Math.max(from, end - 400), end).slice(-6);
}

// "PHỤ LỤC I", "DANH MỤC" at the beginning of a line
const annex = /\n[ |]{0,4}(?:PHỤ LỤC|DANH MỤC|DANH SÁCH|BIỂU)(?![\p{L}])/u;

const signing = /\n[ |]{0,4}(?:t\/m|tm\.|kt\.|k\/t|tl\.|t\/l|tuq\.)[ .]/gi;

function withoutRecipients(reading: ReadingText, from: number): Signature {
  signing.lastIndex = from;
  const { text } = reading;
  const match = signing.exec(text);
  if (!match) {
    const behind = annex.exec(reading.text.slice(from));
    const end = behind ? from + behind.index : reading.text.length;
    const signed = readSigners(lastLines(reading, from, end));
    return { ...signed, recipients: null, start: signed.signer && behind ? end : null };
  }
  const signed = readSigners(linesBetween(reading, match.index + 1, Math.min(text.length, match.index + 600)));
  return { ...signed, recipients: null, start: match.index };
}
