import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { today } from '../../../src/vocabulary/calendar-date.js';
import { ProblemError } from '../../api/problem.js';
import type { Line, TaskRecord } from '../../api/records.js';
import { EvidenceChip } from '../../chips/evidence.js';
import { EvidenceField, type HeldFile } from '../../forms/files/evidence-field.js';
import { useMay } from '../../frame/session.js';
import { Button } from '../../ui/antd.js';
import { moment, textDay } from '../../ui/dates.js';
import { DayInput } from '../../ui/day-input.js';
import { Field, TextArea, TextInput } from '../../ui/field.js';
import { useAsOf } from '../../ui/link.js';
import { useNotice } from '../../ui/notice.js';
import { Found, ProblemNote } from '../../ui/states.js';
import { useWrite } from '../../ui/write.js';
import { AskReason } from '../../ui/ask-reason.js';
import { answerReport, report, reportsQuery } from './queries.js';
import { useTexts } from './texts.js';

type Report = Line<'/api/assignments/{id}/reports'>;

/** What the unit reports, with difficulty and proposal, and what it is answered. */
export function Reports({ task }: { task: TaskRecord }) {
  const t = useTexts();
  const may = useMay();
  const asOf = useAsOf();
  const reports = useQuery(reportsQuery(task.id, asOf));
  const [writing, setWriting] = useState(false);
  const [answering, setAnswering] = useState<Report | null>(null);
  const reply = useWrite(
    ({ row, text }: { row: Report; text: string }, key) => answerReport(task.id, row.id, row.version, text, key),
    { touches: ['assignments', 'overview'], onDone: () => setAnswering(null) },
  );
  return (
    <section className="panel stack">
      <h2>{t('reports')}</h2>
      {may('reports:write') && !asOf && !writing && (
        <div className="no-print">
          <Button onClick={() => setWriting(true)}>{t('add')}</Button>
        </div>
      )}
      {writing && <ReportForm task={task} onDone={() => setWriting(false)} />}
      <Found query={reports} lines={3}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="muted">{t('noReports')}</p>
          ) : (
            <>
              {items.map((row) => (
                <article key={row.id} className="stack tight report">
                  <div className="row">
                    <span className="strong">{textDay(row.on)}</span>
                    {row.percentage !== null && <span>{row.percentage} %</span>}
                    <EvidenceChip {...row} />
                  </div>
                  <p className="prose">{row.text}</p>
                  {row.difficulty && (
                    <p className="prose">
                      <span className="muted">{t('difficulty')}: </span>
                      {row.difficulty}
                    </p>
                  )}
                  {row.proposal && (
                    <p className="prose">
                      <span className="muted">{t('proposal')}: </span>
                      {row.proposal}
                    </p>
                  )}
                  {row.answer ? (
                    <p className="prose">
                      <span className="muted">
                        {t('answerBy', { who: row.answeredBy, when: row.answeredAt ? moment(row.answeredAt) : '' })}
                        :{' '}
                      </span>
                      {row.answer}
                    </p>
                  ) : (
                    row.proposal &&
                    may('assignments:decide') && (
                      <div className="no-print">
                        <Button size="small" onClick={() => setAnswering(row)}>
                          {t('toAnswer')}
                        </Button>
                      </div>
                    )
                  )}
                  <div className="small muted">
                    {row.recordedBy}, {moment(row.recordedAt)}
                  </div>
                </article>
              ))}
            </>
          )
        }
      </Found>
      <AskReason
        open={answering !== null}
        title={t('toAnswer')}
        label={t('answer')}
        busy={reply.isPending}
        error={reply.error}
        onCancel={() => setAnswering(null)}
        onReason={(text) => answering && reply.mutate({ row: answering, text })}
      />
    </section>
  );
}

function ReportForm({ task, onDone }: { task: TaskRecord; onDone(): void }) {
  const t = useTexts();
  const notice = useNotice();
  const [facts, setFacts] = useState({
    on: today(new Date()),
    text: '',
    percentage: '',
    difficulty: '',
    proposal: '',
    evidence: '',
  });
  const [file, setFile] = useState<HeldFile | null>(null);
  const [busy, setBusy] = useState(false);
  const set = (part: Partial<typeof facts>) => setFacts((now) => ({ ...now, ...part }));
  const write = useWrite(
    (now: typeof facts & { attachmentId: number | null }, key) =>
      report(
        task.id,
        {
          ...{
            on: now.on,
            text: now.text,
            difficulty: now.difficulty.trim() || null,
            proposal: now.proposal.trim() || null,
          },
          ...{
            attachmentId: now.attachmentId,
            evidence: now.evidence.trim() || null,
            percentage: now.percentage.trim() ? Number(now.percentage) : null,
          },
        },
        key,
      ),
    {
      touches: ['assignments', 'overview'],
      onDone: () => {
        notice(t('sent'));
        onDone();
      },
    },
  );
  const problem = write.error instanceof ProblemError ? write.error : null;
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!write.isPending && !busy) write.mutate({ ...facts, attachmentId: file?.id ?? null });
      }}
    >
      <Field label={t('text')} span={3} error={problem?.of('text')} required>
        <TextArea value={facts.text} onChange={(text) => set({ text })} autoFocus />
      </Field>
      <div className="span-3">
        <EvidenceField
          label={t('file')}
          path={`/api/assignments/${task.id}/attachments`}
          {...{ file, onFile: setFile, onBusy: setBusy }}
        />
      </div>
      <Field label={t('evidence')} span={2} error={problem?.of('evidence')}>
        <TextInput value={facts.evidence} onChange={(evidence) => set({ evidence })} />
      </Field>
      <Field label={t('percentage')} error={problem?.of('percentage')}>
        <TextInput
          value={facts.percentage}
          onChange={(percentage) => set({ percentage: percentage.replace(/\D/g, '') })}
        />
      </Field>
      <Field label={t('difficulty')} span={3} error={problem?.of('difficulty')}>
        <TextArea value={facts.difficulty} onChange={(difficulty) => set({ difficulty })} rows={2} />
      </Field>
      <Field label={t('proposal')} span={3} error={problem?.of('proposal')}>
        <TextArea value={facts.proposal} onChange={(proposal) => set({ proposal })} rows={2} />
      </Field>
      <Field label={t('on')} error={problem?.of('on')}>
        <DayInput value={facts.on} onChange={(on) => set({ on })} />
      </Field>
      {write.error && (
        <div className="span-3">
          <ProblemNote error={write.error} />
        </div>
      )}
      <div className="span-3 row">
        <Button type="primary" htmlType="submit" loading={write.isPending} disabled={facts.text.trim() === '' || busy}>
          {t('send')}
        </Button>
      </div>
    </form>
  );
}
