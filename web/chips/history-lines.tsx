import type { HistoryLine } from '../api/records.js';
import { defineTexts } from '../texts/i18n.js';
import { moment } from '../ui/dates.js';
import './history-lines.css';

const useTexts = defineTexts(
  'history',
  {
    none: 'Chưa có thay đổi nào.',
    was: 'Trước',
    is: 'Sau',
    field: 'Mục',
    acts: {
      register: 'Đăng ký',
      correct: 'Sửa',
      withdraw: 'Thu hồi',
      add: 'Thêm',
      give: 'Giao',
      begin: 'Bắt đầu thực hiện',
      reportDone: 'Báo cáo hoàn thành',
      accept: 'Chấp nhận hoàn thành',
      return: 'Trả lại',
      waive: 'Miễn',
      extend: 'Gia hạn',
      report: 'Báo cáo tiến độ',
      answer: 'Trả lời đề xuất',
      enter: 'Vào sổ',
      name: 'Nêu tên đơn vị',
      confirm: 'Xác nhận',
      noTask: 'Không giao nhiệm vụ',
    },
  },
  {
    none: 'No changes yet.',
    was: 'Before',
    is: 'After',
    field: 'Field',
    acts: {
      register: 'Registered',
      correct: 'Corrected',
      withdraw: 'Withdrawn',
      add: 'Added',
      give: 'Given',
      begin: 'Begun',
      reportDone: 'Reported done',
      accept: 'Accepted',
      return: 'Returned',
      waive: 'Waived',
      extend: 'Extended',
      report: 'Progress reported',
      answer: 'Proposal answered',
      enter: 'Entered in a book',
      name: 'Units named',
      confirm: 'Confirmed',
      noTask: 'Carries no task',
    },
  },
);

const ACTS = new Set([
  ...['register', 'correct', 'withdraw', 'add', 'give', 'begin', 'reportDone', 'accept', 'return', 'waive', 'extend'],
  ...['report', 'answer', 'enter', 'name', 'confirm', 'noTask'],
]);

/** Who did what when, and what it changed. */
export function HistoryLines({ items }: { items: HistoryLine[] }) {
  const t = useTexts();
  if (items.length === 0) return <p className="muted">{t('none')}</p>;
  return (
    <ol>
      {items.map((line) => {
        const act = line.action.split('.').at(-1) ?? '';
        return (
          <li key={line.position} className="history-line">
            <div>
              <span className="strong">{ACTS.has(act) ? t(`acts.${act as 'add'}`) : line.action}</span>{' '}
              <span className="muted">
                {line.actor}, {moment(line.at)}
              </span>
            </div>
            <Changes event={line.event} />
          </li>
        );
      })}
    </ol>
  );
}

type Fields = Record<string, unknown>;

function Changes({ event }: { event: Fields }) {
  const before = flat(event.before);
  const after = flat(event.after);
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (name) => event.before && before[name] !== after[name],
  );
  if (names.length === 0) return null;
  return (
    <dl className="history-changes">
      {names.map((name) => (
        <div key={name}>
          <dt className="muted">{name}</dt>
          <dd>
            <del>{before[name] ?? '–'}</del>
          </dd>
          <dd>
            <ins>{after[name] ?? '–'}</ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** {documents: [{title: 'x'}]} → {'title': 'x'}: fields of the record's own row; children by their place. */
function flat(value: unknown, path = ''): Record<string, string> {
  if (value === null || value === undefined || value === '') return {};
  if (typeof value !== 'object') return { [path]: String(value) };
  const entries = Array.isArray(value)
    ? value.map((item, index) => [value.length > 1 ? String(index + 1) : '', item])
    : Object.entries(value);
  return Object.assign({}, ...entries.map(([key, item]) => flat(item, [path, key].filter(Boolean).join(' '))));
}
