import { opensBody } from '../bodies/body-phrase.js';
import { firstSyllables, heads, nameSyllables } from '../bodies/lexicon.js';
import { wordAt, wordsAt, type Word } from '../bodies/words.js';
import { oneLine, type ReadingText } from '../reading/reading-text.js';
import { dutyVerbs, nounBefore, organisation, tellingVerbs } from './duty-verbs.js';

/** Units named in a row, and where the words behind them begin. */
export interface Units {
  readonly units: readonly string[];
  readonly end: number;
  /** A duty verb follows the names directly. */
  readonly acts: boolean;
}

const dutySyllables = firstSyllables(dutyVerbs);
const tellingSyllables = firstSyllables(tellingVerbs);

const longestList = 700; // characters; a row of fifteen departments has about 400

// "các", "các đồng chí", "đối với": what may stand before a unit's name
const determiner =
  /(?:(?:các|những|toàn bộ|tất cả|từng|mỗi|đối với|trách nhiệm của|đồng chí|ông|bà|đ\/c)(?:\s{0,2}(?:\/|,|:)\s{0,2}(?:bà|ông))?\s{0,2}:?\s{1,3}){0,3}/y;

// plain nouns that are units only in the plural, "các ngành", "các địa phương"
const plainNouns =
  /(?:sở|ban|bộ|ngành|cấp ủy|cấp chính quyền|cơ quan|đơn vị|địa phương|tổ chức|đoàn thể|đoàn(?! viên)|chi bộ|chi(?=, đảng)|đảng bộ|xã|phường|thị trấn|huyện|quận|phòng|trường(?! hợp)|doanh nghiệp|hội(?! nghị)|thành viên|lực lượng|cục|vụ|viện|cấp|tỉnh|thành phố|bên|công ty|hợp tác xã|chủ đầu tư|tập thể|cá nhân|thôn|trung tâm|bệnh viện|ủy viên|vụ, cục|bí thư|đảng viên|cán bộ|ban đảng|tổ)(?![\p{L}])/uy;

// "phối hợp với xã Lãng Công", "Giao phường Hồng Gai": a place stands for its people; "huyện" alone is said of many things
const namedPlace = /(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã)(?= \p{L})/uy;

function opensPlace({ text, lower }: ReadingText, at: number): boolean {
  namedPlace.lastIndex = at;
  if (text[at] !== lower[at] || !namedPlace.exec(lower)) return false;
  const name = namedPlace.lastIndex + 1;
  return text[name] !== lower[name];
}

/** Whether a unit's name begins at an offset: "các sở, ban, ngành", "Ủy ban nhân dân …", "Thủ trưởng …". */
function opensUnit(reading: ReadingText, offset: number): boolean {
  determiner.lastIndex = offset;
  const lead = determiner.exec(reading.lower)![0];
  const at = offset + lead.length;
  if (/(?:các|những|tất cả|toàn bộ|từng|mỗi)/.test(lead)) {
    plainNouns.lastIndex = at;
    if (plainNouns.exec(reading.lower)) return true;
  }
  if (opensPlace(reading, at) || opensBody(reading, at)) return true;
  const words = wordsAt(reading, at, 3).map((word) => word.lower);
  return (
    (heads.has(words.slice(0, 2).join(' ')) || heads.has(words.join(' '))) &&
    (lead !== '' || reading.text[at] !== reading.lower[at])
  );
}

/** The units named from an offset on, up to their duty verb or the end of the list; null when no unit begins there. */
export function unitsAt(reading: ReadingText, offset: number, limit: number): Units | null {
  const first = wordAt(reading, offset);
  if (!first || first.start >= limit || !opensUnit(reading, first.start)) return null;
  const cuts: number[] = [];
  let last: Word = first;
  let end = first.end;
  let acts = false;
  const stop = Math.min(limit, first.start + longestList);
  for (let word = wordAt(reading, first.end); word && word.start < stop; word = wordAt(reading, word.end)) {
    if (
      closesList(reading, last, word) ||
      tells(reading, word) ||
      aside.test(reading.lower.slice(last.end, last.end + 20))
    )
      break;
    if (isDutyVerb(reading, word, last) || isUnknownVerb(reading, word)) {
      acts = true;
      break;
    }
    if (word.lower === 'và') cuts.push(word.start);
    else if (/[,;]/.test(word.gap)) cuts.push(last.end);
    end = word.end;
    last = word;
  }
  return { units: divided(reading, first.start, end, cuts), end, acts };
}

// ", trong đó trọng tâm là …", ", nhất là …"
const aside = /^\s{0,2},?\s{1,2}(?:trong đó|nhất là|đặc biệt là|trước hết là)/;

function tells(reading: ReadingText, word: Word): boolean {
  if (word.capital || !tellingSyllables.has(word.lower)) return false;
  const [, second, third] = wordsAt(reading, word.start, 3);
  const pair = second ? `${word.lower} ${second.lower}` : '';
  // "là đầu mối", "là cơ quan" set a task
  if (dutyVerbs.has(pair) || (third !== undefined && dutyVerbs.has(`${pair} ${third.lower}`))) return false;
  return (
    tellingVerbs.has(word.lower) ||
    tellingVerbs.has(pair) ||
    (third !== undefined && tellingVerbs.has(`${pair} ${third.lower}`))
  );
}

// a colon, a full stop, a bracket that is no abbreviation; a semicolon unless another unit follows
function closesList(reading: ReadingText, last: Word, word: Word): boolean {
  if (word.gap !== '' && reading.text.slice(last.end, word.start).includes('\n') && /[-+•|]/.test(word.gap))
    return true;
  if (word.gap === '' || word.gap === ',' || word.gap === '-' || word.gap === '/') return false;
  if (word.gap === ';') return !opensUnit(reading, word.start);
  if (word.gap === ':')
    return !(
      word.capital &&
      /(?:tỉnh|phố|phương|huyện|xã|phường|bộ|sở|vị)$/.test(last.lower) &&
      !isDutyVerb(reading, { ...word, capital: false }, null)
    ); // "các tỉnh: Đồng Nai, Bình Thuận"
  if (word.gap === '(' || word.gap === ')' || word.gap === '),')
    return reading.lower.slice(last.end, last.end + 50).indexOf(')') > 30 && word.gap === '(';
  return !(word.gap === '.' && last.end - last.start <= 3 && word.start === last.end + 1);
}

/** A small word that no unit's name contains: "UBND các huyện | *cắm* biển cảnh báo". */
function isUnknownVerb(reading: ReadingText, word: Word): boolean {
  if (word.capital || word.gap !== '' || nameSyllables.has(word.lower) || !/^\p{L}/u.test(word.lower)) return false;
  return wordAt(reading, word.end)?.gap === '';
}

export function isDutyVerb(reading: ReadingText, word: Word, before: Word | null): boolean {
  if (word.capital || !dutySyllables.has(word.lower)) return false;
  const [, second, third] = wordsAt(reading, word.start, 3);
  const pair = second ? `${word.lower} ${second.lower}` : word.lower;
  const triple = third ? `${pair} ${third.lower}` : pair;
  const verb = [triple, pair, word.lower].find((each) => dutyVerbs.has(each));
  if (verb === undefined) return false;
  if (organisation.test(reading.lower.slice(word.start, word.start + 30))) return false;
  return !(before && nounBefore[verb]?.test(before.lower));
}

// kinds of units that go on a list begun by "các": "các sở, *ban*, *ngành*", "UBND các xã, *phường*", "các tỉnh ủy, *thành ủy*"
const listed =
  /^(?:và )?(?:ban|ngành|đoàn thể|đảng bộ|phường|xã|thị trấn|thị xã|thành phố|đặc khu|quận|huyện|thành ủy|đảng ủy|huyện ủy|cơ quan|đơn vị|địa phương|tổ chức|hội|đoàn|cá nhân|cấp|doanh nghiệp|ban, ngành|thủ trưởng cơ quan|cục|vụ|viện|phòng|trường)(?![\p{L}])/u;

/** "A; B, C và D" → the names, with "các sở, ban, ngành" and "Sở Văn hóa, Thể thao và Du lịch" left whole. */
function divided(reading: ReadingText, start: number, end: number, cuts: readonly number[]): string[] {
  const units: string[] = [];
  let from = start;
  for (const cut of [...cuts, end]) {
    if (cut <= from) continue;
    const next = wordAt(reading, cut);
    const after = next?.lower === 'và' ? wordAt(reading, next.end) : next;
    if (cut !== end && after && !separates(reading, reading.lower.slice(from, cut), after)) continue;
    const name = oneLine(reading.text.slice(from, cut)).replace(/^(?:và|[,;]|đối với|trách nhiệm của)\s*/i, '');
    // "Công an huyện (Cơ quan Thường trực": a bracket that the list cut
    const whole = name.includes('(') && !name.includes(')') ? name.slice(0, name.indexOf('(')).trim() : name;
    if (whole.length > 1) units.push(whole);
    from = cut;
    const skip = /^[\s,;]*(?:và\s)?[\s]*/.exec(reading.lower.slice(cut, cut + 8));
    from = cut + (skip?.[0].length ?? 0);
  }
  return units;
}

function separates(reading: ReadingText, before: string, after: Word): boolean {
  if (
    !after.capital &&
    /(?:^|\s)(?:các|những|cấp)\s/.test(before) &&
    listed.test(reading.lower.slice(after.start, after.start + 30))
  )
    return false;
  return opensUnit(reading, after.start);
}
