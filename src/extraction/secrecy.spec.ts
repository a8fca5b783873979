import { findSecrecyStamp } from './secrecy.js';

describe('The stamp of a State secret', () => {
  test.each([
    ...['MẬT', 'Mật', 'mật', 'MẬT.', '[MẬT]', '- MẬT -', '“MẬT”', '* TỐI MẬT *', 'TỐI MẬT', 'Tối Mật', 'TUYỆT  MẬT'],
    ...['M Ậ T', 'M    Ậ    T', 'T Ố I  M Ậ T', 'TUYỆTMẬT', 'T U Y Ệ T M Ậ T'],
    ...['MAT', 'TOI MAT', 'MÂT', 'MẠT', 'MẤT', 'TUYÊT MÂT', 'MẬT'.normalize('NFD'), '\ufeffMẬT\u200b'],
    ...['Độ mật: Mật', 'Độ mật : Tối mật', 'ĐỘ MẬT: TUYỆT MẬT', 'Do mat: Mat', 'Mức độ mật: Tuyệt mật', 'ĐỘ MẬT:\nMẬT'],
    ...['Đ ộ  m ậ t :  M ậ t', 'ĐộMật:Mật', 'Độ mật - Mật', 'QÐ\nÐộ mật: Mật', 'DẤU MẬT: MẬT'],
    ...['Độ mật: Mật    Độ khẩn: Hỏa tốc', 'TỈNH ỦY VĨNH PHÚC          MẬT', 'Số: 12-BC/TU\tMẬT', '| MẬT | 12-BC/TU |'],
    ...['THÔNG BÁO\nMẬT', 'Số 12     Độ mật: Mật', 'trước đó.\r\n\r\nmật\r\n'],
  ])('is found in %j', (text) => {
    expect(findSecrecyStamp(text)).not.toBeNull();
  });

  test.each([
    ...[
      'bí mật',
      'Mật độ',
      'MẬT ĐỘ DÂN SỐ',
      'Không mật',
      'Độ mật:',
      'Độ mật: Không',
      'Độ mật: không mật',
      'Độ mật: Thường',
    ],
    ...['mật ong', 'Bùi Văn Mật', 'Ban Cơ yếu, mật mã', 'Mật khẩu', 'Tài liệu mật', 'tuyệt mật là', 'ĐỒNG CHÍ MẬT'],
    ...['MẶT', 'Mặt', 'mất', 'tôi mất', 'Mắt', 'mát', 'ỦY BAN MẶT\nTRẬN TỔ QUỐC', 'Độ mất: mất', ''],
    ...['giữ gìn bí\nmật.', 'CÔNG TÁC BẢO VỆ BÍ\nMẬT', 'các tài liệu\nmật.', 'BÍ MẬT NHÀ NƯỚC\n'],
    ...['Có ba độ mật: Tuyệt mật, Tối mật và Mật.', 'a) Tuyệt mật;', '- Tối mật;', '1. Mật'],
  ])('is not seen in %j', (text) => {
    expect(findSecrecyStamp(text)).toBeNull();
  });

  test('is told with its degree and place', () => {
    expect(findSecrecyStamp('TỈNH ỦY VĨNH PHÚC\r\n*\r\n  TỐI MẬT\r\nBÁO CÁO')).toEqual({ stamp: 'TỐI MẬT', start: 24 });
    expect(findSecrecyStamp('TỈNH ỦY          Do mat: tuyet mat')).toEqual({ stamp: 'TUYỆT MẬT', start: 17 });
    expect(findSecrecyStamp('SỐ 12\nMẬT')).toEqual({ stamp: 'MẬT', start: 6 });
  });

  test('takes time in step with the text', () => {
    const long = 'm '.repeat(1_000_000) + '\n' + ' '.repeat(1_000_000) + '\n'.repeat(100_000) + 'm\n'.repeat(100_000);
    const started = performance.now();
    expect(findSecrecyStamp(long)).toBeNull();
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
