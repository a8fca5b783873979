import { useEffect, useState } from 'react';
import { type DateProblem, parseDate } from '../../src/vocabulary/calendar-date.js';
import { tableDay } from './dates.js';
import { useUi } from './texts.js';

interface Props {
  id?: string;
  describedBy?: string;
  invalid?: boolean;
  label?: string;
  /** YYYY-MM-DD, or empty. */
  value: string;
  onChange(day: string): void;
  /** Tells the form that what stands in the field is no day. */
  onProblem?(sentence: string | undefined): void;
  inputRef?: (input: HTMLInputElement | null) => void;
}

const SENTENCES = {
  empty: 'dayWrong',
  unknownForm: 'dayWrong',
  dayMissing: 'dayMissing',
  yearMissing: 'yearMissing',
  noSuchDate: 'noSuchDay',
  yearOutOfRange: 'yearOutOfRange',
} as const satisfies Record<DateProblem, string>;

/** A day as people type it, 3/6/13 or 03062013, shown as 03/06/2013 on leaving the field. */
export function DayInput({ id, describedBy, invalid, label, value, onChange, onProblem, inputRef }: Props) {
  const t = useUi();
  const [text, setText] = useState(tableDay(value));
  const [wrong, setWrong] = useState<string>();

  useEffect(() => {
    if (value) setText(tableDay(value));
    else setText((now) => (parseDate(now).ok ? '' : now));
  }, [value]);

  const settle = () => {
    const parsed = parseDate(text);
    const sentence = parsed.ok || text.trim() === '' ? undefined : t(SENTENCES[parsed.reason]);
    setWrong(sentence);
    onProblem?.(sentence);
    const day = parsed.ok ? parsed.date : '';
    if (parsed.ok) setText(tableDay(day));
    if (day !== value) onChange(day);
  };

  return (
    <>
      <input
        ref={inputRef}
        id={id}
        className="input"
        inputMode="numeric"
        autoComplete="off"
        aria-describedby={describedBy}
        aria-invalid={invalid || Boolean(wrong) || undefined}
        aria-label={label}
        placeholder="dd/mm/yyyy"
        value={text}
        onChange={(event) => setText(event.target.value)}
        onBlur={settle}
        onKeyDown={(event) => {
          if (event.key === 'Enter') settle();
        }}
      />
      {wrong && (
        <div className="field-error" role="alert">
          {wrong}
        </div>
      )}
    </>
  );
}
