import { bodyKind } from '../../vocabulary/body-codes.js';
import type { DocumentNumber } from '../../vocabulary/document-number.js';
import type { ReadingText } from '../reading/reading-text.js';
import { typeWordBefore } from './type-words.js';

// what else bears a number: "hợp đồng số 12/HĐ-XD", "Mẫu số 01/TT-BNV", "bản án số 15/2020/HS-ST", "giấy phép số 45/GP-TTĐT"
const otherPapers = [
  'hợp đồng',
  'hóa đơn',
  'giấy phép',
  'giấy chứng nhận',
  'giấy đăng ký',
  'bản án',
  'chứng chỉ',
  'biên lai',
];
const otherThings =
  /(?:hợp đồng|hđ|hóa đơn|giấy phép|gp|giấy chứng nhận|chứng chỉ|bằng|biển số|biển kiểm soát|thửa đất|thửa|lô|tờ bản đồ|mẫu|biểu|biểu mẫu|phụ lục|bản án|gói thầu|mã|đường|phố|ngõ|phòng|điện thoại|đt|fax|sđt|tài khoản|hồ sơ|đơn hàng|sản phẩm|model|xe|tàu|chuyến bay|qcvn|tcvn|iso|tiêu chuẩn|quy chuẩn|căn hộ|nhà|hotline) {0,2}(?:số|hiệu|:)? {0,2}:? {0,2}$/u;

// "số ", "Số: ", "số" glued to the number, "số và ký hiệu: "
const label = /số(?:\s{0,2}(?:và\s)?ký hiệu)?\s{0,2}:?\s{0,2}$/;

// what a letter without a type code is called: "công văn 267/VPCP-TTĐT", "tại văn bản 12/UBND-VX", "CV 15/SNV-VP"
const letterWord = /(?:công văn|văn bản|cv|công điện|thư|ý kiến)\s{0,2}$/;

// "Kế hoạch số 12/KH-XYZ, | 13/KH-XYZ", "(15/QĐ-XYZ": named with others, or in a bracket
const sharesList = /(?:[\p{L}\d](?:,|;| và| &) {1,2}(?:số )?|\()$/u;

// codes of things that are numbered like letters but are none: courts' cases, permits, minutes of handover, certificates
const otherCodes =
  /^(?:HS|DS|HC|HNGĐ|KDTM|LĐ|HSST|HSPT|DSST|GP[A-ZĐ]{0,6}|GCN[A-ZĐ]{0,6}|HĐ|HĐKT|HĐMB|HĐLĐ|ĐKKD|MST|PN|PX|BKS|TK|TS)(?:-|$)/;

/** Whether a number of the right form stands for a directive here, by its codes and by the words before it. */
export function namesDirective(reading: ReadingText, start: number, number: DocumentNumber): boolean {
  if (number.body === null || number.type === 'HĐ') return false;
  const before = reading.lower.slice(Math.max(0, start - 40), start);
  const line = reading.text.slice(Math.max(0, start - 40), start).toLowerCase(); // "VĂN PHÒNG⏎Số: 133/TB-…" is no room
  if (otherThings.test(line) || namesOtherPaper(before)) return false;
  if (number.type !== null)
    return (
      number.complete &&
      (isListed(number.body) ||
        label.test(before) ||
        typeWordBefore(reading, start) !== null ||
        sharesList.test(before))
    );
  if (isParliament(number)) return number.year !== null;
  if (otherCodes.test(number.body) || number.year !== null) return false;
  // "hậu vệ số 25-DF/CB": a hyphen for the slash only of bodies that are known, or where the words say a letter
  if (number.notes.includes('separatorReplaced') && !isListed(number.body) && !letterWord.test(before)) return false;
  return isLetterBody(number.body) && (label.test(before) || letterWord.test(before));
}

// "giấy phép kinh doanh số | 41/…": the paper's name and nothing that parts it from the number
function namesOtherPaper(before: string): boolean {
  return otherPapers.some((paper) => {
    const at = before.lastIndexOf(paper);
    return at >= 0 && !/[.;,\d]/.test(before.slice(at + paper.length));
  });
}

function isListed(body: string): boolean {
  return bodyKind(body.split('-')[0]!) !== null;
}

/** Acts of Parliament show no type: 64/2025/QH15 is a law, 217/2025/QH15 a resolution. */
export function isParliament(number: DocumentNumber): boolean {
  return number.type === null && /^(?:UBTV)?QH\d{1,2}$/.test(number.body ?? '');
}

// "SNV-TCBC", "VPCP", "UBND-VX": letters only, three or more in all; no plot "BĐ-2", no ward "KP3"
function isLetterBody(body: string): boolean {
  const [first, ...units] = body.split('-');
  if (body.length < 3 || /^[A-ZĐƯ]{1,2}\d/.test(body)) return false;
  return (
    /^(?:TTg|[A-ZĐƯ&]{2})[\dA-ZĐƯ&]{0,20}$/.test(first!) &&
    units.every((unit) => /^[A-ZĐƯ&][A-ZĐƯ&\d]{0,20}$/.test(unit))
  );
}
