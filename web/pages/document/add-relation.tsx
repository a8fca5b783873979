import { useState } from 'react';
import { ProblemError } from '../../api/problem.js';
import type { Body } from '../../api/records.js';
import { Button, Drawer } from '../../ui/antd.js';
import { DayInput } from '../../ui/day-input.js';
import { Field, Select, TextInput } from '../../ui/field.js';
import { ProblemNote } from '../../ui/states.js';
import { useWrite } from '../../ui/write.js';
import { LookAlikes } from '../register/look-alikes.js';
import { addRelation } from './queries.js';
import { useTexts } from './texts.js';

const KINDS = [
  ...([
    'implements',
    'based_on',
    'guides',
    'amends',
    'replaces',
    'repeals',
    'suspends',
    'corrects',
    'reviews',
  ] as const),
  'refers_to' as const,
];
type Kind = (typeof KINDS)[number];

interface Props {
  open: boolean;
  documentId: number;
  touches: string[];
  onClose(): void;
}

export function AddRelation({ open, onClose, ...form }: Props) {
  const t = useTexts();
  return (
    <Drawer open={open} onClose={onClose} title={t('addRelation')} size={480} destroyOnHidden>
      <RelationForm {...form} onDone={onClose} />
    </Drawer>
  );
}

function RelationForm({ documentId, touches, onDone }: Omit<Props, 'open' | 'onClose'> & { onDone(): void }) {
  const t = useTexts();
  const [facts, setFacts] = useState({
    kind: 'implements' as Kind,
    number: '',
    issuedOn: '',
    scope: 'whole',
    scopeWords: '',
    effectiveOn: '',
    resumeOn: '',
  });
  const set = (part: Partial<typeof facts>) => setFacts((now) => ({ ...now, ...part }));
  const add = useWrite((body: Body<'/api/documents/{id}/relations'>, key) => addRelation(documentId, body, key), {
    touches,
    onDone,
  });
  const problem = add.error instanceof ProblemError ? add.error : null;
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        const { kind, number, issuedOn, scope, scopeWords, effectiveOn, resumeOn } = facts;
        add.mutate({
          ...{ kind, to: { number, issuedOn: issuedOn || null }, scope: scope as 'whole' },
          ...{ scopeWords: scope === 'part' ? scopeWords || null : null },
          ...{ effectiveOn: effectiveOn || null, resumeOn: resumeOn || null },
        });
      }}
    >
      <Field label={t('kind')} error={problem?.of('kind')}>
        <Select
          value={facts.kind}
          onChange={(kind) => set({ kind: kind as Kind })}
          options={KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        />
      </Field>
      <Field label={t('otherNumber')} hint={t('otherHint')} error={problem?.of('to.number') ?? problem?.of('to')}>
        <TextInput value={facts.number} onChange={(number) => set({ number })} />
      </Field>
      <LookAlikes entry={{ number: facts.number, issuerId: null, issuedOn: '', title: '' }} />
      <Field label={t('events.issued')} error={problem?.of('to.issuedOn')}>
        <DayInput value={facts.issuedOn} onChange={(issuedOn) => set({ issuedOn })} />
      </Field>
      <Field label={t('scope')} error={problem?.of('scope')}>
        <Select
          value={facts.scope}
          onChange={(scope) => set({ scope })}
          options={[
            { value: 'whole', label: t('whole') },
            { value: 'part', label: t('scopeWords') },
          ]}
        />
      </Field>
      {facts.scope === 'part' && (
        <Field label={t('scopeWords')} error={problem?.of('scopeWords')}>
          <TextInput value={facts.scopeWords} onChange={(scopeWords) => set({ scopeWords })} />
        </Field>
      )}
      <Field label={t('effectiveOn')} error={problem?.of('effectiveOn')}>
        <DayInput value={facts.effectiveOn} onChange={(effectiveOn) => set({ effectiveOn })} />
      </Field>
      {facts.kind === 'suspends' && (
        <Field label={t('resumeOn')} error={problem?.of('resumeOn')}>
          <DayInput value={facts.resumeOn} onChange={(resumeOn) => set({ resumeOn })} />
        </Field>
      )}
      {add.error && <ProblemNote error={add.error} />}
      <div>
        <Button type="primary" htmlType="submit" loading={add.isPending} disabled={facts.number.trim() === ''}>
          {t('addRelation')}
        </Button>
      </div>
    </form>
  );
}
