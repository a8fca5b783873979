// A directive whose lines ran together, head and all, when it was copied: "… VIỆT NAM Độc lập - Tự do - Hạnh phúc Số: 12/KH-UBND Huế, ngày …"

const longLine = 250; // characters that a line with a motto in it rarely has
const headReach = 1500;
const longestTitle = 700;

// both parts of a head in one line: the State's or the Party's motto, and a number with its label
const motto = /cộng h[òo][aà] xã hội chủ nghĩa việt nam|đảng cộng sản việt nam/i;
const label = /(?<!\p{L})số ?:? ?\d{1,5}[-/ ]/iu;

/** Whether the head of a directive stands in one line with its body. */
export function isFlattened(text: string): boolean {
  const end = text.indexOf('\n');
  const first = text.slice(0, end < 0 ? headReach : Math.min(end, headReach));
  return first.length >= longLine && motto.test(first) && label.test(first);
}

// before these a line began; each is looked for at the blank
const openings: readonly RegExp[] = [
  / (?=CỘNG H[ÒO][AÀ] XÃ HỘI|ĐẢNG CỘNG SẢN VIỆT NAM|Độc lập ?- ?Tự do|\* |[*_-]{3,} )/g,
  / (?=[Ss]ố ?: ?\d{1,5} ?[-/]|Số \d{1,5} ?- ?[A-ZĐ])/g, // "Số: 12/KH-UBND", "Số 12-KH/ĐU"
  / (?:Thành phố |TP\. ?)?(?:\p{Lu}\p{Ll}{0,7}(?: - | )){0,4}\p{Lu}\p{Ll}{0,7}, ?ngày ?\d{1,2} ?tháng ?\d{1,2} ?năm ?\d{4}/gu, // "Cà Mau, ngày 5 tháng 6 năm 2025"
  / (?=[Vv]\/v |Kính gửi ?:|Nơi nhận ?:|PHỤ LỤC |Phụ lục \d|Điều \d{1,3}[.:] |QUYẾT (?:ĐỊNH|NGHỊ) ?:)/g,
  / (?=[IVX]{1,5} ?[.-] \p{Lu}{2})/gu, // "II. TỔ CHỨC THỰC HIỆN"
];

// the lower of two bodies at the top: "UBND TỈNH SƠN LA | SỞ NỘI VỤ", "TỈNH ỦY GIA LAI | ỦY BAN KIỂM TRA"
const lowerBody =
  / (?=(?:ĐẢNG ỦY|UBND (?:XÃ|PHƯỜNG|ĐẶC KHU|HUYỆN)|[ỦU][YỶ] BAN NHÂN DÂN (?:XÃ|PHƯỜNG|ĐẶC KHU|HUYỆN)|SỞ|VĂN PHÒNG|BAN (?:TỔ|TUYÊN|DÂN|NỘI|CHỈ|XÂY|QUẢN|THƯỜNG TRỰC)|[ỦU][YỶ] BAN KIỂM TRA|THANH TRA|CÔNG AN|CHI CỤC|PHÒNG|TRƯỜNG|BỆNH VIỆN|TRUNG TÂM) )/g;
const topReach = 160;

// behind a clause: points, dashes and what a decision rests on
const points =
  /[.;:,/] (?=\d{1,2}[.)-] ?\p{Lu}|\d{1,2}\.\d{1,2}\.? \p{Lu}|[a-zđ][.)] \p{Lu}|[-+•*] ?\p{Lu}|Căn cứ |Xét |Theo đề nghị )/gu;

// lines that ended behind these, in the head
const closings =
  /(?:Hạnh phúc|HẠNH PHÚC|VIỆT NAM|\*|, ?ngày ?\d{1,2} ?tháng ?\d{1,2} ?năm ?\d{4}|Số:? ?\d{1,5}[-/][\dA-ZĐa-zđ/-]{2,30})( )/g;

// " KẾ HOẠCH thực hiện …": what the directive is
const type =
  / ((?:NGHỊ QUYẾT|QUYẾT ĐỊNH|CHỈ THỊ|KẾ HOẠCH|THÔNG BÁO|BÁO CÁO|HƯỚNG DẪN|KẾT LUẬN|CHƯƠNG TRÌNH|QUY ĐỊNH|QUY CHẾ|CÔNG ĐIỆN|TỜ TRÌNH|THÔNG TƯ|NGHỊ ĐỊNH|ĐỀ ÁN) )/;

// the body that decides stands below the title: "… năm 2025 | CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ | Căn cứ …"
const deciding = / (?=(?:CHỦ TỊCH|ỦY BAN|HỘI ĐỒNG|BỘ TRƯỞNG|GIÁM ĐỐC|THỦ TƯỚNG|BAN THƯỜNG VỤ|CHÁNH|TỔNG) )/g;
const basis = / (?:Căn cứ|Xét) /;
const longestDeciding = 140;

function decidingBody(title: string): number | null {
  for (const { index } of title.matchAll(deciding)) {
    const behind = title.slice(index, index + longestDeciding);
    const end = behind.search(basis);
    if (end >= 0 && !/\p{Ll}/u.test(behind.slice(0, end))) return index;
  }
  return null;
}

// the body begins behind a title that no full stop ends: "… năm 2026 | Thực hiện Chỉ thị số …"
const body =
  / (?=(?:Căn cứ|Thực hiện|Triển khai|Thi hành|Để|Nhằm|Trong (?:thời gian|những)|Thời gian qua|Ngày \d|Qua|Xét|Theo|Trên cơ sở|Quán triệt|Tiếp tục thực hiện|Sau khi|Những năm|Hiện nay|Năm \d)(?!\p{L}))/u;

// "T/M ĐẢNG ỦY | BÍ THƯ | Sùng A Páo": authority, post and name
const signature: readonly RegExp[] = [
  / (?=(?:T\/M|TM\.|KT\.|K\/T|TL\.|T\/L|TUQ\.) ?\p{Lu}{2})/gu,
  /(?<!KT\.|K\/T|TL\.|T\/L|TUQ\.|PHÓ|TỔNG) (?=(?:PHÓ |THỨ |Q\. )?(?:CHỦ TỊCH|BÍ THƯ|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|BỘ TRƯỞNG|THỨ TRƯỞNG|TRƯỞNG|CHÁNH|THỦ TƯỚNG|CHỦ NHIỆM|HIỆU TRƯỞNG|CỤC TRƯỞNG)(?: \p{Lu}{2}| \p{Lu}\p{Ll}| \(|$))/gu,
  /(?<=\p{Lu}{2}|\)) (?=\p{Lu}[\p{Ll}']{0,6}(?: \p{Lu}[\p{Ll}']{0,6}){1,4}(?:[ .]|$))/gu,
];

/** The same text, blanks turned into line ends where a directive's lines began; every offset stays. */
export function unflattened(text: string): string {
  const breaks = new Set<number>();
  for (const form of openings) for (const { index } of text.matchAll(form)) breaks.add(index);
  for (const { index } of text.slice(0, topReach).matchAll(lowerBody)) breaks.add(index);
  for (const { index } of text.matchAll(points)) breaks.add(index + 1);
  for (const { 0: words, index } of text.slice(0, headReach).matchAll(closings)) breaks.add(index + words.length - 1);
  for (const at of titleBreaks(text)) breaks.add(at);
  const signed = Math.max(text.lastIndexOf('Nơi nhận'), text.length - 500);
  for (const form of signature) for (const { index } of text.slice(signed).matchAll(form)) breaks.add(signed + index);
  let broken = '';
  let from = 0;
  for (const at of [...breaks].sort((a, b) => a - b)) {
    if (text[at] !== ' ') continue;
    broken += `${text.slice(from, at)}\n`;
    from = at + 1;
  }
  return broken + text.slice(from);
}

/** Before and behind the type word, before the body that decides, and where the preamble begins. */
function titleBreaks(text: string): number[] {
  const found = type.exec(text.slice(0, headReach));
  if (!found) return [];
  const title = found.index + found[0].length;
  const rest = text.slice(title, title + longestTitle);
  const inTitle = [decidingBody(rest), body.exec(rest)?.index ?? null];
  return [found.index, title - 1, ...inTitle.flatMap((at) => (at === null ? [] : [title + at]))];
}
