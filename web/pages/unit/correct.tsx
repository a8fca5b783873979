import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ProblemError } from '../../api/problem.js';
import type { OrganizationRecord } from '../../api/records.js';
import { LEVELS, useOrganizationWords } from '../../chips/organization-words.js';
import { namesQuery } from '../../pickers/organization-picker.js';
import { Button } from '../../ui/antd.js';
import { changed, wordsOf } from '../../ui/conflict.js';
import { ConflictChoice } from '../../ui/conflict-choice.js';
import { tableDay } from '../../ui/dates.js';
import { DayInput } from '../../ui/day-input.js';
import { Field, Select, TextArea, TextInput } from '../../ui/field.js';
import { LeaveGuard } from '../../ui/guard.js';
import { useGo } from '../../ui/link.js';
import { useShortcuts } from '../../ui/shortcuts.js';
import { Found, ProblemNote } from '../../ui/states.js';
import { useUi } from '../../ui/texts.js';
import { useWrite } from '../../ui/write.js';
import { DatedNames, DatedParents } from './dated.js';
import { bodyOf, entryOf, type NameRow, type ParentRow, type UnitEntry } from './entry.js';
import { correctUnit, TOUCHES } from './queries.js';
import { useTexts } from './texts.js';

/** Texts in which both people's words can stand together. */
const JOINABLE = { aliases: '\n', collectives: '\n', note: '\n' };

/** The facts of a unit, its names and its place in the tree with their days. */
export function Correct({ record }: { record: OrganizationRecord }) {
  const [seen, setSeen] = useState(record);
  const names = useQuery(namesQuery([...new Set(seen.parents.map(({ parentId }) => parentId))]));
  return <Found query={names}>{(nameOf) => <Form key={seen.id} {...{ seen, setSeen, nameOf }} />}</Found>;
}

interface Props {
  /** What was seen when the form opened: a record that changes behind it must not overwrite what is typed. */
  seen: OrganizationRecord;
  setSeen(record: OrganizationRecord): void;
  nameOf: ReadonlyMap<number, string>;
}

function Form({ seen, setSeen, nameOf }: Props) {
  const t = useTexts();
  const ui = useUi();
  const go = useGo();
  const words = useOrganizationWords();
  const as = (record: OrganizationRecord) => entryOf(record, (id) => nameOf.get(id) ?? `#${id}`);
  const before = as(seen);
  const [entry, setEntry] = useState<UnitEntry>(before);
  const set = (part: Partial<UnitEntry>) => setEntry((now) => ({ ...now, ...part }));
  const back = () => go(`/units/${seen.id}/facts`);
  const mine = changed(before, entry);
  const save = useWrite(
    ({ version, fields, now }: { version: number; fields: (keyof UnitEntry)[]; now: UnitEntry }, key) =>
      correctUnit(seen.id, version, bodyOf(now, fields), key),
    { touches: TOUCHES, onDone: () => setTimeout(back) },
  );
  const problem = save.error instanceof ProblemError ? save.error : null;
  const current = problem?.status === 412 ? (problem.body.current as OrganizationRecord | undefined) : undefined;
  const submit = () => {
    if (mine.length > 0 && !save.isPending) save.mutate({ version: seen.version, fields: mine, now: entry });
  };
  useShortcuts({ 'ctrl+s': submit, 'ctrl+enter': submit });

  if (current) {
    const theirs = as(current);
    return (
      <ConflictChoice
        base={before}
        mine={entry}
        theirs={theirs}
        label={(field) => t(field)}
        words={(field, value) => spoken(field, value, words.level)}
        joinable={JOINABLE}
        onChosen={(chosen) => {
          setSeen(current);
          setEntry(chosen);
          save.reset();
          const fields = changed(theirs, chosen);
          if (fields.length === 0) setTimeout(back);
          else save.mutate({ version: current.version, fields, now: chosen });
        }}
      />
    );
  }
  const error = (field: string) => problem?.errors.find((each) => each.field.startsWith(field))?.message;
  return (
    <form
      className="stack"
      aria-label={t('correct')}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <LeaveGuard when={mine.length > 0 && !save.isPending && !save.isSuccess} />
      <div className="panel form">
        <DatedNames rows={entry.names} error={error('names')} onChange={(rows) => set({ names: rows })} />
        <DatedParents rows={entry.parents} error={error('parents')} onChange={(rows) => set({ parents: rows })} />
        <Field label={t('shortName')} error={error('shortName')}>
          <TextInput value={entry.shortName} onChange={(shortName) => set({ shortName })} />
        </Field>
        <Field label={t('code')} error={error('code')} required>
          <TextInput value={entry.code} onChange={(code) => set({ code })} />
        </Field>
        <Field label={t('level')} error={error('level')}>
          <Select
            value={entry.level}
            onChange={(level) => set({ level })}
            options={LEVELS.map((value) => ({ value, label: words.level(value) }))}
          />
        </Field>
        <Field label={t('place')} error={error('place')}>
          <TextInput value={entry.place} onChange={(place) => set({ place })} />
        </Field>
        <Field label={t('establishedOn')} error={error('establishedOn')}>
          <DayInput value={entry.establishedOn} onChange={(establishedOn) => set({ establishedOn })} />
        </Field>
        <Field label={t('endedOn')} error={error('endedOn')}>
          <DayInput value={entry.endedOn} onChange={(endedOn) => set({ endedOn })} />
        </Field>
        <Field label={t('aliases')} span={3} hint={t('aLineEach')} error={error('aliases')}>
          <TextArea value={entry.aliases} onChange={(aliases) => set({ aliases })} rows={3} />
        </Field>
        <Field label={t('collectives')} span={3} hint={t('aLineEach')} error={error('collectives')}>
          <TextArea value={entry.collectives} onChange={(collectives) => set({ collectives })} rows={2} />
        </Field>
        <Field label={t('note')} span={3} error={error('note')}>
          <TextArea value={entry.note} onChange={(note) => set({ note })} rows={2} />
        </Field>
      </div>
      {save.error && <ProblemNote error={save.error} />}
      <div className="form-bar">
        <Button type="primary" htmlType="submit" disabled={mine.length === 0} loading={save.isPending}>
          {ui('save')} <kbd className="on-primary">Ctrl+S</kbd>
        </Button>
        <Button onClick={back}>{ui('cancel')}</Button>
      </div>
    </form>
  );
}

function spoken(field: keyof UnitEntry, value: unknown, level: (value: string) => string): string {
  const span = ({ from, to }: NameRow | ParentRow) => [tableDay(from), tableDay(to)].filter(Boolean).join(' – ');
  if (field === 'names') return (value as NameRow[]).map((row) => `${row.name} ${span(row)}`.trim()).join('; ');
  if (field === 'parents') {
    return (value as ParentRow[]).map((row) => `${row.parent?.name ?? ''} ${span(row)}`.trim()).join('; ');
  }
  if (field === 'level') return level(value as string);
  return field === 'establishedOn' || field === 'endedOn' ? tableDay(value as string) : wordsOf(value);
}
