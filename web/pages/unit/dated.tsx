import type { ReactNode } from 'react';
import { OrganizationPicker } from '../../pickers/organization-picker.js';
import { Button } from '../../ui/antd.js';
import { DayInput } from '../../ui/day-input.js';
import { TextInput } from '../../ui/field.js';
import { Icon } from '../../ui/icon.js';
import type { NameRow, ParentRow } from './entry.js';
import { useTexts } from './texts.js';

interface Props<Row> {
  rows: Row[];
  error: string | undefined;
  onChange(rows: Row[]): void;
}

export function DatedNames({ rows, error, onChange }: Props<NameRow>) {
  const t = useTexts();
  return (
    <Dated
      {...{ rows, error, onChange }}
      what="names"
      empty={{ name: '', from: '', to: '' }}
      wordsOf={({ name }) => name}
      field={(row, change) => (
        <TextInput label={t('name')} value={row.name} onChange={(name) => change({ ...row, name })} />
      )}
    />
  );
}

export function DatedParents({ rows, error, onChange }: Props<ParentRow>) {
  const t = useTexts();
  return (
    <Dated
      {...{ rows, error, onChange }}
      what="parents"
      empty={{ parent: null, from: '', to: '' }}
      wordsOf={({ parent }) => parent?.name ?? ''}
      field={(row, change) => (
        <OrganizationPicker label={t('parent')} value={row.parent} onChange={(parent) => change({ ...row, parent })} />
      )}
    />
  );
}

interface DatedProps<Row> extends Props<Row> {
  what: 'names' | 'parents';
  empty: Row;
  wordsOf(row: Row): string;
  field(row: Row, change: (row: Row) => void): ReactNode;
}

/** What held from day to day, a row each. */
function Dated<Row extends NameRow | ParentRow>({
  rows,
  error,
  onChange,
  what,
  empty,
  wordsOf,
  field,
}: DatedProps<Row>) {
  const t = useTexts();
  const change = (index: number, row: Row) => onChange(rows.map((each, at) => (at === index ? row : each)));
  return (
    <fieldset className="panel stack tight span-3">
      <legend className="strong">{t(what)}</legend>
      {rows.map((row, index) => (
        <div key={index} className="dated">
          {field(row, (next) => change(index, next))}
          {(['from', 'to'] as const).map((end) => (
            <label key={end} className="dated-day">
              <span className="small muted">{t(end === 'from' ? 'fromDay' : 'toDay')}</span>
              <DayInput value={row[end]} onChange={(day) => change(index, { ...row, [end]: day })} />
            </label>
          ))}
          <button
            type="button"
            className="icon-button"
            aria-label={t('dropRow', { what: wordsOf(row) })}
            onClick={() => onChange(rows.filter((_, at) => at !== index))}
          >
            <Icon name="close" size={12} />
          </button>
        </div>
      ))}
      {error && (
        <div className="field-error" role="alert">
          <Icon name="warning" size={14} /> {error}
        </div>
      )}
      <div className="row">
        <Button size="small" onClick={() => onChange([...rows, empty])}>
          {t(what === 'names' ? 'addName' : 'addParent')}
        </Button>
        <span className="field-hint">{t('followHint')}</span>
      </div>
    </fieldset>
  );
}
