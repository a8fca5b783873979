import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api, once } from '../../api/client.js';
import { Button } from '../../ui/antd.js';
import { count } from '../../ui/dates.js';
import { LeaveGuard } from '../../ui/guard.js';
import { useLater } from '../../ui/later.js';
import { useNotice } from '../../ui/notice.js';
import { Found, ProblemNote } from '../../ui/states.js';
import { useWrite } from '../../ui/write.js';
import { type TreeRow, without } from './rows.js';
import { useTexts } from './texts.js';
import { TreeLine } from './tree-line.js';
import './tree.css';

interface Props {
  rows: TreeRow[];
  underId: number | null;
  onAgain(): void;
  onWritten(): void;
}

/** What the list comes to. Each mending is asked about anew; nothing is written until somebody says so. */
export function TreePreview({ rows: pasted, underId, onAgain, onWritten }: Props) {
  const t = useTexts();
  const notice = useNotice();
  const [rows, setRows] = useState(pasted);
  const [doubtfulOnly, setDoubtfulOnly] = useState(false);
  const asked = useLater(rows, 250);
  const plan = useQuery({
    queryKey: ['organizations', 'tree-plan', underId, asked],
    queryFn: async ({ signal }) => ({
      rows: asked,
      ...(await answer(api.POST('/api/organizations/tree', { body: { rows: asked, underId, dryRun: true }, signal }))),
    }),
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  const write = useWrite(
    (now: TreeRow[], key) =>
      answer(api.POST('/api/organizations/tree', { body: { rows: now, underId }, headers: once(key) })),
    {
      touches: ['organizations', 'suggestions', 'office'],
      onDone: (done) => {
        notice(t('written', { count: count(done.new) }));
        setTimeout(onWritten);
      },
    },
  );
  const change = (index: number, part: Partial<TreeRow>) =>
    setRows((now) => now.map((row, at) => (at === index ? { ...row, ...part } : row)));
  const settled = plan.data?.rows === rows && !plan.isFetching;
  return (
    <div className="stack">
      <LeaveGuard when={!write.isPending && !write.isSuccess} />
      <Found query={plan} lines={10}>
        {({ rows: shown, items, ...counts }) => {
          const codes = items.flatMap(({ doubts, choices }, index) =>
            doubts.length === 1 && doubts[0]!.field === 'code' && choices.length === 1
              ? [{ index, sets: choices[0]!.sets }]
              : [],
          );
          return (
            <>
              <div className="row" role="status">
                <span className="strong">
                  {t('counts', {
                    ...{ total: count(counts.total), new: count(counts.new) },
                    ...{ known: count(counts.known), doubtful: count(counts.doubtful) },
                  })}
                </span>
                <span className="muted">{t(counts.new + counts.doubtful > 0 ? 'nothingYet' : 'nothingNew')}</span>
              </div>
              {counts.doubtful > 0 && (
                <div className="row no-print">
                  <label className="row">
                    <input
                      type="checkbox"
                      checked={doubtfulOnly}
                      onChange={(event) => setDoubtfulOnly(event.target.checked)}
                    />
                    {t('onlyDoubtful')}
                  </label>
                  {codes.length > 0 && (
                    <Button size="small" onClick={() => codes.forEach(({ index, sets }) => change(index, sets))}>
                      {t('acceptAll', { count: codes.length })}
                    </Button>
                  )}
                </div>
              )}
              <div className="tree-preview" role="table" aria-label={t('preview')}>
                <div role="row" className="tree-line tree-head">
                  {(['name', 'code', 'system', 'level', 'state'] as const).map((head) => (
                    <span key={head} role="columnheader">
                      {t(head)}
                    </span>
                  ))}
                </div>
                {items.map(
                  (line, index) =>
                    shown[index] &&
                    (!doubtfulOnly || line.state === 'doubtful') && (
                      <TreeLine
                        key={index}
                        line={line}
                        row={rows.length === shown.length ? rows[index]! : shown[index]!}
                        depth={doubtfulOnly ? 0 : depthOf(index, items)}
                        onChange={(part) => change(index, part)}
                        onDrop={() => setRows(without(rows, index))}
                      />
                    ),
                )}
              </div>
              {write.error && <ProblemNote error={write.error} />}
              <div className="form-bar">
                <Button
                  type="primary"
                  disabled={!settled || counts.doubtful > 0 || counts.new === 0}
                  loading={write.isPending}
                  onClick={() => write.mutate(rows)}
                >
                  {t('write', { count: count(counts.new) })}
                </Button>
                <Button onClick={onAgain}>{t('again')}</Button>
              </div>
            </>
          );
        }}
      </Found>
    </div>
  );
}

function depthOf(index: number, lines: { above: number | null }[]): number {
  let depth = 0;
  for (let at = lines[index]!.above; at !== null && depth < 12; at = lines[at]!.above) depth += 1;
  return depth;
}
