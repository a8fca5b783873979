import { extract } from '../../src/extraction/extract.js';
import { findSecrecyStamp } from '../../src/extraction/secrecy.js';
import { markedTexts } from './marked-texts.js';

const megabyte = 1_000_000;
const filled = (part: string) => part.repeat(Math.ceil(megabyte / Buffer.byteLength(part)));
const plan = 'Số: 1/KH-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nKẾ HOẠCH\nlàm sạch\n\n';

const flat = `UBND XÃ A ${plan.replaceAll('\n', ' ')} Thực hiện như sau: ${'a '.repeat(120)}`;

const hostile: readonly (readonly [string, string])[] = [
  ['one long run of digits', filled('1')],
  ['digits and hyphens', filled('1-')],
  ['digits and slashes', filled('1/A')],
  ['no blanks at all', filled('ắ')],
  ['opening quotes', filled('“')],
  ['titles that open quotes', filled('25-NQ/TW về “')],
  ['brackets never closed', filled('Quyết định số 1-QĐ/TW (')],
  ['nothing but opening brackets', '('.repeat(100_000)],
  ['line ends', filled('\n')],
  ['combining marks', filled('e\u0302\u0301\u0323')],
  ['nothing but combining marks', filled('\u0301')],
  ['blanks of no width', filled('\u200b')],
  ['lists of numbers', filled('1, 2-NQ/TW và ')],
  ['articles in one line', filled('Điều 1. ')],
  ['one endless title', filled('Quyết định số 1-QĐ/TW về a, b ')],
  ['counts without end', filled('kiểm tra 3 tổ chức đảng và ')],
  ['discipline without end', filled('khiển trách 3 ')],
  ['names without end', filled('Ủy ban nhân dân tỉnh ')],
  ['bars', plan + '| Nội dung | Cơ quan chủ trì |\n' + filled('| a ')],
  ['rows', plan + '| Nội dung | Cơ quan chủ trì |\n' + filled('| a | Sở Y tế |\n')],
  ['partners without end', plan + '1. Sở Nội vụ chủ trì ' + filled('phối hợp với Sở Y tế ')],
  ['points within points', plan + filled('1. Sở Y tế:\na) Sở Nội vụ:\n- Sở Tài chính:\n+ a\n')],
  ['deadlines without end', plan + '1. Sở Y tế làm ' + filled('trước ngày 1/2/2025; ')],
  ['the word for number', filled('số ')],
  ['one line of a head', filled('Số: 1/KH-UBND\n')],
  ['the motto', filled('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n')],
  ['heads', filled(plan)],
  ['citations in one paragraph', filled('Nghị quyết số 25-NQ/TW, ngày 3/6/2013 của Bộ Chính trị về dân vận; ')],
  ['citations a line each', plan + filled('Căn cứ Nghị quyết số 25-NQ/TW ngày 3/6/2013 của Bộ Chính trị;\n')],
  ['purposes without end', plan + filled('thực hiện Nghị quyết số 1/NQ-CP, ')],
  ['repeals without end', plan + 'Điều 1. ' + filled('Bãi bỏ Quyết định số 1/QĐ-UBND, ')],
  ['issuers without end', '1-QĐ/TW của ' + filled('Bộ Chính trị, ')],
  ['quotes in quotes', filled('“a”“')],
  ['heads in one line', filled(flat)],
  ['points in one line', flat + filled('1. Sở Y tế làm. ')],
  ['capitals in one line', flat + filled('CHỦ TỊCH ')],
  ['rows of tabs', plan + 'STT\tNội dung\tĐơn vị chủ trì\n' + filled('1\ta\tSở Y tế\n')],
  ['cells of tabs', plan + 'STT\tNội dung\tĐơn vị chủ trì\n' + filled('a\t')],
  ['numbers between tabs', filled('1/QĐ-UBND\t')],
  ['numbers between bars', filled('1/QĐ-UBND | ')],
  ['cells a line each', plan + 'STT\nNội dung\nĐơn vị chủ trì\n' + filled('1\nlàm gì đó\nSở Y tế\n')],
  ['headings of tables', plan + filled('STT\n')],
  ['labels', plan + filled('1. a\n- Chủ trì: Sở Y tế\n')],
  ['units in a row', plan + '1. ' + filled('Sở Y tế, ')],
  ['units a line each', plan + filled('1. Sở Y tế\n')],
  ['lists of recipients', plan + filled('Nơi nhận:\n- A;\n')],
  ['annexes', plan + filled('PHỤ LỤC\n')],
  ['short numbers', '57-NQ/TW ' + filled('Nghị quyết 57, ')],
  ['blanks', filled(' ')],
  ['letters without a blank', filled('a')],
  ['capitals without a blank', filled('NQ')],
  ['quotes that nest', '“'.repeat(megabyte / 6) + '”'.repeat(megabyte / 6)],
  ['digits of many lengths', filled('1 22 333 4444 55555 666666 ')],
  ['who watches', plan + '1. Văn phòng ' + filled('theo dõi, phối hợp với ')],
  ['places without end', filled('tỉnh Lai Châu ')],
];

const cpuSeconds = (work: () => void): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
};

/** As many of our own texts, one by one, as make a megabyte. */
function readOrdinaryMegabyte(): void {
  for (let bytes = 0; bytes < megabyte;) {
    for (const { text } of markedTexts) {
      extract(text);
      bytes += Buffer.byteLength(text);
    }
  }
}

/** A quiet machine needs twice the ordinary at most; what is quadratic, a hundred times and more. */
const bound = 8;

describe('A megabyte made to hurt', () => {
  let ordinary: number;

  beforeAll(() => {
    hostile.forEach(([, text]) => extract(text.slice(0, 20_000)));
    readOrdinaryMegabyte();
    ordinary = Math.max(...[1, 2, 3].map(() => cpuSeconds(readOrdinaryMegabyte)));
  }, 60_000);

  test.each(hostile)('%s: takes little more processor time than an ordinary one', (_, text) => {
    expect(cpuSeconds(() => extract(text))).toBeLessThan(bound * ordinary);
  });

  test('is looked through for a secrecy stamp as fast', () => {
    const searched = () => hostile.slice(0, 9).forEach(([, text]) => findSecrecyStamp(text));
    expect(cpuSeconds(searched)).toBeLessThan(bound * ordinary);
  });
});

test('An empty text and a binary one yield nothing', () => {
  for (const text of ['', ' ', '\0\u0001\u0002\ud800', '\ufffd'.repeat(1000)]) {
    const read = extract(text);
    expect(read.document).toBeNull();
    expect(read.citations).toEqual([]);
  }
});
