import { extract } from '../extract.js';

const flat =
  'UBND TỈNH A SỞ Y TẾ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Số: 12/QĐ-SYT Cà Mau, ngày 5 tháng 6 năm 2025 QUYẾT ĐỊNH Về việc làm sạch sông ' +
  'GIÁM ĐỐC SỞ Y TẾ Căn cứ Nghị định số 1/2025/NĐ-CP ngày 1/2/2025 của Chính phủ; QUYẾT ĐỊNH: Điều 1. Phòng Kế hoạch thu gom rác trước ngày 1/7/2025. ' +
  'Điều 2. Quyết định này có hiệu lực từ ngày ký./. Nơi nhận: - Như Điều 1; - Lưu: VT. KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC Lê Thu Hà';

describe('A directive copied into one line', () => {
  test('is read as if its lines were there', () => {
    expect(extract(flat).document).toMatchObject({
      number: '12/QĐ-SYT',
      issuer: 'SỞ Y TẾ',
      place: 'Cà Mau',
      date: '2025-06-05',
      title: 'làm sạch sông',
      signer: 'Lê Thu Hà',
      authority: 'KT. GIÁM ĐỐC',
      effectiveFrom: '2025-06-05',
      recipients: ['Như Điều 1', 'Lưu: VT'],
    });
  });

  test('keeps its offsets', () => {
    const { citations, assignments, relations } = extract(flat);
    expect(citations.map(({ start, end }) => flat.slice(start, end))).toContain('1/2025/NĐ-CP');
    expect(relations).toMatchObject([{ kind: 'based_on', number: '1/2025/NĐ-CP' }]);
    expect(assignments).toMatchObject([{ units: ['Phòng Kế hoạch'], deadline: '2025-07-01' }]);
  });

  test('is told from an article that only names the motto', () => {
    expect(
      extract(`Học sinh chép câu Cộng hòa xã hội chủ nghĩa Việt Nam. ${'Bài viết hay. '.repeat(40)}`).document,
    ).toBeNull();
  });
});
