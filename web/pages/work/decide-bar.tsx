import { useState } from 'react';
import { today } from '../../../src/vocabulary/calendar-date.js';
import { answer, api, once } from '../../api/client.js';
import type { Body, Task } from '../../api/records.js';
import { Button } from '../../ui/antd.js';
import { AskReason } from '../../ui/ask-reason.js';
import { count } from '../../ui/dates.js';
import { useNotice } from '../../ui/notice.js';
import { Note, ProblemNote } from '../../ui/states.js';
import { useWrite } from '../../ui/write.js';
import { useTexts } from './texts.js';

type Decision = Body<'/api/assignments/decisions'>;

/** Accepts or returns the chosen tasks at once; what could not be is named. */
export function DecideBar({ tasks, onDone }: { tasks: Task[]; onDone(): void }) {
  const t = useTexts();
  const notice = useNotice();
  const [returning, setReturning] = useState(false);
  const [refused, setRefused] = useState<{ task: Task | undefined; message: string | null }[]>([]);
  const decide = useWrite(
    (body: Decision, key) => answer(api.POST('/api/assignments/decisions', { body, headers: once(key) })),
    {
      touches: ['assignments', 'documents', 'overview', 'coverage'],
      onDone: ({ items, total, done }) => {
        setReturning(false);
        notice(t('decided', { done: count(done), total: count(total) }));
        const left = items.filter(({ outcome }) => outcome === 'refused');
        setRefused(left.map(({ id, message }) => ({ message, task: tasks.find((task) => task.id === id) })));
        if (left.length === 0) onDone();
      },
    },
  );
  const send = (act: Decision['act'], reason: string | null) =>
    !decide.isPending &&
    decide.mutate({
      ...{ act, reason, on: today(new Date()) },
      items: tasks.map(({ id, version }) => ({ id, version })),
    });
  return (
    <div className="form-bar" role="region" aria-label={t('chosen', { count: count(tasks.length) })}>
      <span className="strong">{t('chosen', { count: count(tasks.length) })}</span>
      <Button type="primary" loading={decide.isPending} onClick={() => send('accept', null)}>
        {t('accept', { count: count(tasks.length) })}
      </Button>
      <Button onClick={() => setReturning(true)}>{t('return')}</Button>
      {refused.length > 0 && (
        <Note tone="amber">
          {t('refused', { count: count(refused.length) })}
          <ul>
            {refused.map(({ task, message }, index) => (
              <li key={task?.id ?? index}>
                {[task?.number, task?.organization].filter(Boolean).join(', ')}: {message}
              </li>
            ))}
          </ul>
        </Note>
      )}
      {decide.error && !returning && <ProblemNote error={decide.error} />}
      <AskReason
        open={returning}
        title={t('return')}
        label={t('reason')}
        busy={decide.isPending}
        error={decide.error}
        onCancel={() => setReturning(false)}
        onReason={(reason) => send('return', reason)}
      />
    </div>
  );
}
