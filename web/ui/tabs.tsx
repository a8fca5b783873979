import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
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
  const list = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    // on a phone the tab that is open may lie beyond the edge
    list.current?.querySelector('[aria-current="page"]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [pathname]);
  return (
    <nav className="tabs no-print" aria-label={label} ref={list}>
      {tabs.map(({ key, name, count }, index) => (
        <NavTo key={key} to={index === 0 ? base : `${base}/${key}`} end className="tab" preventScrollReset>
          {name}
          {count !== undefined && <span className="tab-count">{count}</span>}
        </NavTo>
      ))}
    </nav>
  );
}
