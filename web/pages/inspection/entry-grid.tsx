import { OrganizationPicker } from '../../pickers/organization-picker.js';
import { DayInput } from '../../ui/day-input.js';
import { Select, TextInput } from '../../ui/field.js';
import { Icon } from '../../ui/icon.js';
import { type Doubt, type Row, type Scale, type Unit, unitsNamed } from './paste.js';
import { useTexts } from './texts.js';

interface Props {
  rows: Row[];
  doubts: ReadonlyMap<number, Doubt | undefined>;
  units: Unit[];
  scale: Scale[];
  onChange(key: number, part: Partial<Row>): void;
  onDrop(key: number): void;
}

const isDay = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text); // '2021-09-30'

/** What can't be saved yet is shown in its place, with choices. */
export function EntryGrid({ rows, doubts, units, scale, onChange, onDrop }: Props) {
  const t = useTexts();
  const named = (id: number | null) => units.find((unit) => unit.id === id)?.name;
  return (
    <div className="entry-grid" role="table" aria-label={t('tabs.entry')}>
      <div role="row" className="entry-row entry-head">
        {(['unit', 'result', 'text', 'concludedOn', 'remedyDue'] as const).map((head) => (
          <span key={head} role="columnheader">
            {t(head)}
          </span>
        ))}
        <span role="columnheader">
          <span className="unseen">{t('drop')}</span>
        </span>
      </div>
      {rows.map((row) => {
        const doubt = doubts.get(row.key);
        const label = named(row.unitId) ?? row.unitText;
        return (
          <div key={row.key} role="row" className={`entry-row ${doubt ? 'doubtful' : ''}`}>
            <div role="cell" data-label={t('unit')}>
              <TextInput
                label={t('unit')}
                value={named(row.unitId) ?? row.unitText}
                invalid={doubt?.kind === 'unknownUnit' || doubt?.kind === 'twin'}
                onChange={(unitText) => {
                  const found = unitsNamed(unitText, units);
                  onChange(row.key, { unitText, unitId: found.length === 1 ? found[0]!.id : null });
                }}
              />
              {doubt && <DoubtNote doubt={doubt} row={row} onChange={onChange} onDrop={onDrop} />}
            </div>
            <div role="cell" data-label={t('result')}>
              <Select
                label={`${t('result')}: ${label}`}
                value={row.result}
                invalid={doubt?.kind === 'offScale' || doubt?.kind === 'noResult'}
                onChange={(result) => onChange(row.key, { result, resultText: '' })}
                empty={t('chooseResult')}
                options={scale}
              />
            </div>
            <div role="cell" data-label={t('text')}>
              <TextInput
                label={`${t('text')}: ${label}`}
                value={row.text}
                onChange={(text) => onChange(row.key, { text })}
              />
            </div>
            {(['concludedOn', 'remedyDue'] as const).map((field) => (
              <div role="cell" key={field} data-label={t(field)}>
                {row[field] === '' || isDay(row[field]) ? (
                  <DayInput
                    label={`${t(field)}: ${label}`}
                    value={row[field]}
                    onChange={(day) => onChange(row.key, { [field]: day })}
                  />
                ) : (
                  <TextInput
                    label={`${t(field)}: ${label}`}
                    value={row[field]}
                    invalid
                    onChange={() => onChange(row.key, { [field]: '' })}
                  />
                )}
              </div>
            ))}
            <div role="cell">
              <button
                type="button"
                className="icon-button"
                aria-label={`${t('drop')}: ${label}`}
                onClick={() => onDrop(row.key)}
              >
                <Icon name="close" size={12} />
              </button>
            </div>
          </div>
        );
      })}
    </div>
  );
}

interface NoteProps {
  doubt: Doubt;
  row: Row;
  onChange(key: number, part: Partial<Row>): void;
  onDrop(key: number): void;
}

function DoubtNote({ doubt, row, onChange, onDrop }: NoteProps) {
  const t = useTexts();
  const sentence =
    doubt.kind === 'unknownUnit'
      ? t(doubt.choices.length > 1 ? 'which' : 'unknownUnit')
      : doubt.kind === 'offScale' || doubt.kind === 'badDay'
        ? t(doubt.kind, { word: doubt.word })
        : t(doubt.kind);
  return (
    <div className="doubt small" role="alert">
      <span>
        <Icon name="warning" size={14} /> {sentence}
      </span>
      {doubt.kind === 'unknownUnit' && (
        <>
          {doubt.choices.map((unit) => (
            <button
              key={unit.id}
              type="button"
              className="choice"
              onClick={() => onChange(row.key, { unitId: unit.id, unitText: unit.name })}
            >
              {unit.name}
            </button>
          ))}
          <OrganizationPicker
            label={t('which')}
            value={null}
            onChange={(unit) => unit && onChange(row.key, { unitId: unit.id, unitText: unit.name })}
          />
        </>
      )}
      {doubt.kind === 'twin' && (
        <button type="button" className="choice" onClick={() => onDrop(row.key)}>
          {t('drop')}
        </button>
      )}
    </div>
  );
}
