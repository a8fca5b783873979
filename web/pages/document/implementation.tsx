import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { today } from '../../../src/vocabulary/calendar-date.js';
import type { DocumentRecord, Implementer } from '../../api/records.js';
import { StateChip } from '../../chips/assignment-state.js';
import { LEVELS, useOrganizationWords } from '../../chips/organization-words.js';
import { type UnitRole, useRoleTexts } from '../../chips/roles.js';
import { GiveDrawer } from '../../forms/assignment/give-drawer.js';
import { useMay } from '../../frame/session.js';
import { type Chosen, OrganizationPicker } from '../../pickers/organization-picker.js';
import { Button } from '../../ui/antd.js';
import { daysBetween, tableDay, textDay } from '../../ui/dates.js';
import { Select } from '../../ui/field.js';
import { To, useAsOf } from '../../ui/link.js';
import { AskReason } from '../../ui/ask-reason.js';
import { type Column, Records } from '../../ui/records.js';
import { EmptyState, Found } from '../../ui/states.js';
import { useWrite } from '../../ui/write.js';
import { implementersQuery, type Level, setNoTask } from './queries.js';
import { useTexts } from './texts.js';

/** Who carries the document out, and who of a set of units was given nothing. */
export function Implementation({ record }: { record: DocumentRecord }) {
  const t = useTexts();
  const words = useOrganizationWords();
  const may = useMay();
  const asOf = useAsOf();
  const [under, setUnder] = useState<Chosen | null>(null);
  const [level, setLevel] = useState<Level>('commune');
  const [giving, setGiving] = useState(false);
  const [marking, setMarking] = useState(false);
  const query = useQuery(implementersQuery(record.id, asOf, under?.id, under ? level : undefined));
  const columns = useColumns(asOf ?? today(new Date()));
  const mark = useWrite((reason: string | null) => setNoTask(record.id, record.version, reason), {
    touches: ['documents'],
    onDone: () => setMarking(false),
  });
  const mayGive = may('assignments:write');

  return (
    <div className="stack">
      <div className="row no-print">
        {mayGive && <Button onClick={() => setGiving(true)}>{t('give')}</Button>}
        {may('documents:write') && !record.noTaskOn && record.assigned === 0 && (
          <Button onClick={() => setMarking(true)}>{t('noTaskSet')}</Button>
        )}
        <div className="under-filter row push">
          <div className="under-picker">
            <OrganizationPicker label={t('everyUnit')} placeholder={t('everyUnit')} value={under} onChange={setUnder} />
          </div>
          {under && (
            <Select
              label={t('level')}
              value={level}
              onChange={(value) => setLevel(value as Level)}
              options={LEVELS.map((value) => ({ value, label: words.level(value) }))}
            />
          )}
        </div>
      </div>
      {record.noTaskOn && (
        <p className="row">
          {t('noTaskSince', { day: textDay(record.noTaskOn), reason: record.noTaskReason })}
          {may('documents:write') && (
            <button type="button" className="plain-button" onClick={() => mark.mutate(null)}>
              {t('noTaskTakenBack')}
            </button>
          )}
        </p>
      )}
      <Found query={query}>
        {({ items, total, units }) =>
          items.length === 0 ? (
            <EmptyState action={mayGive && <Button onClick={() => setGiving(true)}>{t('give')}</Button>}>
              {t('noUnits')}
            </EmptyState>
          ) : (
            <>
              <Records caption={t('tabs.implementation')} columns={columns} rows={items} rowKey={rowKey} keys />
              <p className="muted">{t('units', { units, total })}</p>
            </>
          )
        }
      </Found>
      <GiveDrawer open={giving} documentId={record.id} onClose={() => setGiving(false)} />
      <AskReason
        open={marking}
        title={t('noTaskSet')}
        label={t('noTaskWhy')}
        busy={mark.isPending}
        error={mark.error}
        onCancel={() => setMarking(false)}
        onReason={(reason) => mark.mutate(reason)}
      />
    </div>
  );
}

const rowKey = (row: Implementer) => row.assignmentId ?? `none-${row.organizationId}`;

function useColumns(day: string): Column<Implementer>[] {
  const t = useTexts();
  const roles = useRoleTexts();
  return useMemo(
    () => [
      {
        ...{ key: 'unit', head: t('unit') },
        cell: (row) => (
          <>
            {row.organizationId ? <To to={`/units/${row.organizationId}`}>{row.organization}</To> : row.groupWords}
            {row.receivedFrom && (
              <div className="small muted">
                {t('received', { from: row.receivedFrom, day: textDay(row.receivedOn) })}
              </div>
            )}
          </>
        ),
      },
      { key: 'role', head: t('role'), width: '110px', cell: (row) => (row.role ? roles(row.role as UnitRole) : '') },
      {
        key: 'task',
        head: t('task'),
        cell: (row) => (row.assignmentId ? <To to={`/work/${row.assignmentId}`}>{row.task ?? '…'}</To> : ''),
      },
      {
        ...{ key: 'deadline', head: t('deadline') },
        cell: (row) =>
          row.deadline ? (
            <>
              {tableDay(row.deadline)}
              {row.firstDeadline !== row.deadline && (
                <div className="small muted">{t('firstDeadline', { day: tableDay(row.firstDeadline) })}</div>
              )}
            </>
          ) : (
            ''
          ),
      },
      {
        ...{ key: 'state', head: t('state') },
        cell: (row) => (
          <StateChip
            state={row.state}
            daysPast={row.daysLate}
            daysLeft={row.deadline === null ? null : daysBetween(day, row.deadline)}
          />
        ),
      },
    ],
    [t, roles, day],
  );
}
