import { cloneElement, type ReactElement, type ReactNode, useId } from 'react';
import { Icon } from './icon.js';
import './field.css';

interface Props {
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  /** How many of the form's columns it takes. */
  span?: 1 | 2 | 3;
  required?: boolean;
  children: ReactElement<Record<string, unknown>>;
}

/** A label above a control, with what it wants below it, or what is wrong with it. */
export function Field({ label, hint, error, span = 1, required, children }: Props) {
  const id = useId();
  const note = error ?? hint;
  const control = cloneElement(children, {
    id,
    describedBy: note ? `${id}-note` : undefined,
    invalid: Boolean(error),
  });
  return (
    <div className={`field span-${span}`}>
      <label htmlFor={id}>
        {label}
        {required && <span aria-hidden="true"> *</span>}
      </label>
      {control}
      {note && (
        <div id={`${id}-note`} className={error ? 'field-error' : 'field-hint'} role={error ? 'alert' : undefined}>
          {error && <Icon name="warning" size={14} />} {note}
        </div>
      )}
    </div>
  );
}

interface Control {
  id?: string;
  describedBy?: string;
  invalid?: boolean;
  label?: string;
}

const aria = ({ describedBy, invalid, label }: Control) => ({
  'aria-describedby': describedBy,
  'aria-invalid': invalid || undefined,
  'aria-label': label,
});

interface TextProps extends Control {
  value: string;
  onChange(value: string): void;
  onBlur?(): void;
  type?: 'text' | 'password' | 'number' | 'search';
  autoFocus?: boolean;
  autoComplete?: string;
  placeholder?: string;
  maxLength?: number;
  inputRef?: (input: HTMLInputElement | null) => void;
}

export function TextInput({ id, value, onChange, inputRef, type = 'text', ...rest }: TextProps) {
  const { describedBy, invalid, label, ...native } = rest;
  return (
    <input
      {...{ id, type, value, ...native }}
      {...aria({ describedBy, invalid, label })}
      ref={inputRef}
      className="input"
      autoComplete={native.autoComplete ?? 'off'}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

interface AreaProps extends Control {
  value: string;
  onChange(value: string): void;
  rows?: number;
  placeholder?: string;
  autoFocus?: boolean;
  onPaste?: (event: React.ClipboardEvent<HTMLTextAreaElement>) => void;
}

export function TextArea({ id, value, onChange, rows = 3, ...rest }: AreaProps) {
  const { describedBy, invalid, label, ...native } = rest;
  return (
    <textarea
      {...{ id, value, rows, ...native }}
      {...aria({ describedBy, invalid, label })}
      className="input area"
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

interface SelectProps extends Control {
  value: string;
  onChange(value: string): void;
  options: { value: string; label: string }[];
  /** The words of "no choice". */
  empty?: string;
}

export function Select({ id, value, onChange, options, empty, ...control }: SelectProps) {
  return (
    <select
      {...{ id, value }}
      {...aria(control)}
      className="input select"
      onChange={(event) => onChange(event.target.value)}
    >
      {empty !== undefined && <option value="">{empty}</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
