import { useState } from 'react';
import { ProblemError } from '../../api/problem.js';
import type { OrganizationRecord } from '../../api/records.js';
import { type Chosen, OrganizationPicker } from '../../pickers/organization-picker.js';
import { Button, Drawer } from '../../ui/antd.js';
import { DayInput } from '../../ui/day-input.js';
import { Field, Select, TextArea, TextInput } from '../../ui/field.js';
import { Icon } from '../../ui/icon.js';
import { Note, ProblemNote } from '../../ui/states.js';
import { useUi } from '../../ui/texts.js';
import { useWrite } from '../../ui/write.js';
import { endUnit, TOUCHES } from './queries.js';
import { useTexts } from './texts.js';

const KINDS = ['merged', 'split', 'renamed', 'dissolved', 'function_passed', 'level_changed'] as const;
type Kind = (typeof KINDS)[number];

interface Props {
  record: OrganizationRecord;
  open: boolean;
  onClose(): void;
}

/** The day on which a unit ends, and who takes over from it. */
export function EndDrawer({ record, open, onClose }: Props) {
  const t = useTexts();
  return (
    <Drawer open={open} onClose={onClose} title={t('end')} size={480} destroyOnHidden>
      <Form record={record} onDone={onClose} />
    </Drawer>
  );
}

function Form({ record, onDone }: { record: OrganizationRecord; onDone(): void }) {
  const t = useTexts();
  const ui = useUi();
  const [facts, setFacts] = useState({
    ...{ on: '', kind: 'merged' as Kind, successors: [] as Chosen[], note: '', source: '' },
  });
  const set = (part: Partial<typeof facts>) => setFacts((now) => ({ ...now, ...part }));
  const end = useWrite(
    (now: typeof facts, key) =>
      endUnit(
        record.id,
        record.version,
        {
          ...{ on: now.on, kind: now.kind, successorIds: now.successors.map(({ id }) => id) },
          ...{ note: now.note.trim() || null, source: now.source.trim() || null },
        },
        key,
      ),
    { touches: TOUCHES, onDone },
  );
  const problem = end.error instanceof ProblemError ? end.error : null;
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (!end.isPending) end.mutate(facts);
      }}
    >
      <Note tone="grey">{t('endHint')}</Note>
      <Field label={t('endOn')} error={problem?.of('on') ?? problem?.of('endedOn')} required>
        <DayInput value={facts.on} onChange={(on) => set({ on })} />
      </Field>
      <Field label={t('kind')} error={problem?.of('kind')}>
        <Select
          value={facts.kind}
          onChange={(kind) => set({ kind: kind as Kind })}
          options={KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        />
      </Field>
      <Field label={t('successors')} error={problem?.of('successorIds')}>
        <OrganizationPicker
          value={null}
          onChange={(unit) =>
            unit &&
            unit.id !== record.id &&
            !facts.successors.some(({ id }) => id === unit.id) &&
            set({ successors: [...facts.successors, unit] })
          }
        />
      </Field>
      {facts.successors.length > 0 && (
        <div className="row">
          {facts.successors.map((unit) => (
            <button
              key={unit.id}
              type="button"
              className="filter-chip"
              aria-label={ui('remove', { what: unit.name })}
              onClick={() => set({ successors: facts.successors.filter(({ id }) => id !== unit.id) })}
            >
              {unit.name} <Icon name="close" size={12} />
            </button>
          ))}
        </div>
      )}
      <Field label={t('source')} error={problem?.of('source')}>
        <TextInput value={facts.source} onChange={(source) => set({ source })} />
      </Field>
      <Field label={t('note')} error={problem?.of('note')}>
        <TextArea value={facts.note} onChange={(note) => set({ note })} rows={2} />
      </Field>
      {end.error && <ProblemNote error={end.error} />}
      <div className="row">
        <Button type="primary" htmlType="submit" disabled={!facts.on} loading={end.isPending}>
          {t('end')}
        </Button>
        <Button onClick={onDone}>{ui('cancel')}</Button>
      </div>
    </form>
  );
}
