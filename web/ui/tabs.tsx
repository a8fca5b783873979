import { NavTo } from './link.js';
import './tabs.css';

interface Props {
  label: string;
  /** Address of the first tab; the others stand below it. */
  base: string;
  tabs: { key: string; name: string; count?: number }[];
}

/** Parts of a page, each with its own address. */
export function Tabs({ label, base, tabs }: Props) {
  return (
    <nav className="tabs no-print" aria-label={label}>
      {tabs.map(({ key, name, count }, index) => (
        <NavTo key={key} to={index === 0 ? base : `${base}/${key}`} end className="tab" preventScrollReset>
          {name}
          {count !== undefined && <span className="tab-count">{count}</span>}
        </NavTo>
      ))}
    </nav>
  );
}
