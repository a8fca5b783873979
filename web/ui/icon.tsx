import type { ReactNode } from 'react';

/** One set of icons, drawn on 16 × 16 with a line of 1.5. */
const drawings = {
  today: (
    <>
      <path d="M2.5 7 8 2.5 13.5 7v6.5h-11z" />
      <path d="M6.5 13.5v-4h3v4" />
    </>
  ),
  documents: (
    <>
      <path d="M4 1.75h5.5L12.5 5v9.25H4z" />
      <path d="M9.25 2v3.25h3M6 8.25h4.5M6 11h4.5" />
    </>
  ),
  units: (
    <>
      <rect x="6" y="1.75" width="4" height="3.5" rx=".75" />
      <rect x="1.75" y="10.75" width="4" height="3.5" rx=".75" />
      <rect x="10.25" y="10.75" width="4" height="3.5" rx=".75" />
      <path d="M8 5.25V8m-4.25 2.75V8h8.5v2.75" />
    </>
  ),
  work: (
    <>
      <rect x="2.25" y="2.25" width="11.5" height="11.5" rx="1.5" />
      <path d="m5 8 2.25 2.25L11 6" />
    </>
  ),
  inspections: (
    <>
      <circle cx="7" cy="7" r="4.5" />
      <path d="m10.5 10.5 3.5 3.5M5.25 7l1.25 1.25L9 5.75" />
    </>
  ),
  coverage: (
    <>
      <rect x="2" y="2" width="12" height="12" rx="1" />
      <path d="M2 6h12M2 10h12M6 2v12M10 2v12" />
    </>
  ),
  administration: (
    <>
      <path d="M2 4.5h7m3 0h2M2 11.5h2m3 0h7" />
      <circle cx="10.5" cy="4.5" r="1.6" />
      <circle cx="5.5" cy="11.5" r="1.6" />
    </>
  ),
  search: (
    <>
      <circle cx="7" cy="7" r="4.5" />
      <path d="m10.5 10.5 3.5 3.5" />
    </>
  ),
  sun: (
    <>
      <circle cx="8" cy="8" r="3" />
      <path d="M8 1.25v1.5m0 10.5v1.5M1.25 8h1.5m10.5 0h1.5M3.2 3.2l1.1 1.1m7.4 7.4 1.1 1.1m0-9.6-1.1 1.1m-7.4 7.4-1.1 1.1" />
    </>
  ),
  moon: <path d="M13.5 9.6A6 6 0 0 1 6.4 2.5a5.75 5.75 0 1 0 7.1 7.1z" />,
  user: (
    <>
      <circle cx="8" cy="5.25" r="2.75" />
      <path d="M2.5 14c.6-2.9 2.7-4.5 5.5-4.5s4.9 1.6 5.5 4.5" />
    </>
  ),
  plus: <path d="M8 3v10M3 8h10" />,
  close: <path d="m4 4 8 8m0-8-8 8" />,
  check: <path d="m3 8.5 3.3 3.3L13 5" />,
  checkClock: (
    <>
      <path d="m1.5 7.5 2.5 2.5 4.5-5" />
      <circle cx="11.25" cy="10.75" r="3.25" />
      <path d="M11.25 9.25v1.5l1 .75" />
    </>
  ),
  half: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path d="M8 2.5a5.5 5.5 0 0 1 0 11z" fill="currentColor" />
    </>
  ),
  hourglass: (
    <>
      <path d="M4 2h8M4 14h8M5 2c0 3.5 2 4.5 3 6-1 1.5-3 2.5-3 6m6-12c0 3.5-2 4.5-3 6 1 1.5 3 2.5 3 6" />
    </>
  ),
  warning: (
    <>
      <path d="M8 2 14.5 13.5h-13z" />
      <path d="M8 6.25v3.5m0 1.5v.25" />
    </>
  ),
  empty: <circle cx="8" cy="8" r="5.5" />,
  full: <circle cx="8" cy="8" r="5.5" fill="currentColor" />,
  pause: <path d="M5.5 3.5v9m5-9v9" />,
  play: <path d="M5 3.5 12 8l-7 4.5z" />,
  question: (
    <>
      <path d="M5.5 6a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.9-1.1 1.7" />
      <path d="M8 12.5v.25" />
    </>
  ),
  minus: <path d="M3 8h10" />,
  triangle: <path d="M8 3 13.5 12.5h-11z" />,
  square: <rect x="3.5" y="3.5" width="9" height="9" fill="currentColor" />,
  source: (
    <>
      <path d="M3 4.5h3.5V8c0 2-1 3-3 3.5M9.5 4.5H13V8c0 2-1 3-3 3.5" />
    </>
  ),
  right: <path d="m6 3.5 4.5 4.5L6 12.5" />,
  left: <path d="M10 3.5 5.5 8l4.5 4.5" />,
  down: <path d="M3.5 6 8 10.5 12.5 6" />,
  more: <path d="M3 8h.01M8 8h.01M13 8h.01" strokeWidth="2.5" />,
  edit: (
    <>
      <path d="m2.5 13.5.75-3L10.5 3.25l2.25 2.25-7.25 7.25z" />
      <path d="m9 4.75 2.25 2.25" />
    </>
  ),
  file: (
    <>
      <path d="M4 1.75h5.5L12.5 5v9.25H4z" />
      <path d="M9.25 2v3.25h3" />
    </>
  ),
  filter: <path d="M2 3h12L9.5 8.5V13l-3-1.5v-3z" />,
  columns: (
    <>
      <rect x="2" y="3" width="12" height="10" rx="1" />
      <path d="M6 3v10m4-10v10" />
    </>
  ),
  rows: <path d="M2 4h12M2 8h12M2 12h12" />,
  print: (
    <>
      <path d="M4.5 5.5V2h7v3.5M4.5 11H2V5.5h12V11h-2.5" />
      <path d="M4.5 9h7v5h-7z" />
    </>
  ),
  history: (
    <>
      <path d="M2.5 8A5.5 5.5 0 1 0 4.2 4M2.5 2.5v2.25h2.25" />
      <path d="M8 5v3l2 1.5" />
    </>
  ),
  calendar: (
    <>
      <rect x="2" y="3" width="12" height="11" rx="1" />
      <path d="M2 6.5h12M5 1.5V4m6-2.5V4" />
    </>
  ),
  out: <path d="M6 2.5H2.5v11H6M10 4.5 13.5 8 10 11.5M13 8H6" />,
  keyboard: (
    <>
      <rect x="1.5" y="4" width="13" height="8.5" rx="1" />
      <path d="M4 6.75h.01m2.65 0h.01m2.65 0h.01m2.65 0h.01M5 10h6" />
    </>
  ),
} satisfies Record<string, ReactNode>;

export type IconName = keyof typeof drawings;

/** Says nothing to screen readers: words stand beside it. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg
      className="icon"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {drawings[name]}
    </svg>
  );
}
