import { type RefObject, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

export interface Window {
  from: number;
  to: number;
}

export interface Seen {
  rows: Window;
  columns: Window;
}

const BEYOND = 4;

const range = (start: number, length: number, size: number, count: number): Window => ({
  from: Math.max(0, Math.floor(start / size) - BEYOND),
  to: Math.min(count, Math.ceil((start + length) / size) + BEYOND),
});

interface Sizes {
  rows: number;
  columns: number;
  /** Height of a row and width of a column, in pixels. */
  size: number;
  headWidth: number;
  headHeight: number;
}

/** Which rows and columns of a scrolled grid are in sight, with a few beyond. On paper all are. */
export function useWindow(
  box: RefObject<HTMLElement | null>,
  { rows, columns, size, headWidth, headHeight }: Sizes,
): Seen {
  const [seen, setSeen] = useState<Seen>({
    rows: { from: 0, to: Math.min(rows, 40) },
    columns: { from: 0, to: Math.min(columns, 60) },
  });
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const look = () => {
      const next = {
        rows: range(element.scrollTop, element.clientHeight - headHeight, size, rows),
        columns: range(element.scrollLeft, element.clientWidth - headWidth, size, columns),
      };
      setSeen((now) => (JSON.stringify(now) === JSON.stringify(next) ? now : next));
    };
    const onScroll = () => flushSync(look); // once a frame, and drawn in it: no blank stretch is ever seen
    const everything = () => setSeen({ rows: { from: 0, to: rows }, columns: { from: 0, to: columns } });
    const resized = new ResizeObserver(look);
    look();
    resized.observe(element);
    element.addEventListener('scroll', onScroll, { passive: true });
    addEventListener('beforeprint', everything);
    addEventListener('afterprint', look);
    return () => {
      resized.disconnect();
      element.removeEventListener('scroll', onScroll);
      removeEventListener('beforeprint', everything);
      removeEventListener('afterprint', look);
    };
  }, [box, rows, columns, size, headWidth, headHeight]);
  return seen;
}
