import { extract } from '../extract.js';

const read = (text: string) =>
  extract(text).inspections.map(({ kind, units, members, document }) => [kind, units, members, document]);

describe('Inspections that a text reports', () => {
  test.each([
    ['Huyện ủy kiểm tra 3 tổ chức đảng và 12 đảng viên.', [['inspection', 3, 12, null]]],
    ['Đã giám sát chuyên đề đối với 5 chi bộ trực thuộc, 7 đảng viên.', [['supervision', 5, 7, null]]],
    ['UBKT đã KT khi có dấu hiệu vi phạm 2 tổ chức đảng.', [['inspection', 2, null, null]]],
    ['Đoàn kiểm tra sáu đơn vị.', [['inspection', 6, null, null]]],
    ['Tổ chức 03 cuộc giám sát đối với 8 tổ chức đảng.', [['supervision', 8, null, null]]],
    ['Kiểm tra, giám sát 1.024 tổ chức đảng (tăng 30 tổ chức so với cùng kỳ).', [['inspection', 1024, null, null]]],
    [
      'Cấp ủy kiểm tra 9 chi bộ (Ban Thường vụ kiểm tra 2 chi bộ).',
      [
        ['inspection', 9, null, null],
        ['inspection', 2, null, null],
      ],
    ],
    ['Huyện ủy giám sát việc thực hiện Chỉ thị số 4-CT/TU đối với 3 xã.', [['supervision', 3, null, '4-CT/TU']]],
    [
      'Đoàn sẽ kiểm tra việc thực hiện Chỉ thị số 4-CT/TU tại Đảng ủy xã Mường Bú, Đảng ủy xã Tạ Bú.',
      [['inspection', 2, null, '4-CT/TU']],
    ],
  ])('"%s"', (text, facts) => {
    expect(read(text)).toEqual(facts);
  });

  test.each([
    'Qua kiểm tra, kết luận 4 tổ chức đảng có vi phạm.',
    'Kiểm tra 5 tổ chức đảng',
    'Công tác kiểm tra được 20 chi bộ quan tâm.',
    'Tiếp tục kiểm tra, giám sát việc thực hiện các nghị quyết.',
    'Đoàn kiểm tra làm việc với 3 đơn vị.',
    'Học sinh làm bài kiểm tra 15 phút.',
  ])('are not seen in "%s"', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('Discipline by form', () => {
  const forms = (text: string) =>
    extract(text).discipline.map(({ target, form, count }) => `${target} ${form} ${count}`);

  test.each([
    [
      'Kỷ luật 8 đảng viên: khiển trách 5 (62,5%), cảnh cáo 2, khai trừ 1.',
      ['member khiển trách 5', 'member cảnh cáo 2', 'member khai trừ 1'],
    ],
    ['Khiển trách 2 tổ chức đảng (trong đó huyện khiển trách 1).', ['organization khiển trách 2']],
    ['Thi hành kỷ luật 3 đảng viên bằng hình thức cảnh cáo.', ['member cảnh cáo 3']],
    ['Bị khiển trách 2 lần trong 1 năm.', []],
  ])('"%s"', (text, facts) => {
    expect(forms(text)).toEqual(facts);
  });
});
