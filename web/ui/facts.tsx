import { Fragment, type ReactNode } from 'react';
import './facts.css';

/** Names and values; what has no value is left out. */
export function Facts({ items }: { items: [name: string, value: ReactNode][] }) {
  const known = items.filter(([, value]) => value !== null && value !== undefined && value !== '' && value !== false);
  return (
    <dl className="facts">
      {known.map(([name, value]) => (
        <Fragment key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
