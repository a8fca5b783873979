import { useState } from 'react';
import { ProblemError } from '../../api/problem.js';
import type { InspectionRecord } from '../../api/records.js';
import { useInspectionTexts } from '../../chips/inspection-columns.js';
import { useTermName } from '../../chips/terms.js';
import { type Round, roundBody, roundOf } from '../../forms/inspection/round.js';
import { RoundFields } from '../../forms/inspection/round-fields.js';
import { useRoundTexts } from '../../forms/inspection/texts.js';
import { Button } from '../../ui/antd.js';
import { changed, wordsOf } from '../../ui/conflict.js';
import { ConflictChoice } from '../../ui/conflict-choice.js';
import { tableDay } from '../../ui/dates.js';
import { LeaveGuard } from '../../ui/guard.js';
import { useGo } from '../../ui/link.js';
import { useShortcuts } from '../../ui/shortcuts.js';
import { ProblemNote } from '../../ui/states.js';
import { useUi } from '../../ui/texts.js';
import { useWrite } from '../../ui/write.js';
import { correctRound, TOUCHES } from './queries.js';
import { useTexts } from './texts.js';

/** Texts in which both people's words can stand together. */
const JOINABLE = { topic: '; ', title: '; ', note: '\n' };
const DAYS = ['periodFrom', 'periodTo', 'startedOn', 'endedOn'];

/** The facts of a round, corrected; two people at once are shown both. */
export function Correct({ record }: { record: InspectionRecord }) {
  const t = useTexts();
  const ui = useUi();
  const go = useGo();
  const form = useRoundTexts();
  const kinds = useInspectionTexts();
  const formName = useTermName('inspection_form');
  /** What was seen when the form opened: a record that changes behind it must not overwrite what is typed. */
  const [seen, setSeen] = useState(record);
  const [round, setRound] = useState(() => roundOf(record));
  const before = roundOf(seen);
  const mine = changed(before, round);
  const dirty = mine.length > 0;
  const save = useWrite(
    ({ was, now, version }: { was: Round; now: Round; version: number }, key) =>
      correctRound(record.id, version, changesOf(was, now), key),
    { touches: TOUCHES, onDone: () => setTimeout(() => go(`/inspections/${record.id}`)) },
  );
  const problem = save.error instanceof ProblemError ? save.error : null;
  const current = problem?.status === 412 ? (problem.body.current as InspectionRecord | undefined) : undefined;
  const submit = () => {
    if (dirty && !save.isPending) save.mutate({ was: before, now: round, version: seen.version });
  };
  useShortcuts({ 'ctrl+s': submit, 'ctrl+enter': submit });

  if (current) {
    const theirs = roundOf(current);
    return (
      <ConflictChoice
        base={before}
        mine={round}
        theirs={theirs}
        label={(field) => form(field)}
        words={(field, value) =>
          field === 'kind'
            ? kinds(value as 'inspection')
            : field === 'form' && value
              ? formName(value as string)
              : DAYS.includes(field)
                ? tableDay(value as string)
                : wordsOf(value)
        }
        joinable={JOINABLE}
        onChosen={(chosen) => {
          setSeen(current);
          setRound(chosen);
          save.reset();
          if (changed(theirs, chosen).length === 0) setTimeout(() => go(`/inspections/${record.id}`));
          else save.mutate({ was: theirs, now: chosen, version: current.version });
        }}
      />
    );
  }
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

/** Only what was changed is sent. */
function changesOf(before: Round, now: Round) {
  const [was, is] = [roundBody(before), roundBody(now)];
  const changes = Object.entries(is).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(was[name as 'kind']),
  );
  return { ...Object.fromEntries(changes), countReason: now.countReason.trim() || null };
}
