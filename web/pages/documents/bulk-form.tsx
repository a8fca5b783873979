import { type FormEvent, useState } from 'react';
import { ProblemError } from '../../api/problem.js';
import type { Body } from '../../api/records.js';
import { URGENCIES, useDocumentWords } from '../../chips/document-words.js';
import { UNIT_ROLES, type UnitRole, useRoleTexts } from '../../chips/roles.js';
import { useGiveTexts } from '../../forms/assignment/texts.js';
import { UnitChooser } from '../../forms/assignment/unit-chooser.js';
import { useSession } from '../../frame/session.js';
import { type Chosen, OrganizationPicker } from '../../pickers/organization-picker.js';
import { Button } from '../../ui/antd.js';
import { DayInput } from '../../ui/day-input.js';
import { Field, Select, TextArea, TextInput } from '../../ui/field.js';
import { ProblemNote } from '../../ui/states.js';
import { useUi } from '../../ui/texts.js';
import { useBulkTexts } from './bulk-texts.js';

export type EditName = Body<'/api/bulk-edits'>['edit'];
export type BulkFacts = Omit<Body<'/api/bulk-edits'>, 'documentIds' | 'edit' | 'dryRun' | 'token'>;

interface Props {
  edit: EditName;
  /** What was filled in before, after looking at the preview. */
  facts: BulkFacts | undefined;
  error: unknown;
  busy: boolean;
  onCancel(): void;
  onFacts(facts: BulkFacts): void;
}

export function BulkForm(props: Props) {
  const t = useBulkTexts();
  const ui = useUi();
  const { edit, error, busy, onCancel, onFacts } = props;
  const [facts, setFacts] = useState<BulkFacts>(props.facts ?? { role: 'implementing', urgency: 'urgent' });
  const [units, setUnits] = useState<Chosen[]>([]);
  const set = (part: BulkFacts) => setFacts((now) => ({ ...now, ...part }));
  const chosen = units.length > 0 ? units.map(({ id }) => id) : facts.organizationIds;
  const ready = {
    give: (chosen?.length ?? 0) > 0,
    no_task: Boolean(facts.reason?.trim()),
    urgency: true,
    topic: Boolean(facts.topic?.trim()),
  }[edit];
  const problem = error instanceof ProblemError ? error : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (ready) onFacts(edit === 'give' ? { ...facts, organizationIds: chosen } : facts);
  };
  return (
    <form className="stack" onSubmit={submit}>
      {edit === 'give' && <GiveFields {...{ facts, set, units, setUnits, problem }} />}
      {edit === 'no_task' && (
        <Field label={t('reason')} error={problem?.of('reason')} required>
          <TextArea value={facts.reason ?? ''} onChange={(reason) => set({ reason })} autoFocus />
        </Field>
      )}
      {edit === 'urgency' && (
        <UrgencyField value={facts.urgency ?? 'urgent'} onChange={(urgency) => set({ urgency })} />
      )}
      {edit === 'topic' && (
        <Field label={t('topic')} error={problem?.of('topic')} required>
          <TextInput value={facts.topic ?? ''} onChange={(topic) => set({ topic })} autoFocus maxLength={100} />
        </Field>
      )}
      {Boolean(error) && <ProblemNote error={error} />}
      <div className="row">
        <Button type="primary" htmlType="submit" disabled={!ready} loading={busy}>
          {t('preview')}
        </Button>
        <Button onClick={onCancel}>{ui('cancel')}</Button>
      </div>
    </form>
  );
}

interface GiveProps {
  facts: BulkFacts;
  set(part: BulkFacts): void;
  units: Chosen[];
  setUnits(change: (now: Chosen[]) => Chosen[]): void;
  problem: ProblemError | null;
}

function GiveFields({ facts, set, units, setUnits, problem }: GiveProps) {
  const t = useGiveTexts();
  const roles = useRoleTexts();
  const { organizationId } = useSession();
  const [giver, setGiver] = useState<Chosen | null>(null);
  return (
    <>
      <UnitChooser units={units} onChange={setUnits} error={problem?.of('organizationIds')} />
      <Field label={t('role')} error={problem?.of('role')}>
        <Select
          value={facts.role ?? 'implementing'}
          onChange={(role) => set({ role: role as UnitRole })}
          options={UNIT_ROLES.map((value) => ({ value, label: roles(value) }))}
        />
      </Field>
      <Field label={t('task')} error={problem?.of('task')}>
        <TextArea value={facts.task ?? ''} onChange={(task) => set({ task: task || null })} rows={2} />
      </Field>
      <Field label={t('deadline')} error={problem?.of('deadline')}>
        <DayInput value={facts.deadline ?? ''} onChange={(deadline) => set({ deadline: deadline || null })} />
      </Field>
      <Field label={t('product')} error={problem?.of('product')}>
        <TextInput value={facts.product ?? ''} onChange={(product) => set({ product: product || null })} />
      </Field>
      {organizationId === null && (
        <Field label={t('giver')} error={problem?.of('giverId')}>
          <OrganizationPicker
            value={giver}
            onChange={(body) => {
              setGiver(body);
              set({ giverId: body?.id ?? null });
            }}
          />
        </Field>
      )}
    </>
  );
}

function UrgencyField({ value, onChange }: { value: string; onChange(value: (typeof URGENCIES)[number]): void }) {
  const t = useBulkTexts();
  const words = useDocumentWords();
  return (
    <Field label={t('urgency')}>
      <Select
        value={value}
        onChange={(chosen) => onChange(chosen as (typeof URGENCIES)[number])}
        options={URGENCIES.map((each) => ({ value: each, label: words(`urgency.${each}`) }))}
      />
    </Field>
  );
}
