import { formatDate } from '../vocabulary/calendar-date.js';
import type { Language } from './texts.js';

/** Another document, as far as the reader may see it; null: not at all. */
export type Named = { number: string | null; issuedOn: string | null; title: string; scopeWords: string | null } | null;

export interface ValidityTexts {
  outOfScope: string;
  dated(number: string, on: string | null): string;
  and: string;
  notYet(from: string): string;
  notIssued(on: string): string;
  inForce(from: string): string;
  amended(by: string): string;
  nothingReplaces: string;
  pending: string;
  replaced(from: string, by: string): string;
  repealed(from: string, by: string): string;
  endedUnseen: string;
  expiry(last: string): string;
  partlyEnded(by: string): string;
  partlyEndedUnseen: string;
  suspended(until: string | null, by: string): string;
  suspendedUnseen: string;
  noDate: string;
  effectUnknown: string;
  issuerEnded: string;
  stub: string;
  withdrawn: string;
}

const vi: ValidityTexts = {
  outOfScope: 'văn bản ngoài phạm vi',
  dated: (number, on) => (on ? `${number} ngày ${on}` : number),
  and: ' và ',
  notYet: (from) => `Chưa có hiệu lực; có hiệu lực từ ${from}`,
  notIssued: (on) => `Chưa có hiệu lực; ban hành ngày ${on}`,
  inForce: (from) => `Còn hiệu lực từ ${from}`,
  amended: (by) => `được sửa đổi, bổ sung bởi ${by}`,
  nothingReplaces: 'chưa có văn bản thay thế được đăng ký',
  pending: 'có thay đổi đã biết nhưng chưa được áp dụng',
  replaced: (from, by) => `Hết hiệu lực từ ${from}: được thay thế bởi ${by}`,
  repealed: (from, by) => `Hết hiệu lực từ ${from}: bị bãi bỏ bởi ${by}`,
  endedUnseen: 'Hết hiệu lực: văn bản ngoài phạm vi',
  expiry: (last) => `Hết hiệu lực: thời hạn của văn bản đến hết ${last}`,
  partlyEnded: (by) => `Hết hiệu lực một phần theo ${by}`,
  partlyEndedUnseen: 'Hết hiệu lực một phần: văn bản ngoài phạm vi',
  suspended: (until, by) =>
    `Ngưng hiệu lực theo ${by}; ${until ? `có hiệu lực lại từ ${until}` : 'chưa rõ đến bao giờ'}`,
  suspendedUnseen: 'Ngưng hiệu lực: văn bản ngoài phạm vi',
  noDate: 'Chưa rõ hiệu lực: văn bản không có ngày',
  effectUnknown: 'Chưa rõ hiệu lực: chưa nhập ngày có hiệu lực của văn bản quy phạm pháp luật',
  issuerEnded: 'Chưa rõ hiệu lực: cơ quan ban hành đã kết thúc, chưa có văn bản thay thế được đăng ký',
  stub: 'Chưa rõ hiệu lực: văn bản mới chỉ được dẫn chiếu',
  withdrawn: 'Bản ghi đã được rút',
};

const en: ValidityTexts = {
  outOfScope: 'a document out of scope',
  dated: (number, on) => (on ? `${number} of ${on}` : number),
  and: ' and ',
  notYet: (from) => `Not yet in force; in force from ${from}`,
  notIssued: (on) => `Not yet in force; issued on ${on}`,
  inForce: (from) => `In force since ${from}`,
  amended: (by) => `amended by ${by}`,
  nothingReplaces: 'no document that replaces it is registered',
  pending: 'a known change is not applied yet',
  replaced: (from, by) => `Expired on ${from}: replaced by ${by}`,
  repealed: (from, by) => `Expired on ${from}: repealed by ${by}`,
  endedUnseen: 'Expired: a document out of scope',
  expiry: (last) => `Expired: its term ran through ${last}`,
  partlyEnded: (by) => `Partly expired by ${by}`,
  partlyEndedUnseen: 'Partly expired: a document out of scope',
  suspended: (until, by) => `Suspended by ${by}; ${until ? `in force again from ${until}` : 'until when is not known'}`,
  suspendedUnseen: 'Suspended: a document out of scope',
  noDate: 'Validity unknown: the document has no date',
  effectUnknown: 'Validity unknown: the effective date of this normative act is not entered',
  issuerEnded: 'Validity unknown: the issuer has ended, no document that replaces it is registered',
  stub: 'Validity unknown: the document is only cited so far',
  withdrawn: 'The record was withdrawn',
};

export const validityTexts: Record<Language, ValidityTexts> = { vi, en };

/** The document as a sentence names it: "khoản 2 Điều 5: 296-QĐ/TW ngày 30/05/2025". */
export function nameIn({ dated, outOfScope }: ValidityTexts, document: Named): string {
  if (document === null) return outOfScope;
  const { number, title, issuedOn, scopeWords } = document;
  const name = dated(number ?? title, issuedOn && formatDate(issuedOn));
  return scopeWords ? `${name} (${scopeWords})` : name;
}
