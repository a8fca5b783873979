import { findSecrecyStamp } from './secrecy.js';

describe('A secrecy stamp', () => {
  test.each([
    ['TỈNH ỦY A\nMẬT\nSố 1-BC/TU', 'MẬT'],
    ['tối mật', 'TỐI MẬT'],
    ['| Tuyệt mật |', 'TUYỆT MẬT'],
    ['Độ mật: Mật', 'MẬT'],
    ['DO MAT : TOI MAT', 'TỐI MẬT'],
    ['*** MAT ***', 'MẬT'],
    ['MẬT          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'MẬT'],
    ['Mật'.normalize('NFD'), 'MẬT'],
  ])('stands in %j', (text, stamp) => {
    expect(findSecrecyStamp(text)?.stamp).toBe(stamp);
  });

  test('is found where it stands in the text as given', () => {
    expect(findSecrecyStamp('Số 1\n  MẬT\n')).toEqual({ stamp: 'MẬT', start: 7 });
  });

  test.each([
    'Bảo vệ bí mật nhà nước',
    'Mật ong rừng',
    'Độ mật: Thường',
    'tài liệu mật được lưu riêng',
    'Trần Văn Mật',
    'mặt trận',
    '',
  ])('is not seen in %j', (text) => {
    expect(findSecrecyStamp(text)).toBeNull();
  });
});
