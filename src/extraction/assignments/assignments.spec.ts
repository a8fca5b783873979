import { extract } from '../extract.js';

const head =
  'UBND HUYỆN A\nSố: 1/KH-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nHuế, ngày 05 tháng 6 năm 2020\nKẾ HOẠCH\nlàm sạch sông\n\n';
const read = (body: string) =>
  extract(`${head}${body}\n`).assignments.map(({ units, coordinating, deadline, deadlineWords, task }) => ({
    units,
    coordinating,
    deadline,
    deadlineWords,
    task,
  }));

describe('Tasks', () => {
  test('name lead, partners and deadline', () => {
    expect(
      read('1. Giao Phòng Y tế chủ trì, phối hợp với Hội Phụ nữ huyện thu gom rác, xong trước ngày 30/6/2020.'),
    ).toEqual([
      {
        units: ['Phòng Y tế'],
        coordinating: ['Hội Phụ nữ huyện'],
        deadline: '2020-06-30',
        deadlineWords: 'xong trước ngày 30/6/2020',
        task: 'chủ trì, phối hợp với Hội Phụ nữ huyện thu gom rác, xong trước ngày 30/6/2020',
      },
    ]);
  });

  test.each([
    ['Đảng ủy xã Hải Lựu làm điểm', ['Đảng ủy xã Hải Lựu']],
    ['xã Hải Lựu, thị trấn Tam Sơn làm điểm', ['xã Hải Lựu', 'thị trấn Tam Sơn']],
    ['Trung tâm Dịch vụ việc làm tỉnh mở phiên giao dịch', ['Trung tâm Dịch vụ việc làm tỉnh']],
  ])('are done together with units that end before the verb: %s', (partners, coordinating) => {
    expect(read(`1. Phòng Y tế phối hợp với ${partners}.`)).toMatchObject([{ units: ['Phòng Y tế'], coordinating }]);
  });

  test.each([
    'Giao Văn phòng Huyện ủy theo dõi, đôn đốc việc thực hiện Chỉ thị này.',
    'Văn phòng Huyện ủy có trách nhiệm theo dõi, đôn đốc việc thực hiện Kế hoạch này.',
  ])('of who watches are no closing clause: %s', (closing) => {
    const [first, last] = extract(`${head}1. Phòng Y tế thu gom rác.\n\n${closing}\n`).assignments;
    expect([first?.followUp, last?.followUp, last?.units]).toEqual([false, true, ['Văn phòng Huyện ủy']]);
  });

  test('of committees and cells are of one addressee', () => {
    expect(read('1. Các chi, đảng bộ trực thuộc quán triệt Kế hoạch này.')).toMatchObject([
      { units: ['Các chi, đảng bộ trực thuộc'] },
    ]);
  });

  test.each([
    ['a heading above', '1. Phòng Y tế\na) Thu gom rác.\nb) Đo chất lượng nước.', 2],
    ['a colon', '1. Phòng Y tế: Tổ chức thu gom rác.', 1],
    ['a verb that no list has', '1. Phòng Y tế khơi thông dòng chảy ở bến đò.', 1],
    ['labels', '1. Thu gom rác\n- Đơn vị chủ trì: Phòng Y tế\n- Thời gian hoàn thành: Quý III/2020', 1],
    ['a table', '| TT | Nội dung | Cơ quan chủ trì |\n| 1 | Thu gom rác ven sông | Phòng Y tế |', 1],
    ['an order in the sentence', '1. Chủ tịch UBND huyện yêu cầu Phòng Y tế thu gom rác.', 1],
  ])('take their unit from %s', (_, body, count) => {
    const tasks = read(body);
    expect(tasks.map(({ units }) => units)).toEqual(Array.from({ length: count }, () => ['Phòng Y tế']));
  });

  test.each([
    [
      'whom the introduction addresses',
      'Kính gửi:\n- Phòng Y tế.\n\nUBND huyện yêu cầu Phòng Y tế thực hiện các việc sau:\n1. Thu gom rác.\n2- Khơi thông dòng chảy.',
      1,
    ],
    ['a duty told after its subject', '2. Về rác thải: Giao Phòng Y tế thu gom.', 1],
    [
      'an annex behind the signature',
      'Nơi nhận:\n- Lưu: VT.\nCHỦ TỊCH\nLê Văn An\n\nPHỤ LỤC\n1. Phòng Y tế thu gom rác ven sông.',
      1,
    ],
    [
      'cells on lines of their own',
      '|\nTT\n|\nNội dung\n|\nĐơn vị chủ trì\n|\n|\n1\n|\nThu gom rác ven sông\n|\nPhòng Y tế\n|',
      1,
    ],
  ])('are read from %s', (_, body, least) => {
    const tasks = read(body);
    expect(tasks.length).toBeGreaterThanOrEqual(least);
    expect(new Set(tasks.flatMap(({ units }) => units))).toEqual(new Set(['Phòng Y tế']));
  });

  test('are not made out of the new wording of an article', () => {
    expect(
      read(
        'Điều 1. Sửa đổi Điều 5 như sau:\n“Điều 5. Trách nhiệm\n1. Phòng Y tế thu gom rác ven sông.\n2. Phòng Nội vụ kiểm tra.”',
      ),
    ).toEqual([]);
  });

  test('are two where a point has two dates', () => {
    const dates = read('1. Phòng Y tế lập danh sách trước ngày 10/6/2020; thu gom rác trước ngày 30/6/2020.').map(
      ({ deadline }) => deadline,
    );
    expect(dates).toEqual(['2020-06-10', '2020-06-30']);
  });

  test('keep words of time that are no full date', () => {
    expect(read('1. Phòng Y tế báo cáo trước ngày 15 hằng tháng.')[0]).toMatchObject({
      deadline: null,
      deadlineWords: 'trước ngày 15 hằng tháng',
    });
  });

  test.each([
    'Điều 3. Chánh Văn phòng UBND huyện, Trưởng phòng Y tế chịu trách nhiệm thi hành Quyết định này./.',
    'Ủy ban nhân dân huyện ban hành Kế hoạch làm sạch sông.',
    '1. Nâng cao nhận thức của các cấp ủy về nguồn nước.',
    'Trong quá trình thực hiện, đề nghị các đơn vị kịp thời phản ánh.',
    '1. Các phòng, ban đã tích cực thu gom rác.',
  ])('are not made out of "%s"', (body) => {
    expect(read(body)).toEqual([]);
  });

  test('are given by directives only', () => {
    expect(extract('1. Phòng Y tế chủ trì thu gom rác trước ngày 30/6/2020.').assignments).toEqual([]);
  });
});
