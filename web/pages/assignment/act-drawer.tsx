import { useState } from 'react';
import { ACTS, type ActName } from '../../../src/assignments/assignment-acts.js';
import { today } from '../../../src/vocabulary/calendar-date.js';
import { ProblemError } from '../../api/problem.js';
import type { TaskRecord } from '../../api/records.js';
import { Button, Drawer } from '../../ui/antd.js';
import { DayInput } from '../../ui/day-input.js';
import { Field, TextArea, TextInput } from '../../ui/field.js';
import { ProblemNote } from '../../ui/states.js';
import { useWrite } from '../../ui/write.js';
import { act as perform, extend } from './queries.js';
import { useTexts } from './texts.js';

interface Props {
  act: ActName | null;
  task: TaskRecord;
  onClose(): void;
}

export function ActDrawer({ act, task, onClose }: Props) {
  const t = useTexts();
  return (
    <Drawer open={act !== null} onClose={onClose} title={act ? t(`do.${act}`) : ''} size={440} destroyOnHidden>
      {act && <ActForm act={act} task={task} onDone={onClose} />}
    </Drawer>
  );
}

function ActForm({ act, task, onDone }: { act: ActName; task: TaskRecord; onDone(): void }) {
  const t = useTexts();
  const needs = ACTS[act].needs as readonly string[];
  const [facts, setFacts] = useState({ on: today(new Date()), reason: '', evidence: '', deadline: '', grantedBy: '' });
  const set = (part: Partial<typeof facts>) => setFacts((now) => ({ ...now, ...part }));
  const write = useWrite(
    ({ on, reason, evidence, deadline, grantedBy }: typeof facts, key): Promise<unknown> =>
      act === 'extend'
        ? extend(task.id, task.version, { deadline, reason, grantedBy, on }, key)
        : perform(
            task.id,
            task.version,
            { act, on, reason: reason.trim() || null, evidence: evidence.trim() || null },
            key,
          ),
    { touches: ['assignments', 'documents', 'overview', 'coverage'], onDone },
  );
  const problem = write.error instanceof ProblemError ? write.error : null;
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        write.mutate(facts);
      }}
    >
      <Field label={t('on')} error={problem?.of('on')}>
        <DayInput value={facts.on} onChange={(on) => set({ on })} />
      </Field>
      {act === 'extend' && (
        <>
          <Field label={t('newDeadline')} error={problem?.of('deadline')}>
            <DayInput value={facts.deadline} onChange={(deadline) => set({ deadline })} />
          </Field>
          <Field label={t('grantedBy')} error={problem?.of('grantedBy')}>
            <TextInput value={facts.grantedBy} onChange={(grantedBy) => set({ grantedBy })} />
          </Field>
        </>
      )}
      {needs.includes('evidence') && (
        <Field label={t('evidence')} error={problem?.of('evidence')}>
          <TextArea value={facts.evidence} onChange={(evidence) => set({ evidence })} autoFocus />
        </Field>
      )}
      {needs.includes('reason') && (
        <Field label={t('reason')} error={problem?.of('reason')}>
          <TextArea value={facts.reason} onChange={(reason) => set({ reason })} />
        </Field>
      )}
      {write.error && <ProblemNote error={write.error} />}
      <div>
        <Button type="primary" htmlType="submit" loading={write.isPending}>
          {t(`do.${act}`)}
        </Button>
      </div>
    </form>
  );
}
