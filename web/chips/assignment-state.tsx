import { defineTexts } from '../texts/i18n.js';
import { Chip, type Tone } from '../ui/chip.js';
import type { IconName } from '../ui/icon.js';

export const useStateTexts = defineTexts(
  'assignment-state',
  {
    overdue: 'Quá hạn',
    overdueBy: 'Quá hạn {{days}} ngày',
    due_soon: 'Sắp đến hạn',
    dueIn: 'Sắp đến hạn (còn {{days}} ngày)',
    returned: 'Bị trả lại',
    not_started: 'Chưa thực hiện',
    in_progress: 'Đang thực hiện',
    done_late: 'Hoàn thành quá hạn',
    doneLateBy: 'Hoàn thành quá hạn {{days}} ngày',
    done_on_time: 'Hoàn thành đúng hạn',
    done: 'Hoàn thành',
    waived: 'Được miễn',
    reported: 'Theo nguồn',
    none: 'Chưa giao',
    orphaned: 'Đơn vị đã kết thúc',
  },
  {
    overdue: 'Overdue',
    overdueBy: 'Overdue by {{days}} days',
    due_soon: 'Due soon',
    dueIn: 'Due soon (in {{days}} days)',
    returned: 'Returned',
    not_started: 'Not begun',
    in_progress: 'Under way',
    done_late: 'Done late',
    doneLateBy: 'Done {{days}} days late',
    done_on_time: 'Done in time',
    done: 'Done',
    waived: 'Waived',
    reported: 'As a source says',
    none: 'Not given',
    orphaned: 'Unit has ended',
  },
);

export const LOOKS = {
  overdue: ['red', 'warning', 'filled'],
  due_soon: ['amber', 'hourglass', 'filled'],
  returned: ['amber', 'left', 'outlined'],
  not_started: ['grey', 'empty', 'filled'],
  in_progress: ['blue', 'half', 'filled'],
  done_late: ['green', 'checkClock', 'outlined'],
  done_on_time: ['green', 'check', 'filled'],
  done: ['green', 'check', 'filled'],
  waived: ['grey', 'minus', 'outlined'],
  reported: ['grey', 'source', 'filled'],
  none: ['grey', 'empty', 'dashed'],
  orphaned: ['amber', 'question', 'dashed'],
} as const satisfies Record<string, [Tone, IconName, 'filled' | 'outlined' | 'dashed']>;

export type AssignmentState = keyof typeof LOOKS;
export const STATES = Object.keys(LOOKS) as AssignmentState[];
export const asState = (state: string): AssignmentState => (state in LOOKS ? (state as AssignmentState) : 'none');

interface Props {
  state: string;
  /** Days past the deadline: on the day, or when it was done. */
  daysPast?: number | null;
  /** Days until the deadline. */
  daysLeft?: number | null;
}

/** "Quá hạn 12 ngày" */
export function useStateWords(): (props: Props) => string {
  const t = useStateTexts();
  return ({ state, daysPast, daysLeft }) => {
    if (state === 'overdue' && daysPast) return t('overdueBy', { days: daysPast });
    if (state === 'done_late' && daysPast) return t('doneLateBy', { days: daysPast });
    if (state === 'due_soon' && typeof daysLeft === 'number') return t('dueIn', { days: daysLeft });
    return t(asState(state));
  };
}

export function StateChip(props: Props) {
  const words = useStateWords();
  const [tone, sign, look] = LOOKS[asState(props.state)];
  return (
    <Chip tone={tone} sign={sign} look={look}>
      {words(props)}
    </Chip>
  );
}
