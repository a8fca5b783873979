import { useEffect, useRef } from 'react';

export type Shortcuts = Record<string, (event: KeyboardEvent) => void>;

/** 'ctrl+enter', 'alt+arrowleft', 'j', '?' */
function nameOf(event: KeyboardEvent): string {
  const key = event.key.toLowerCase();
  return `${event.ctrlKey || event.metaKey ? 'ctrl+' : ''}${event.altKey ? 'alt+' : ''}${key}`;
}

const writing = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** A dialog that was closed stays in the page, unseen. */
const dialogIsOpen = () => [...document.querySelectorAll('[role="dialog"]')].some((dialog) => dialog.checkVisibility());

/** Lets the field under the cursor take in what was typed, a date for instance, before it is saved. */
function settleField(then: () => void): void {
  const field = document.activeElement;
  if (field instanceof HTMLElement && writing(field)) {
    field.blur();
    field.focus({ preventScroll: true });
  }
  setTimeout(then);
}

/** Keys of the page. Plain letters rest while somebody writes or a dialog is open; with Ctrl or Alt they always work. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const name = nameOf(event);
      const act = latest.current[name];
      if (!act || event.defaultPrevented || event.isComposing) return;
      const free = name.includes('+') && name.length > 1;
      if (!free && (writing(event.target) || dialogIsOpen())) return;
      event.preventDefault();
      if (name.startsWith('ctrl+')) settleField(() => latest.current[name]?.(event));
      else act(event);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}
