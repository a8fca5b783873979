import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Icon, type IconName } from './icon.js';
import { useUi } from './texts.js';
import './combobox.css';

export interface Choice {
  key: string;
  label: ReactNode;
  detail?: ReactNode;
  group?: string;
}

interface Props {
  id?: string;
  text: string;
  onText(text: string): void;
  choices: Choice[];
  onChoose(key: string): void;
  /** Enter with nothing marked. */
  onEnter?(): void;
  onClear?(): void;
  busy?: boolean;
  label?: string;
  describedBy?: string;
  placeholder?: string;
  icon?: IconName;
  invalid?: boolean;
  autoFocus?: boolean;
  /** Mark the first choice by itself: for pickers, not for searching. */
  eager?: boolean;
  inputRef?: (input: HTMLInputElement | null) => void;
}

/** A text field that offers choices while one types; all by keyboard. */
export function Combobox(props: Props) {
  const { text, onText, choices, onChoose, onEnter, onClear, busy, label, describedBy, placeholder, icon } = props;
  const t = useUi();
  const listId = useId();
  const box = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const [marked, setMarked] = useState(-1);

  useEffect(() => setMarked(props.eager && choices.length > 0 ? 0 : -1), [choices, props.eager]);
  useEffect(() => {
    if (open && marked >= 0) document.getElementById(`${listId}-${marked}`)?.scrollIntoView({ block: 'nearest' });
  }, [marked, open, listId]);

  const choose = (index: number) => {
    setOpen(false);
    onChoose(choices[index]!.key);
  };

  const onKey = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      setOpen(true);
      if (choices.length > 0) setMarked((marked + step + choices.length) % choices.length);
    } else if (event.key === 'Enter' && open && marked >= 0 && choices[marked]) {
      event.preventDefault();
      event.stopPropagation();
      choose(marked);
    } else if (event.key === 'Enter' && onEnter) {
      event.preventDefault();
      setOpen(false);
      onEnter();
    } else if (event.key === 'Escape' && open) {
      event.stopPropagation();
      setOpen(false);
    }
  };

  const shown = open && (choices.length > 0 || (text.trim() !== '' && !busy));
  let group: string | undefined;
  return (
    <div
      className="combobox"
      ref={box}
      onBlur={(event) => {
        if (!box.current?.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      {icon && (
        <span className="combobox-icon">
          <Icon name={icon} />
        </span>
      )}
      <input
        ref={props.inputRef}
        id={props.id}
        className={`input ${icon ? 'with-icon' : ''}`}
        role="combobox"
        aria-expanded={shown}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={shown && marked >= 0 ? `${listId}-${marked}` : undefined}
        aria-label={label}
        aria-describedby={describedBy}
        aria-invalid={props.invalid || undefined}
        autoComplete="off"
        autoFocus={props.autoFocus}
        spellCheck={false}
        placeholder={placeholder}
        value={text}
        onChange={(event) => {
          setOpen(true);
          onText(event.target.value);
        }}
        onFocus={(event) => {
          event.target.select();
          if (props.eager) setOpen(true);
        }}
        onKeyDown={onKey}
      />
      {onClear && text !== '' && (
        <button
          type="button"
          className="combobox-clear"
          aria-label={t('remove', { what: text })}
          tabIndex={-1}
          onClick={onClear}
        >
          <Icon name="close" size={12} />
        </button>
      )}
      <ul className="combobox-list" id={listId} role="listbox" aria-label={label ?? placeholder} hidden={!shown}>
        {choices.map((choice, index) => {
          const head = choice.group !== group ? choice.group : undefined;
          group = choice.group;
          return (
            <li key={choice.key} role="presentation">
              {head && <div className="combobox-group small muted">{head}</div>}
              <div
                id={`${listId}-${index}`}
                role="option"
                aria-selected={index === marked}
                className={`combobox-choice ${index === marked ? 'marked' : ''}`}
                onMouseDown={(event) => event.preventDefault()}
                onMouseMove={() => setMarked(index)}
                onClick={() => choose(index)}
              >
                <span>{choice.label}</span>
                {choice.detail && <span className="small muted">{choice.detail}</span>}
              </div>
            </li>
          );
        })}
        {shown && choices.length === 0 && (
          <li role="presentation">
            <div role="option" aria-selected="false" aria-disabled="true" className="combobox-choice muted">
              {t('noMatch')}
            </div>
          </li>
        )}
      </ul>
    </div>
  );
}
