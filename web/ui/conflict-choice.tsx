import { useState } from 'react';
import { Button } from './antd.js';
import { type Choice, disputed, joined, settled, wordsOf } from './conflict.js';
import { Note } from './states.js';
import { useUi } from './texts.js';
import './conflict.css';

interface Props<Entry extends object> {
  base: Entry;
  mine: Entry;
  theirs: Entry;
  label(field: keyof Entry & string): string;
  /** How a value is spoken of, where its own words are a code. */
  words?(field: keyof Entry & string, value: unknown): string;
  /** Texts in which both people's words can stand together, and what stands between them. */
  joinable: Partial<Record<keyof Entry & string, string>>;
  onChosen(entry: Entry): void;
}

/** Two people changed one record: what only one of them touched is merged, the rest is chosen field by field. */
export function ConflictChoice<Entry extends object>(props: Props<Entry>) {
  const { base, mine, theirs, label, joinable, onChosen } = props;
  const words = props.words ?? ((_: string, value: unknown) => wordsOf(value));
  const t = useUi();
  const [choices, setChoices] = useState<Partial<Record<string, Choice>>>({});
  const between = (field: string) => joinable[field as keyof Entry & string] ?? '\n';
  return (
    <section className="panel stack">
      <Note tone="amber">
        <div className="strong">{t('conflict')}</div>
        {t('conflictDo')}
      </Note>
      {disputed(base, mine, theirs).map((field) => (
        <fieldset key={field} className="panel">
          <legend className="strong">{label(field)}</legend>
          <div className="conflict-values">
            {(field in joinable ? (['mine', 'theirs', 'both'] as const) : (['mine', 'theirs'] as const)).map(
              (choice) => (
                <label key={choice} className="conflict-value">
                  <input
                    type="radio"
                    name={field}
                    checked={(choices[field] ?? 'mine') === choice}
                    onChange={() => setChoices({ ...choices, [field]: choice })}
                  />
                  <span className="muted">{t(choice)}</span>
                  <span className="prose">
                    {(choice === 'both'
                      ? joined(mine[field], theirs[field], between(field))
                      : words(field, (choice === 'mine' ? mine : theirs)[field])) || '–'}
                  </span>
                </label>
              ),
            )}
          </div>
        </fieldset>
      ))}
      <div>
        <Button type="primary" onClick={() => onChosen(settled({ base, mine, theirs }, choices, between))}>
          {t('conflictSave')}
        </Button>
      </div>
    </section>
  );
}
