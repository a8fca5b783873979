import { today } from '../../src/vocabulary/calendar-date.js';
import type { Task } from '../api/records.js';
import { defineTexts } from '../texts/i18n.js';
import { daysBetween, tableDay } from '../ui/dates.js';
import { To, useAsOf } from '../ui/link.js';
import type { Column } from '../ui/records.js';
import { StateChip } from './assignment-state.js';
import { type UnitRole, useRoleTexts } from './roles.js';

const useTexts = defineTexts(
  'task-columns',
  {
    task: 'Nhiệm vụ',
    document: 'Văn bản',
    unit: 'Đơn vị',
    role: 'Vai trò',
    deadline: 'Hạn',
    first: 'hạn đầu {{day}}',
    state: 'Tình trạng',
    giver: 'Đơn vị giao',
    carryOut: 'Triển khai {{document}}',
    orphaned: 'đơn vị đã kết thúc, chưa chuyển giao',
  },
  {
    task: 'Task',
    document: 'Directive',
    unit: 'Unit',
    role: 'Role',
    deadline: 'Deadline',
    first: 'first {{day}}',
    state: 'State',
    giver: 'Given by',
    carryOut: 'Carry out {{document}}',
    orphaned: 'the unit has ended, not handed over',
  },
);

/** Columns of a list of tasks. */
export function useTaskColumns({ without = [] }: { without?: string[] } = {}): Column<Task>[] {
  const t = useTexts();
  const roles = useRoleTexts();
  const day = useAsOf() ?? today(new Date());
  const columns: Column<Task>[] = [
    {
      ...{ key: 'task', head: t('task') },
      cell: (row) => (
        <To to={`/work/${row.id}`} className="two-lines">
          {row.task ?? t('carryOut', { document: row.number ?? row.title })}
        </To>
      ),
    },
    {
      ...{ key: 'document', head: t('document'), width: '140px' },
      cell: (row) => (
        <To to={`/documents/${row.documentId}`} className="number" title={row.title}>
          {row.number ?? '…'}
        </To>
      ),
    },
    {
      ...{ key: 'unit', head: t('unit') },
      cell: (row) => (
        <>
          {row.organizationId ? <To to={`/units/${row.organizationId}`}>{row.organization}</To> : row.groupWords}
          {row.orphaned && <div className="small muted">{t('orphaned')}</div>}
        </>
      ),
    },
    { key: 'role', head: t('role'), width: '110px', cell: (row) => roles(row.role as UnitRole) },
    { key: 'giver', head: t('giver'), width: '150px', cell: (row) => row.giver ?? '' },
    {
      ...{ key: 'deadline', head: t('deadline'), sort: 'deadline', width: '110px' },
      cell: (row) =>
        row.deadline ? (
          <>
            {tableDay(row.deadline)}
            {row.firstDeadline !== row.deadline && (
              <div className="small muted">{t('first', { day: tableDay(row.firstDeadline) })}</div>
            )}
          </>
        ) : (
          ''
        ),
    },
    {
      ...{ key: 'state', head: t('state'), width: '230px' },
      cell: (row) => (
        <StateChip
          state={row.state}
          daysPast={row.daysLate}
          daysLeft={row.deadline === null ? null : daysBetween(day, row.deadline)}
        />
      ),
    },
  ];
  return columns.filter(({ key }) => !without.includes(key));
}
