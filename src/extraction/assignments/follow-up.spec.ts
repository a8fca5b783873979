import { isFollowUp } from './follow-up.js';

describe('Watching and urging what others do', () => {
  test.each([
    'theo dõi, đôn đốc việc thực hiện Chỉ thị này',
    'theo dõi, kiểm tra, đôn đốc; định kỳ báo cáo Ban Thường vụ',
    'có trách nhiệm theo dõi, hướng dẫn, đôn đốc các đơn vị',
    'giúp Ban Thường vụ Huyện ủy theo dõi, đôn đốc',
    'chủ trì, phối hợp với Ủy ban Kiểm tra Huyện ủy theo dõi, đôn đốc, tổng hợp báo cáo',
    'là đầu mối theo dõi việc triển khai thực hiện',
  ])('is %s', (task) => expect(isFollowUp(task.toLowerCase())).toBe(true));

  test.each([
    'theo dõi sức khỏe người dân',
    'kiểm tra việc chấp hành quy hoạch',
    'hướng dẫn cơ sở đăng ký mô hình',
    'theo dõi, đôn đốc việc thực hiện; xây dựng phần mềm quản lý',
    'thu gom rác và theo dõi, đôn đốc việc thực hiện',
  ])('is not %s', (task) => expect(isFollowUp(task.toLowerCase())).toBe(false));
});
