import type { Permission } from '../../../src/identity/permissions.js';
import { defineTexts, isSaid } from '../../texts/i18n.js';

/** `documents:read` → documents-read: a colon parts namespaces. */
type Said<T extends string> = T extends `${infer Thing}:${infer Act}` ? `${Thing}-${Act}` : never;
type Scopes = Record<Said<Permission>, string>;

export const useTokenTexts = defineTexts(
  'tokens',
  {
    title: 'Khóa truy cập',
    of: 'Khóa truy cập của {{name}}',
    what: 'Khóa truy cập để một chương trình làm việc thay người này, chỉ với những quyền ghi ở khóa. Ai có khóa thì dùng được: giữ như mật khẩu.',
    none: 'Chưa có khóa nào.',
    add: 'Tạo khóa',
    name: 'Dùng để làm gì',
    nameHint: 'Ví dụ: sao lưu hằng đêm',
    scopes: 'Khóa được làm gì',
    make: 'Tạo khóa',
    once: 'Đã tạo khóa “{{name}}”. Khóa chỉ hiện một lần này: chép ngay vào nơi dùng.',
    secret: 'Khóa “{{name}}”',
    made: 'tạo lúc {{at}}',
    revoked: 'đã hủy lúc {{at}}',
    revoke: 'Hủy khóa “{{name}}”',
    sure: 'Chương trình dùng khóa này sẽ ngừng ngay.',
    keep: 'Giữ lại',
    revokedNow: 'Đã hủy khóa “{{name}}”.',
    scope: {
      'documents-read': 'xem văn bản',
      'documents-write': 'đăng ký và sửa văn bản, vào sổ',
      'organizations-read': 'xem cây tổ chức',
      'organizations-write': 'sửa cây tổ chức',
      'organizations-report': 'ghi tổ chức mà văn bản nêu, chưa có trong sổ',
      'catalogues-read': 'xem danh mục',
      'catalogues-write': 'sửa danh mục',
      'assignments-read': 'xem nhiệm vụ',
      'assignments-write': 'giao nhiệm vụ',
      'assignments-decide': 'chấp nhận, trả lại, gia hạn, miễn nhiệm vụ',
      'assignments-act': 'ghi đơn vị thực hiện nhiệm vụ',
      'reports-write': 'báo cáo tiến độ',
      'inspections-read': 'xem kiểm tra, giám sát',
      'inspections-write': 'lập cuộc kiểm tra, giám sát, ghi kết quả',
      'inspections-report': 'ghi cuộc kiểm tra, giám sát mà văn bản nêu',
      'recommendations-act': 'báo khắc phục, xác nhận kiến nghị',
      'readings-write': 'đọc văn bản và ghi các đề xuất',
      'imports-write': 'nhập từ sổ khác',
      'exports-read': 'xuất toàn bộ sổ',
      'office-write': 'sửa thông tin cơ quan',
      'views-write': 'lưu cách xem',
      'users-read': 'xem người dùng',
      'users-write': 'thêm, sửa người dùng',
      'audit-read': 'đọc nhật ký',
      'operation-read': 'xem tình trạng máy chủ',
      'backups-write': 'sao lưu',
    } satisfies Scopes,
  },
  {
    title: 'Access tokens',
    of: 'Access tokens of {{name}}',
    what: 'With a token a program works in this person’s name, as far as the token says. Whoever has it can use it: keep it like a password.',
    none: 'No tokens yet.',
    add: 'Make a token',
    name: 'What it is for',
    nameHint: 'For example: nightly backup',
    scopes: 'What it may do',
    make: 'Make the token',
    once: '“{{name}}” is made. The token is shown this once: copy it to where it is used now.',
    secret: 'Token “{{name}}”',
    made: 'made at {{at}}',
    revoked: 'revoked at {{at}}',
    revoke: 'Revoke “{{name}}”',
    sure: 'The program that uses it stops at once.',
    keep: 'Keep it',
    revokedNow: '“{{name}}” is revoked.',
    scope: {
      'documents-read': 'see documents',
      'documents-write': 'register and correct documents, enter them in books',
      'organizations-read': 'see the tree of organisations',
      'organizations-write': 'change the tree of organisations',
      'organizations-report': 'record organisations that a text names and the register lacks',
      'catalogues-read': 'see catalogues',
      'catalogues-write': 'change catalogues',
      'assignments-read': 'see tasks',
      'assignments-write': 'give tasks',
      'assignments-decide': 'accept, return, extend and waive tasks',
      'assignments-act': 'record what a unit does about a task',
      'reports-write': 'report progress',
      'inspections-read': 'see inspections and supervision',
      'inspections-write': 'add rounds and record results',
      'inspections-report': 'record rounds that a text tells of',
      'recommendations-act': 'report remedies and verify them',
      'readings-write': 'read texts and write what is proposed',
      'imports-write': 'take over another register',
      'exports-read': 'export the whole register',
      'office-write': 'change what is known of the office',
      'views-write': 'save views',
      'users-read': 'see users',
      'users-write': 'add and change users',
      'audit-read': 'read the log',
      'operation-read': 'see how the server is',
      'backups-write': 'make backups',
    } satisfies Scopes,
  },
);

/** A scope in words; one of another release by its name. */
export function useScopeWords(): (scope: string) => string {
  const t = useTokenTexts();
  return (scope) => {
    const key = `scope.${scope.replace(':', '-')}`;
    return isSaid('tokens', key) ? t(key as 'scope.documents-read') : scope;
  };
}
