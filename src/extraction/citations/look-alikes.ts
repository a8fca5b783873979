import type { DocumentNumber } from '../../vocabulary/document-number.js';
import type { ReadingText } from '../reading/reading-text.js';

// what else bears a number: "hợp đồng số 12/HĐ-XD", "Mẫu số 01/TT-BNV", "bản án số 15/2020/HS-ST", "giấy phép số 45/GP-TTĐT"
const otherThings =
  /(?:hợp đồng|hđ|hóa đơn|giấy phép|gp|giấy chứng nhận|chứng chỉ|bằng|biển số|biển kiểm soát|thửa đất|thửa|lô|tờ bản đồ|mẫu|biểu|biểu mẫu|phụ lục|bản án|gói thầu|mã|đường|phố|ngõ|phòng|điện thoại|đt|fax|sđt|tài khoản|hồ sơ|đơn hàng|sản phẩm|model|xe|tàu|chuyến bay|qcvn|tcvn|iso|tiêu chuẩn|quy chuẩn|căn hộ|nhà|hotline)\s{0,2}(?:số|hiệu|:)?\s{0,2}:?\s{0,2}$/u;

// "số ", "Số: ", "số" glued to the number, "số và ký hiệu: "
const label = /số(?:\s{0,2}(?:và\s)?ký hiệu)?\s{0,2}:?\s{0,2}$/;

// what a letter without a type code is called: "công văn 267/VPCP-TTĐT", "tại văn bản 12/UBND-VX", "CV 15/SNV-VP"
const letterWord = /(?:công văn|văn bản|cv|công điện|thư|ý kiến)\s{0,2}$/;

// codes of things that are numbered like letters but are none: courts' cases, permits, minutes of handover, certificates
const otherCodes = /^(?:HS|DS|HC|HNGĐ|KDTM|LĐ|HSST|HSPT|DSST|GP|GPXB|GPMXH|GCN|HĐ|HĐKT|HĐMB|HĐLĐ|ĐKKD|MST|PN|PX|BKS|TK|TS)(?:-|$)/;

/** Whether a number of the right form stands for a directive here, by its codes and by the words before it. */
export function namesDirective(reading: ReadingText, start: number, number: DocumentNumber): boolean {
  if (number.body === null || number.type === 'HĐ') return false;
  const before = reading.lower.slice(Math.max(0, start - 40), start);
  if (otherThings.test(before)) return false;
  if (number.type !== null) return number.complete;
  if (isParliament(number)) return number.year !== null;
  if (otherCodes.test(number.body) || number.year !== null) return false;
  return isLetterBody(number.body) && (label.test(before) || letterWord.test(before));
}

/** Acts of Parliament show no type: 64/2025/QH15 is a law, 217/2025/QH15 a resolution. */
export function isParliament(number: DocumentNumber): boolean {
  return number.type === null && /^(?:UBTV)?QH\d{1,2}$/.test(number.body ?? '');
}

// "SNV-TCBC", "VPCP", "UBND-VX": letters only, three or more in all; no plot "BĐ-2", no ward "KP3"
function isLetterBody(body: string): boolean {
  return /^(?:TTg|[A-ZĐƯ&]{2,})[\dA-ZĐƯ&]{0,20}(?:-[A-ZĐƯ&\d]{1,20}){0,3}$/.test(body) && !/^[A-ZĐƯ]{1,2}\d|-\d+$/.test(body) && body.length >= 3;
}
