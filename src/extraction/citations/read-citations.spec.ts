import { extract } from '../extract.js';

const cited = (text: string) => extract(text).citations;
const numbers = (text: string) => cited(text).map(({ number }) => number);
const first = (text: string) => cited(text)[0]!;

describe('Numbers', () => {
  test.each([
    ['Kết luận số 12 – KL/TW', '12-KL/TW'],
    ['Chỉ thị số 7 /CT- TTg', '7/CT-TTg'],
    ['Quy định số44-QĐ/TW', '44-QĐ/TW'],
    ['Quyết định 218/QĐ-TW', '218-QĐ/TW'],
    ['quy định 41-qđ/tu', '41-QĐ/TU'],
    ['Nghị định số 9/2021/NĐCP', '9/2021/NĐ-CP'],
    ['Công văn 912CV/ĐUK', '912-CV/ĐUK'],
    ['Công văn (số 73/TTg-CN)', '73/TTg-CN'],
    ['theoQuyết định số 5-QĐ/HUngày 01/02/2020', '5-QĐ/HU'],
    ['Kế hoạch số 20-KH/\nTU', '20-KH/TU'],
    ['Nghị quyết số 30c/NQ-CP', '30c/NQ-CP'],
    ['Nghị quyết số 66.7/2025/NQ-CP', '66.7/2025/NQ-CP'],
    ['Quyết định số l5/2018/QĐ-UBND', '15/2018/QĐ-UBND'],
  ])('"%s" names %s', (text, number) => {
    expect(numbers(text)).toEqual([number]);
  });

  test.each([
    ['Quyết định số 11, số 12-QĐ/TW', ['11-QĐ/TW', '12-QĐ/TW']],
    ['các Nghị quyết số 6, 7 và 8-NQ/TW', ['6-NQ/TW', '7-NQ/TW', '8-NQ/TW']],
    ['Kế hoạch số 15 & 20/KH-ĐHV', ['15/KH-ĐHV', '20/KH-ĐHV']],
  ])('"%s" share a tail', (text, several) => {
    expect(numbers(text)).toEqual(several);
  });

  test.each([
    'tỷ số 21/25, trực 24/7',
    'số 45/6 đường Trần Phú',
    'hợp đồng số 05/HĐ-XD',
    'Giấy phép số 12/GP-TTĐT',
    'Bản án số 21/2021/HS-ST',
    'QCVN 102:2016/BTTTT',
    'thửa đất số 27/BĐ-4',
    'bài 12-TB/YT trong sách',
    'giai đoạn 2021-2025',
    'máy bay A320/A321',
    'Mẫu số 01/TT-BNV',
  ])('"%s" names none', (text) => {
    expect(numbers(text)).toEqual([]);
  });
});

describe('What stands around a number', () => {
  test('is date, issuer and title, in either order of the first two', () => {
    const expected = { date: '2021-07-05', issuer: 'Ban Chấp hành Đảng bộ tỉnh', title: 'phát triển kinh tế rừng' };
    expect(
      first('Nghị quyết số 33-NQ/TU, ngày 05/7/2021 của Ban Chấp hành Đảng bộ tỉnh về phát triển kinh tế rừng.'),
    ).toMatchObject(expected);
    expect(
      first(
        'Nghị quyết số 33-NQ/TU của Ban Chấp hành Đảng bộ tỉnh ngày 05/7/2021 về phát triển kinh tế rừng, Ban Thường vụ đã chỉ đạo',
      ),
    ).toMatchObject(expected);
  });

  test('may stand before it', () => {
    expect(first('Ngày 01/8/2019, Huyện ủy Mộc Châu ban hành Quyết định số 9-QĐ/HU.')).toMatchObject({
      date: '2019-08-01',
      issuer: 'Huyện ủy Mộc Châu',
    });
    expect(first('Theo đề nghị của Sở Y tế tại Tờ trình số 4/TTr-SYT ngày 02/3/2020,')).toMatchObject({
      issuer: 'Sở Y tế',
      date: '2020-03-02',
    });
    expect(first('Quyết định của Bộ Chính trị số 31-QĐ/TW')).toMatchObject({
      issuer: 'Bộ Chính trị',
      typeName: 'Quyết định',
    });
  });

  test('is left out where the text does not say', () => {
    expect(first('Ngày 12/3, xã họp bàn Chỉ thị số 4-CT/HU.')).toMatchObject({ date: null, issuer: null, title: null });
  });

  test.each([
    ['Nghị quyết số 5-NQ/TW “Một số vấn đề về cán bộ” và các quy định', 'Một số vấn đề về cán bộ'],
    ['Quyết định số 8/QĐ-UBND về việc giao vốn; Quyết định khác', 'giao vốn'],
    ['Nghị định số 7/2020/NĐ-CP quy định về lễ hội, Chỉ thị số 3/CT-TTg', 'quy định về lễ hội'],
    ['Kết luận số 2-KL/TU về thu ngân sách (gọi tắt là Kết luận 2) được ban hành', 'thu ngân sách'],
    ['Chỉ thị số 3-CT/TU về dân vận đối với 3 đơn vị', 'dân vận'],
  ])('"%s": the title ends with its clause', (text, title) => {
    expect(first(text).title).toBe(title);
  });

  test.each([
    [
      'Quyết định 3021/QĐ-UBND năm 2025 công bố thủ tục do Ủy ban nhân dân tỉnh A ban hành',
      null,
      'Ủy ban nhân dân tỉnh A',
      'công bố thủ tục',
    ],
    [
      '39/NQ-HĐND | 28/9/2025 | Điều chỉnh dự toán ngân sách | HĐND xã Phước Hậu',
      '2025-09-28',
      'HĐND xã Phước Hậu',
      'Điều chỉnh dự toán ngân sách',
    ],
    ['Công văn số 40/UBND-KT ngày 19/6 về việc trồng rừng', null, null, 'trồng rừng'],
    [
      'Kết luận số 12-KL/TW ngày 1/2/2025 của Bộ Chính trị, Ban Bí thư.',
      '2025-02-01',
      'Bộ Chính trị, Ban Bí thư',
      null,
    ],
    ['Kết luận số 12-KL/TW ngày 1/2/2025 của Bộ Chính trị, Tỉnh ủy đã quán triệt.', '2025-02-01', 'Bộ Chính trị', null],
    [
      'Quy định số 1-QĐ/TW, ngày 1/2/2021 và Quy chế số 2-QC/TW, ngày 3/4/2022 của Bộ Chính trị',
      '2021-02-01',
      'Bộ Chính trị',
      null,
    ],
  ])('"%s" says date, issuer and title', (text, date, issuer, title) => {
    expect(first(text)).toMatchObject({ date, issuer, title });
  });

  test('tells a law from a resolution where the number does not', () => {
    expect(cited('Theo Luật Đất đai số 31/2024/QH15; Nghị quyết số 85/2014/QH13').map(({ type }) => type)).toEqual([
      'Luật',
      'NQ',
    ]);
  });

  test('gives a decision and a regulation of one code their own words', () => {
    expect(cited('Quy định 22-QĐ/TW và Quyết định 23-QĐ/TW').map(({ typeName }) => typeName)).toEqual([
      'Quy định',
      'Quyết định',
    ]);
  });
});
