import { type ReactElement, useState } from 'react';
import { ProblemError } from '../../api/problem.js';
import { LEVELS, SYSTEMS, useOrganizationWords } from '../../chips/organization-words.js';
import { Button } from '../../ui/antd.js';
import { DayInput } from '../../ui/day-input.js';
import { Field, Select, TextInput } from '../../ui/field.js';
import { useNotice } from '../../ui/notice.js';
import { ProblemNote } from '../../ui/states.js';
import { useUi } from '../../ui/texts.js';
import { useWrite } from '../../ui/write.js';
import type { Entry, Shelf, ShelfField } from './shelves.js';
import { useTexts } from './texts.js';

interface Props {
  shelf: Shelf;
  entry: Entry;
  onDone(): void;
}

type Value = string | number | boolean | null;

/** Adds to a catalogue, or changes what may be changed of an entry. */
export function EntryForm({ shelf, entry, onDone }: Props) {
  const t = useTexts();
  const ui = useUi();
  const notice = useNotice();
  const known = entry.id !== undefined;
  const [values, setValues] = useState<Record<string, Value>>(() =>
    Object.fromEntries(shelf.fields.map(({ name, kind }) => [name, entry[name] ?? (kind === 'flag' ? false : '')])),
  );
  const set = (name: string, value: Value) => setValues((now) => ({ ...now, [name]: value }));
  const open = shelf.fields.filter(({ key }) => !known || !key);
  const save = useWrite(
    (now: typeof values, key) => {
      const body = Object.fromEntries(
        open.flatMap(({ name, kind }): [string, Value][] => {
          const value = now[name]!;
          if (kind === 'number') return value === '' ? [] : [[name, Number(value)]];
          return typeof value === 'string' && value.trim() === '' ? (known ? [[name, null]] : []) : [[name, value]];
        }),
      ) as Entry;
      return known ? shelf.correct(entry.id!, entry.version!, body, key) : shelf.add(body, key);
    },
    {
      touches: ['terms'],
      onDone: ({ name = '' }) => {
        notice(t('saved', { name }));
        onDone();
      },
    },
  );
  const problem = save.error instanceof ProblemError ? save.error : null;
  const lacking = open.some(({ name, required }) => required && String(values[name]).trim() === '');
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (!save.isPending && !lacking) save.mutate(values);
      }}
    >
      {open.map((field) =>
        field.kind === 'flag' ? (
          <label key={field.name} className="row">
            <input
              type="checkbox"
              checked={values[field.name] === true}
              onChange={(event) => set(field.name, event.target.checked)}
            />
            {t(`entry.${field.name}`)}
          </label>
        ) : (
          <Field
            key={field.name}
            label={t(`entry.${field.name}`)}
            hint={field.key ? t('keyStays') : undefined}
            error={problem?.of(field.name)}
            required={field.required ?? false}
          >
            <Control field={field} value={String(values[field.name])} onChange={(value) => set(field.name, value)} />
          </Field>
        ),
      )}
      {save.error && <ProblemNote error={save.error} />}
      <div className="row">
        <Button type="primary" htmlType="submit" loading={save.isPending} disabled={lacking}>
          {ui('save')}
        </Button>
        <Button onClick={onDone}>{ui('cancel')}</Button>
      </div>
    </form>
  );
}

interface ControlProps {
  field: ShelfField;
  value: string;
  onChange(value: string): void;
}

function Control({ field, value, onChange, ...rest }: ControlProps): ReactElement {
  const t = useTexts();
  const words = useOrganizationWords();
  const choices = {
    system: SYSTEMS.map((each) => ({ value: each, label: words.system(each) })),
    level: LEVELS.map((each) => ({ value: each, label: words.level(each) })),
    dayKind: (['off', 'worked'] as const).map((each) => ({ value: each, label: t(`dayKinds.${each}`) })),
  };
  if (field.kind === 'system' || field.kind === 'level' || field.kind === 'dayKind') {
    return <Select {...rest} value={value} onChange={onChange} empty={t('chooseOne')} options={choices[field.kind]} />;
  }
  if (field.kind === 'day') return <DayInput {...rest} value={value} onChange={onChange} />;
  const digits = (text: string) => (field.kind === 'number' ? text.replace(/\D/g, '') : text);
  return <TextInput {...rest} value={value} onChange={(text) => onChange(digits(text))} />;
}
