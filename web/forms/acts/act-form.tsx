import { type ReactNode, useState } from 'react';
import { today } from '../../../src/vocabulary/calendar-date.js';
import { ProblemError } from '../../api/problem.js';
import type { FilesPath } from '../../api/upload.js';
import { Button } from '../../ui/antd.js';
import { DayInput } from '../../ui/day-input.js';
import { Field, TextArea, TextInput } from '../../ui/field.js';
import { ProblemNote } from '../../ui/states.js';
import { useWrite } from '../../ui/write.js';
import { EvidenceField, type HeldFile } from '../files/evidence-field.js';
import { useActTexts } from './texts.js';

/** What an act says, as the service takes it: nothing is null. */
export interface ActFacts {
  on: string;
  reason: string | null;
  evidence: string | null;
  attachmentId: number | null;
  deadline: string | null;
  grantedBy: string | null;
}

export type Needed = 'reason' | 'evidence' | 'deadline' | 'grantedBy';

interface Props {
  needs: readonly Needed[];
  /** What the act is called on its button. */
  name: string;
  /** Where the file goes that shows it. */
  files: FilesPath;
  touches: string[];
  perform(facts: ActFacts, key: string): Promise<unknown>;
  onDone(): void;
  children?: ReactNode;
}

/** One act on a task or a recommendation, with what it needs. */
export function ActForm({ needs, name, files, touches, perform, onDone, children }: Props) {
  const t = useActTexts();
  const [facts, setFacts] = useState({ on: today(new Date()), reason: '', evidence: '', deadline: '', grantedBy: '' });
  const [file, setFile] = useState<HeldFile | null>(null);
  const [busy, setBusy] = useState(false);
  const set = (part: Partial<typeof facts>) => setFacts((now) => ({ ...now, ...part }));
  const orNull = (text: string) => text.trim() || null;
  const write = useWrite(
    (
      { on, reason, evidence, deadline, grantedBy, attachmentId }: typeof facts & { attachmentId: number | null },
      key,
    ) =>
      perform(
        {
          ...{ on, attachmentId, reason: orNull(reason), evidence: orNull(evidence) },
          ...{ deadline: orNull(deadline), grantedBy: orNull(grantedBy) },
        },
        key,
      ),
    { touches, onDone },
  );
  const problem = write.error instanceof ProblemError ? write.error : null;
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (!write.isPending && !busy) write.mutate({ ...facts, attachmentId: file?.id ?? null });
      }}
    >
      {children}
      {needs.includes('evidence') && (
        <>
          <EvidenceField label={t('file')} path={files} file={file} onFile={setFile} onBusy={setBusy} />
          <Field label={t('evidence')} error={problem?.of('evidence')}>
            <TextArea value={facts.evidence} onChange={(evidence) => set({ evidence })} rows={2} />
          </Field>
        </>
      )}
      {needs.includes('deadline') && (
        <Field label={t('newDeadline')} error={problem?.of('deadline')}>
          <DayInput value={facts.deadline} onChange={(deadline) => set({ deadline })} />
        </Field>
      )}
      {needs.includes('grantedBy') && (
        <Field label={t('grantedBy')} error={problem?.of('grantedBy')}>
          <TextInput value={facts.grantedBy} onChange={(grantedBy) => set({ grantedBy })} />
        </Field>
      )}
      {needs.includes('reason') && (
        <Field label={t('reason')} error={problem?.of('reason')}>
          <TextArea value={facts.reason} onChange={(reason) => set({ reason })} />
        </Field>
      )}
      <Field label={t('on')} error={problem?.of('on')}>
        <DayInput value={facts.on} onChange={(on) => set({ on })} />
      </Field>
      {write.error && <ProblemNote error={write.error} />}
      <div>
        <Button type="primary" htmlType="submit" loading={write.isPending} disabled={busy}>
          {name}
        </Button>
      </div>
    </form>
  );
}
