import { extract } from '../extract.js';

const state = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n';

describe('The directive that a text is', () => {
  test('has a head in broken lines and bars', () => {
    const text = `ỦY BAN NHÂN\nDÂN\nTỈNH HẬU GIANG\n-------\n|\n${state}|\n|\nSố:\n12/KH-UBND\n|\nVị\nThanh, ngày 03\ntháng 4 năm 2022\n|\nKẾ\nHOẠCH\nTRỒNG\nCÂY\n|\nNơi nhận:\n- Sở Xây\ndựng;\n- Lưu: VT.\n|\nTM. ỦY BAN NHÂN\nDÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nLê Thị Thu\n|`;
    expect(extract(text).document).toMatchObject({
      number: '12/KH-UBND',
      type: 'KH',
      issuer: 'ỦY BAN NHÂN DÂN TỈNH HẬU GIANG',
      place: 'Vị Thanh',
      date: '2022-04-03',
      title: 'TRỒNG CÂY',
      authority: 'TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH',
      signer: 'Lê Thị Thu',
      recipients: ['Sở Xây dựng', 'Lưu: VT'],
    });
  });

  test('is an official letter where the subject stands for the type', () => {
    const text = `SỞ Y TẾ\nSố: 45/SYT-NVY\nV/v tiêm chủng\n${state}Huế, ngày 02 tháng 01 năm 2023\nKính gửi: Các bệnh viện.`;
    expect(extract(text).document).toMatchObject({
      number: '45/SYT-NVY',
      type: 'CV',
      title: 'tiêm chủng',
      issuer: 'SỞ Y TẾ',
    });
  });

  test('names its issuer below the type, or in full in its preamble', () => {
    const party = 'ĐẢNG CỘNG SẢN VIỆT NAM\nVinh, ngày 5 tháng 6 năm 2020\n';
    const issuer = (text: string) => extract(text).document?.issuer;
    expect(issuer(`TỈNH ỦY NGHỆ AN\n*\nSố 5-CT/TU\n${party}CHỈ THỊ\ncủa Ban Thường vụ Tỉnh ủy\nvề trồng rừng\n`)).toBe(
      'Ban Thường vụ Tỉnh ủy',
    );
    expect(
      issuer(
        `TỈNH ỦY NGHỆ AN\nBAN TỔ CHỨC\n*\nSố 5-HD/BTCTU\n${party}HƯỚNG DẪN\nxếp lương\n\nBan Tổ chức Tỉnh ủy hướng dẫn như sau:\n`,
      ),
    ).toBe('Ban Tổ chức Tỉnh ủy');
  });

  test('may have recipients and signature side by side, and place behind a tab', () => {
    const text = `UBND TỈNH A\n${state}Số: 9/QĐ-UBND\tHuế, ngày 02 tháng 01 năm 2023\nQUYẾT ĐỊNH\nVề giá đất\n\nĐiều 1. Định giá.\nNơi nhận: | TM. ỦY BAN NHÂN DÂN |\n- Như Điều 1; | CHỦ TỊCH |\n- Lưu: VT. | Lê Thị Thu |`;
    expect(extract(text).document).toMatchObject({
      place: 'Huế',
      recipients: ['Như Điều 1', 'Lưu: VT'],
      authority: 'TM. ỦY BAN NHÂN DÂN',
      signer: 'Lê Thị Thu',
    });
  });

  test('holds from a day that it names, or from its own', () => {
    const decision = (clause: string) =>
      extract(
        `UBND TỈNH A\nSố: 1/QĐ-UBND\n${state}Huế, ngày 05 tháng 6 năm 2020\nQUYẾT ĐỊNH\nVề giá đất\n\nĐiều 2. ${clause}\n`,
      ).document?.effectiveFrom;
    expect(decision('Quyết định này có hiệu lực thi hành từ ngày 20/6/2020.')).toBe('2020-06-20');
    expect(decision('Quyết định này có hiệu lực kể từ ngày ký.')).toBe('2020-06-05');
    expect(decision('Luật Giá có hiệu lực từ ngày 01/7/2020.')).toBeNull();
  });

  test.each(['Hôm nay 05/6/2020, tỉnh ban hành Quyết định số 1/QĐ-UBND.', 'Số: 0912.345.678', ''])(
    'is none in "%s"',
    (text) => {
      expect(extract(text).document).toBeNull();
    },
  );
});
