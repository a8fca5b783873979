import { useQuery } from '@tanstack/react-query';
import { type ClipboardEvent, useEffect, useMemo, useState } from 'react';
import { today } from '../../../src/vocabulary/calendar-date.js';
import type { InspectionRecord } from '../../api/records.js';
import { useTerms } from '../../chips/terms.js';
import { useSession } from '../../frame/session.js';
import { organizationQuery } from '../../pickers/organization-picker.js';
import { Button } from '../../ui/antd.js';
import { LeaveGuard } from '../../ui/guard.js';
import { useGo } from '../../ui/link.js';
import { useNotice } from '../../ui/notice.js';
import { remember, remembered } from '../../ui/remembered.js';
import { useShortcuts } from '../../ui/shortcuts.js';
import { Found, ProblemNote, Skeleton } from '../../ui/states.js';
import { useWrite } from '../../ui/write.js';
import { EntryGrid } from './entry-grid.js';
import { doubtOf, emptyRow, isEmpty, type Row, rowsOf, type Unit } from './paste.js';
import { candidatesQuery, recordResults, subjectsQuery, TOUCHES } from './queries.js';
import { useTexts } from './texts.js';

/** The results of many units at once: typed row by row, or pasted from Excel. */
export function Entry({ record }: { record: InspectionRecord }) {
  const subjects = useQuery(subjectsQuery(record.id));
  const lead = useQuery({ ...organizationQuery(record.leadId ?? 0), enabled: record.leadId !== null });
  const day = record.startedOn ?? record.periodTo ?? today(new Date());
  const candidates = useQuery({
    ...candidatesQuery(record.leadId ?? 0, lead.data?.system, day),
    enabled: lead.data !== undefined,
  });
  const waiting = record.leadId !== null && candidates.data === undefined && !candidates.error && !lead.error;
  if (waiting) return <Skeleton />;
  return (
    <Found query={subjects}>
      {({ items }) => {
        const named: Unit[] = items.map(({ organizationId, organization }) => ({
          id: organizationId,
          name: organization,
          shortName: null,
        }));
        const known = new Set(named.map(({ id }) => id));
        const others = (candidates.data ?? []).filter(({ id }) => !known.has(id) && id !== record.leadId);
        return (
          <Grid
            record={record}
            named={named}
            units={[...named, ...others]}
            open={items.filter(({ resultId }) => resultId === null).map(({ organizationId }) => organizationId)}
          />
        );
      }}
    </Found>
  );
}

interface Props {
  record: InspectionRecord;
  /** The named subjects. */
  named: Unit[];
  units: Unit[];
  /** Subjects without a result. */
  open: number[];
}

function Grid({ record, named, units, open }: Props) {
  const t = useTexts();
  const go = useGo();
  const notice = useNotice();
  const { userId } = useSession();
  const draftName = `draft.results.${userId}.${record.id}`;
  const scale = useTerms('result_scale');
  const [rows, setRows] = useState<Row[]>(() => remembered<Row[]>(draftName) ?? firstRows(named, open));
  const begun = useMemo(() => rows.filter((row) => !isEmpty(row)), [rows]);
  const doubts = useMemo(
    () => new Map(begun.map((row, index) => [row.key, doubtOf(row, begun.slice(0, index), units)])),
    [begun, units],
  );
  const ready = begun.filter((row) => doubts.get(row.key) === undefined);
  const missing = named.filter(({ id }) => !begun.some(({ unitId }) => unitId === id));

  useEffect(() => remember(draftName, begun.length > 0 ? rows : undefined), [rows, begun, draftName]);

  const save = useWrite(
    (now: Row[], key) =>
      recordResults(
        record.id,
        now.map((row) => ({
          ...{ organizationId: row.unitId!, result: row.result, text: row.text.trim() || null },
          ...{ concludedOn: row.concludedOn || null, remedyDue: row.remedyDue || null },
        })),
        key,
      ),
    {
      touches: TOUCHES,
      onDone: ({ total }) => {
        notice(t('saved', { count: total }));
        const rest = rows.filter((row) => !ready.includes(row) && !isEmpty(row));
        setRows(rest.length > 0 ? rest : [emptyRow()]);
        if (rest.length === 0) setTimeout(() => go(`/inspections/${record.id}`));
      },
    },
  );
  const submit = () => {
    if (ready.length > 0 && !save.isPending) save.mutate(ready);
  };
  useShortcuts({ 'ctrl+s': submit, 'ctrl+enter': submit });

  const paste = (event: ClipboardEvent) => {
    const block = event.clipboardData.getData('text/plain');
    if (!/[\t\n]/.test(block.trim())) return; // one cell: into the field
    event.preventDefault();
    setRows([...begun, ...rowsOf(block, units, scale)]);
  };
  const change = (key: number, part: Partial<Row>) =>
    setRows((now) => now.map((row) => (row.key === key ? { ...row, ...part } : row)));

  return (
    <div className="stack" onPaste={paste}>
      <LeaveGuard when={begun.length > 0 && !save.isPending} />
      <p className="muted">{t('pasteHint')}</p>
      <EntryGrid
        rows={rows}
        doubts={doubts}
        units={units}
        scale={scale}
        onChange={change}
        onDrop={(key) => setRows((now) => now.filter((row) => row.key !== key))}
      />
      <div>
        <Button size="small" onClick={() => setRows((now) => [...now, emptyRow()])}>
          {t('addRow')}
        </Button>
      </div>
      <div role="status">
        {begun.length > 0 && t('ready', { count: ready.length })}
        {begun.length > ready.length && `, ${t('doubtful', { count: begun.length - ready.length })}`}
        {begun.length > 0 && missing.length > 0 && (
          <div>{t('missing', { units: missing.map(({ name }) => name).join(', ') })}</div>
        )}
      </div>
      {save.error && <ProblemNote error={save.error} />}
      <div className="form-bar">
        <Button type="primary" disabled={ready.length === 0} loading={save.isPending} onClick={submit}>
          {t('saveRows', { count: ready.length })} <kbd className="on-primary">Ctrl+Enter</kbd>
        </Button>
      </div>
    </div>
  );
}

/** A row for each subject that waits for a result. */
function firstRows(named: Unit[], open: number[]): Row[] {
  const waiting = named.filter(({ id }) => open.includes(id));
  return waiting.length > 0 ? waiting.map(({ id, name }) => emptyRow({ unitId: id, unitText: name })) : [emptyRow()];
}
