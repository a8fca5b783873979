import { extract } from '../extract.js';

const head = 'UBND TỈNH A\nSố: 1/QĐ-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nHuế, ngày 05 tháng 6 năm 2020\n';
const relations = (title: string, body: string) =>
  extract(`${head}QUYẾT ĐỊNH\n${title}\n\n${body}\n`).relations.map(
    ({ kind, number, scope }) => `${kind} ${number}${scope === 'part' ? ' in part' : ''}`,
  );

describe('Relations to other directives', () => {
  test('follow from the basis, not from a proposal, nor from a title within a title', () => {
    const body =
      'Căn cứ Nghị định số 2/2020/NĐ-CP ngày 01/01/2020 của Chính phủ sửa đổi Nghị định số 3/2019/NĐ-CP;\nXét Tờ trình số 4/TTr-SNV ngày 01/6/2020 của Sở Nội vụ,\nĐiều 1. Giao vốn.';
    expect(relations('Về vốn', body)).toEqual(['based_on 2/2020/NĐ-CP']);
  });

  test('follow from the purpose', () => {
    expect(
      relations(
        'Về vốn',
        'Thực hiện Chỉ thị số 5/CT-TTg ngày 01/02/2020; căn cứ Nghị quyết số 6/NQ-HĐND, UBND tỉnh ban hành Kế hoạch như sau:',
      ),
    ).toEqual(['implements 5/CT-TTg', 'based_on 6/NQ-HĐND']);
  });

  test('say what is replaced, repealed and amended, and whether in part', () => {
    const body =
      'Điều 1. Sửa đổi khoản 2 Điều 3 Quyết định số 7/QĐ-UBND.\nĐiều 2. Quyết định này có hiệu lực từ ngày ký và thay thế các Quyết định sau:\na) Quyết định số 8/QĐ-UBND;\nb) Chương II Quyết định số 9/QĐ-UBND.\nĐiều 3. Bãi bỏ Quyết định số 10/QĐ-UBND.';
    expect(relations('Về vốn', body)).toEqual([
      'amends 7/QĐ-UBND in part',
      'replaces 8/QĐ-UBND',
      'replaces 9/QĐ-UBND in part',
      'repeals 10/QĐ-UBND',
    ]);
  });

  test('follow the nearest deed of a sentence', () => {
    const clause =
      'Điều 1. Quyết định này thay thế Quyết định số 7/QĐ-UBND về giá nước và bãi bỏ khoản 3 Điều 8 Quyết định số 8/QĐ-UBND.';
    expect(relations('Về vốn', clause)).toEqual(['replaces 7/QĐ-UBND', 'repeals 8/QĐ-UBND in part']);
  });

  test('take a wording replaced for no document replaced', () => {
    expect(
      relations('Về vốn', 'Điều 1. Thay thế cụm từ “Sở Lao động” bằng “Sở Nội vụ” tại Quyết định số 7/QĐ-UBND.'),
    ).toEqual([]);
  });

  test('follow from the title', () => {
    expect(relations('Về việc đính chính Quyết định số 7/QĐ-UBND', 'Điều 1. Sửa lỗi.')).toEqual(['corrects 7/QĐ-UBND']);
  });

  test('are not made out of an article that only lists documents', () => {
    expect(extract('Xã đã học Quyết định 18-QĐ/TU và Chỉ thị số 4-CT/HU.').relations).toEqual([]);
  });
});
