import { foldedWords } from '../vocabulary/fold.js';

/** What offices write short; search takes either for the other. A further one is a line here. */
const ABBREVIATIONS: readonly (readonly [short: string, long: string])[] = [
  ['QCDC', 'quy chế dân chủ'],
  ['MTTQ', 'Mặt trận Tổ quốc'],
  ['UBND', 'Ủy ban nhân dân'],
  ['HĐND', 'Hội đồng nhân dân'],
  ['BTV', 'Ban Thường vụ'],
  ['BCH', 'Ban Chấp hành'],
  ['NTM', 'nông thôn mới'],
  ['CCHC', 'cải cách hành chính'],
  ['CĐS', 'chuyển đổi số'],
  ['KTGS', 'kiểm tra, giám sát'],
  ['GPMB', 'giải phóng mặt bằng'],
  ['PCTN', 'phòng, chống tham nhũng'],
];

export interface Abbreviation {
  /** Folded: cds. */
  short: string;
  /** Folded, word by word: chuyen, doi, so. */
  long: readonly string[];
}

export const abbreviations: readonly Abbreviation[] = ABBREVIATIONS.map(([short, long]) => ({
  short: foldedWords(short)[0]!,
  long: foldedWords(long),
}));
