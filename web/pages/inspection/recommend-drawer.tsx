import { useState } from 'react';
import { ProblemError } from '../../api/problem.js';
import type { Finding } from '../../api/records.js';
import { type Chosen, OrganizationPicker } from '../../pickers/organization-picker.js';
import { Button, Drawer } from '../../ui/antd.js';
import { DayInput } from '../../ui/day-input.js';
import { Field, TextArea } from '../../ui/field.js';
import { ProblemNote } from '../../ui/states.js';
import { useWrite } from '../../ui/write.js';
import { addRecommendation, TOUCHES } from './queries.js';
import { useTexts } from './texts.js';

/** What the unit is asked to put right, resting on a finding. */
export function RecommendDrawer({ finding, onClose }: { finding: Finding | null; onClose(): void }) {
  const t = useTexts();
  return (
    <Drawer open={finding !== null} onClose={onClose} title={t('recommend')} size={440} destroyOnHidden>
      {finding && <RecommendForm finding={finding} onDone={onClose} />}
    </Drawer>
  );
}

function RecommendForm({ finding, onDone }: { finding: Finding; onDone(): void }) {
  const t = useTexts();
  const [facts, setFacts] = useState({ text: '', deadline: '', followUp: null as Chosen | null });
  const set = (part: Partial<typeof facts>) => setFacts((now) => ({ ...now, ...part }));
  const add = useWrite(
    (now: typeof facts, key) =>
      addRecommendation(
        {
          ...{ inspectionId: finding.inspectionId, organizationId: finding.organizationId, findingId: finding.id },
          ...{ text: now.text, deadline: now.deadline || null, followUpId: now.followUp?.id ?? null },
        },
        key,
      ),
    { touches: TOUCHES, onDone },
  );
  const problem = add.error instanceof ProblemError ? add.error : null;
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        add.mutate(facts);
      }}
    >
      <p className="muted">
        {finding.organization}: {finding.text}
      </p>
      <Field label={t('recommendation')} error={problem?.of('text')}>
        <TextArea value={facts.text} onChange={(text) => set({ text })} autoFocus />
      </Field>
      <Field label={t('deadline')} error={problem?.of('deadline')}>
        <DayInput value={facts.deadline} onChange={(deadline) => set({ deadline })} />
      </Field>
      <Field label={t('followUp')} error={problem?.of('followUpId')}>
        <OrganizationPicker value={facts.followUp} onChange={(followUp) => set({ followUp })} asOf={undefined} />
      </Field>
      {add.error && <ProblemNote error={add.error} />}
      <div>
        <Button type="primary" htmlType="submit" loading={add.isPending} disabled={!facts.text.trim()}>
          {t('whole')}
        </Button>
      </div>
    </form>
  );
}
