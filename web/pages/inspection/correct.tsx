import { useState } from 'react';
import { ProblemError } from '../../api/problem.js';
import type { InspectionRecord } from '../../api/records.js';
import { type Round, roundBody, roundOf } from '../../forms/inspection/round.js';
import { RoundFields } from '../../forms/inspection/round-fields.js';
import { Button } from '../../ui/antd.js';
import { LeaveGuard } from '../../ui/guard.js';
import { useGo } from '../../ui/link.js';
import { useShortcuts } from '../../ui/shortcuts.js';
import { ProblemNote } from '../../ui/states.js';
import { useUi } from '../../ui/texts.js';
import { useWrite } from '../../ui/write.js';
import { correctRound, TOUCHES } from './queries.js';
import { useTexts } from './texts.js';

export function Correct({ record }: { record: InspectionRecord }) {
  const t = useTexts();
  const ui = useUi();
  const go = useGo();
  const [seen] = useState(record);
  const [round, setRound] = useState(() => roundOf(record));
  const before = roundOf(seen);
  const dirty = JSON.stringify(before) !== JSON.stringify(round);
  const save = useWrite(
    ({ now, version }: { now: Round; version: number }, key) => {
      const [was, is] = [roundBody(before), roundBody(now)];
      const changes = Object.fromEntries(
        Object.entries(is).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(was[name as 'kind'])),
      );
      return correctRound(record.id, version, { ...changes, countReason: now.countReason.trim() || null }, key);
    },
    { touches: TOUCHES, onDone: () => setTimeout(() => go(`/inspections/${record.id}`)) },
  );
  const problem = save.error instanceof ProblemError ? save.error : null;
  const lost = problem?.status === 412;
  const submit = () => {
    // after a lost race what was typed is kept, and saved over the version that is shown now
    const version = lost
      ? ((problem.body.current as InspectionRecord | undefined)?.version ?? seen.version)
      : seen.version;
    if (dirty && !save.isPending) save.mutate({ now: round, version });
  };
  useShortcuts({ 'ctrl+s': submit, 'ctrl+enter': submit });
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <LeaveGuard when={dirty && !save.isPending && !save.isSuccess} />
      <div className="panel">
        <RoundFields
          round={round}
          problem={problem}
          countSeen={before.unitCount}
          onChange={(part) => setRound((now) => ({ ...now, ...part }))}
        />
      </div>
      {save.error && <ProblemNote error={save.error} />}
      <div className="form-bar">
        <Button type="primary" htmlType="submit" disabled={!dirty} loading={save.isPending}>
          {t('save')} <kbd className="on-primary">Ctrl+S</kbd>
        </Button>
        <Button onClick={() => go(`/inspections/${record.id}`)}>{ui('cancel')}</Button>
      </div>
    </form>
  );
}
