import { useState } from 'react';
import { changed, type DocumentEntry, shown } from '../../forms/document/entry.js';
import { useFormTexts } from '../../forms/document/texts.js';
import { Button } from '../../ui/antd.js';
import { Note } from '../../ui/states.js';
import { useTexts } from './texts.js';

type Field = keyof DocumentEntry;
type Choice = 'mine' | 'theirs' | 'both';

interface Props {
  base: DocumentEntry;
  mine: DocumentEntry;
  theirs: DocumentEntry;
  onChosen(entry: DocumentEntry): void;
}

/** Texts in which both people's words can stand together. */
const JOINABLE = new Set<Field>(['title', 'note', 'recipients', 'topics']);

/** Two people changed one record: what only one of them touched is merged, the rest is chosen field by field. */
export function Conflict({ base, mine, theirs, onChosen }: Props) {
  const t = useTexts();
  const form = useFormTexts();
  const myFields = changed(base, mine);
  const theirFields = changed(base, theirs);
  const disputed = myFields.filter(
    (field) => theirFields.includes(field) && shown(mine[field]) !== shown(theirs[field]),
  );
  const [choices, setChoices] = useState<Partial<Record<Field, Choice>>>({});

  const settle = () => {
    const settled = { ...theirs };
    for (const field of myFields) {
      const choice = disputed.includes(field) ? (choices[field] ?? 'mine') : 'mine';
      if (choice === 'mine') Object.assign(settled, { [field]: mine[field] });
      if (choice === 'both') Object.assign(settled, { [field]: joined(field, mine, theirs) });
    }
    onChosen(settled);
  };

  return (
    <section className="panel stack">
      <Note tone="amber">
        <div className="strong">{t('conflict')}</div>
        {t('conflictDo')}
      </Note>
      {disputed.map((field) => (
        <fieldset key={field} className="panel">
          <legend className="strong">{form(`fields.${field}`)}</legend>
          <div className="conflict-values">
            {(JOINABLE.has(field) ? (['mine', 'theirs', 'both'] as const) : (['mine', 'theirs'] as const)).map(
              (choice) => (
                <label key={choice} className="row">
                  <input
                    type="radio"
                    name={field}
                    checked={(choices[field] ?? 'mine') === choice}
                    onChange={() => setChoices({ ...choices, [field]: choice })}
                  />
                  <span className="muted">{t(choice === 'mine' ? 'yours' : choice)}</span>
                  <span>
                    {words(
                      choice === 'both' ? joined(field, mine, theirs) : (choice === 'mine' ? mine : theirs)[field],
                    )}
                  </span>
                </label>
              ),
            )}
          </div>
        </fieldset>
      ))}
      <div>
        <Button type="primary" onClick={settle}>
          {t('conflictSave')}
        </Button>
      </div>
    </section>
  );
}

const words = (value: DocumentEntry[Field]) =>
  value === null || value === '' ? '–' : typeof value === 'string' ? value : value.name;

const BETWEEN: Partial<Record<Field, string>> = { topics: ', ', title: '; ' };

function joined(field: Field, mine: DocumentEntry, theirs: DocumentEntry): string {
  return [shown(mine[field]), shown(theirs[field])].join(BETWEEN[field] ?? '\n');
}
