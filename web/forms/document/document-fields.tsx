import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo, useState } from 'react';
import { today } from '../../../src/vocabulary/calendar-date.js';
import type { ProblemError } from '../../api/problem.js';
import { type Mark, MARKS, type Urgency, URGENCIES, useDocumentWords } from '../../chips/document-words.js';
import {
  type Chosen,
  OrganizationPicker,
  organizationQuery,
  organizationsQuery,
} from '../../pickers/organization-picker.js';
import { DayInput } from '../../ui/day-input.js';
import { Field, Select, TextArea, TextInput } from '../../ui/field.js';
import { Icon } from '../../ui/icon.js';
import { useLater } from '../../ui/later.js';
import type { DocumentEntry } from './entry.js';
import { readNumber } from './reading.js';
import { useFormTexts } from './texts.js';
import './document-fields.css';

interface Props {
  entry: DocumentEntry;
  onChange(change: Partial<DocumentEntry>): void;
  problem: ProblemError | null;
  numberRef?: (input: HTMLInputElement | null) => void;
  /** Stands under the number: look-alikes. */
  underNumber?: ReactNode;
  /** All facts at once, or the rarer ones behind a click. */
  open?: boolean;
}

/** The facts of a document, number first. */
export function DocumentFields({ entry, onChange, problem, numberRef, underNumber, open = false }: Props) {
  const t = useFormTexts();
  const words = useDocumentWords();
  const [all, setAll] = useState(open);
  const reading = useMemo(() => readNumber(entry.number), [entry.number]);
  const later = useLater(reading.ok ? reading.body : null);
  const likely = useQuery({
    ...organizationsQuery({ code: later, asOf: 'all', pageSize: 6 }),
    enabled: Boolean(later) && entry.issuer === null,
  });
  const issuer = useQuery({ ...organizationQuery(entry.issuer?.id ?? 0), enabled: entry.issuer !== null });

  const choices = entry.issuer === null && likely.data ? likely.data.items : [];
  const collectives = issuer.data?.collectives ?? [];

  return (
    <div className="form">
      <Field label={t('fields.number')} error={problem?.of('number')} hint={<NumberHint typed={entry.number} />}>
        <TextInput
          inputRef={numberRef}
          value={entry.number}
          onChange={(number) => onChange({ number, ...typeFrom(number, entry) })}
          maxLength={120}
        />
      </Field>
      <Field
        label={t('fields.issuedOn')}
        error={problem?.of('issuedOn')}
        hint={entry.issuedOn > today(new Date()) ? t('future') : undefined}
      >
        <DayInput value={entry.issuedOn} onChange={(issuedOn) => onChange({ issuedOn })} />
      </Field>
      <Field label={t('fields.typeName')} error={problem?.of('typeName') ?? problem?.of('type')}>
        {reading.ok && reading.words.length > 1 ? (
          <Select
            value={entry.typeName}
            onChange={(typeName) => onChange({ typeName })}
            empty={t('chooseType')}
            options={withValue(reading.words, entry.typeName)}
          />
        ) : (
          <TextInput value={entry.typeName} onChange={(typeName) => onChange({ typeName })} maxLength={60} />
        )}
      </Field>
      {underNumber && <div className="field span-3">{underNumber}</div>}
      <Field
        label={t('fields.issuer')}
        span={2}
        error={problem?.of('issuerId')}
        hint={choices.length > 0 ? undefined : t('hints.issuer')}
        required
      >
        <OrganizationPicker
          value={entry.issuer}
          onChange={(next: Chosen | null) =>
            onChange({ issuer: next, ...(next?.id !== entry.issuer?.id && { collective: '' }) })
          }
          code={reading.ok ? reading.body : null}
        />
      </Field>
      <Field
        label={t('fields.collective')}
        error={problem?.of('collective')}
        hint={collectives.length > 0 ? undefined : t('hints.collective')}
      >
        <TextInput value={entry.collective} onChange={(collective) => onChange({ collective })} maxLength={200} />
      </Field>
      {choices.length > 0 && (
        <ChoiceRow
          label={t('likely')}
          choices={choices.map(({ id, name, endedOn }) => ({
            key: String(id),
            text: endedOn ? `${name} (†${endedOn.slice(0, 4)})` : name,
          }))}
          onChoose={(key) => {
            const found = choices.find(({ id }) => String(id) === key)!;
            onChange({ issuer: { id: found.id, name: found.name } });
          }}
        />
      )}
      {entry.collective === '' && collectives.length > 0 && (
        <ChoiceRow
          label={t('fields.collective')}
          choices={collectives.map((text) => ({ key: text, text }))}
          onChoose={(collective) => onChange({ collective })}
        />
      )}
      <Field label={t('fields.title')} span={3} error={problem?.of('title')} required>
        <TextArea value={entry.title} onChange={(title) => onChange({ title })} rows={2} />
      </Field>
      <Field label={t('fields.signer')} error={problem?.of('signer')}>
        <TextInput value={entry.signer} onChange={(signer) => onChange({ signer })} maxLength={200} />
      </Field>
      <Field label={t('fields.urgency')} error={problem?.of('urgency')}>
        <Select
          value={entry.urgency}
          onChange={(urgency) => onChange({ urgency: urgency as Urgency })}
          options={URGENCIES.map((value) => ({ value, label: words(`urgency.${value}`) }))}
        />
      </Field>
      <Field label={t('fields.mark')} error={problem?.of('mark')}>
        <Select
          value={entry.mark}
          onChange={(mark) => onChange({ mark: mark as Mark })}
          options={MARKS.map((value) => ({ value, label: words(`mark.${value}`) }))}
        />
      </Field>
      {!all && (
        <div className="span-3">
          <button type="button" className="plain-button" onClick={() => setAll(true)}>
            <Icon name="plus" size={12} /> {t('more')}
          </button>
        </div>
      )}
      {all && (
        <>
          <Field label={t('fields.effectiveOn')} error={problem?.of('effectiveOn')}>
            <DayInput value={entry.effectiveOn} onChange={(effectiveOn) => onChange({ effectiveOn })} />
          </Field>
          <Field label={t('fields.expiresOn')} error={problem?.of('expiresOn')}>
            <DayInput value={entry.expiresOn} onChange={(expiresOn) => onChange({ expiresOn })} />
          </Field>
          <Field label={t('fields.term')} error={problem?.of('term')}>
            <TextInput value={entry.term} onChange={(term) => onChange({ term })} maxLength={100} />
          </Field>
          <Field label={t('fields.authority')} error={problem?.of('authority')} hint={t('hints.authority')}>
            <TextInput value={entry.authority} onChange={(authority) => onChange({ authority })} maxLength={200} />
          </Field>
          <Field label={t('fields.topics')} span={2} error={problem?.of('topics')} hint={t('hints.topics')}>
            <TextInput value={entry.topics} onChange={(topics) => onChange({ topics })} />
          </Field>
          <Field label={t('fields.recipients')} span={3} error={problem?.of('recipients')} hint={t('hints.recipients')}>
            <TextArea value={entry.recipients} onChange={(recipients) => onChange({ recipients })} />
          </Field>
          <Field label={t('fields.note')} span={3} error={problem?.of('note')}>
            <TextArea value={entry.note} onChange={(note) => onChange({ note })} rows={2} />
          </Field>
        </>
      )}
    </div>
  );
}

/** A number whose code has one word only fills the type in; one that fits no longer empties it. */
function typeFrom(typed: string, entry: DocumentEntry): Partial<DocumentEntry> {
  const reading = readNumber(typed);
  if (!reading.ok || reading.words.length === 0) return {};
  if (reading.words.length === 1) return { typeName: reading.words[0] };
  return reading.words.includes(entry.typeName) ? {} : { typeName: '' };
}

function withValue(words: readonly string[], value: string) {
  const all = value && !words.includes(value) ? [value, ...words] : [...words];
  return all.map((word) => ({ value: word, label: word }));
}

function NumberHint({ typed }: { typed: string }) {
  const t = useFormTexts();
  if (typed.trim() === '') return <>{t('hints.number')}</>;
  const reading = readNumber(typed);
  if (!reading.ok) {
    const known = reading.reason === 'empty' || reading.reason === 'tooLong' || reading.reason === 'unknownShape';
    return <>{t(known ? `notANumber.${reading.reason as 'tooLong'}` : 'notANumber.other')}</>;
  }
  const type = reading.words.join(' / ') || reading.type || '?';
  return (
    <>
      {t('reading', { number: reading.printed, type, system: t(`system.${reading.system}`) })}
      {!reading.complete && <div>{t('readingIncomplete')}</div>}
    </>
  );
}

interface ChoiceRowProps {
  label: string;
  choices: { key: string; text: string }[];
  onChoose(key: string): void;
}

function ChoiceRow({ label, choices, onChoose }: ChoiceRowProps) {
  return (
    <div className="field span-3 choice-row" role="group" aria-label={label}>
      <span className="small muted">{label}</span>
      {choices.map(({ key, text }) => (
        <button key={key} type="button" className="choice" onClick={() => onChoose(key)}>
          {text}
        </button>
      ))}
    </div>
  );
}
