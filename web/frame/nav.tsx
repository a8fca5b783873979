import { useState } from 'react';
import { useLocation } from 'react-router';
import { Icon, type IconName } from '../ui/icon.js';
import { NavTo } from '../ui/link.js';
import { useMay } from './session.js';
import { useFrameTexts } from './texts.js';

interface Entry {
  to: string;
  icon: IconName;
  name: 'today' | 'documents' | 'units' | 'work' | 'inspections' | 'coverage' | 'administration';
  needs?: string;
}

/** The pages of the frame, in order; a new capability adds its entry here. */
const ENTRIES: Entry[] = [
  { to: '/', icon: 'today', name: 'today' },
  { to: '/documents', icon: 'documents', name: 'documents' },
  { to: '/units', icon: 'units', name: 'units' },
  { to: '/work', icon: 'work', name: 'work', needs: 'assignments:read' },
  { to: '/inspections', icon: 'inspections', name: 'inspections', needs: 'inspections:read' },
  { to: '/coverage', icon: 'coverage', name: 'coverage', needs: 'assignments:read' },
  { to: '/administration', icon: 'administration', name: 'administration', needs: 'users:read' },
];

/** How many stand in a phone's bar beside "more". */
const IN_BAR = 4;

export function Nav() {
  const t = useFrameTexts();
  const may = useMay();
  const { pathname } = useLocation();
  const [more, setMore] = useState(false);
  const entries = ENTRIES.filter(({ needs }) => !needs || may(needs));
  const hiddenIsCurrent = entries.slice(IN_BAR).some(({ to }) => pathname.startsWith(to));
  return (
    <nav className={`nav no-print ${more ? 'open' : ''}`} aria-label={t('nav')} onClick={() => setMore(false)}>
      {entries.map(({ to, icon, name }, index) => (
        <NavTo key={to} to={to} end={to === '/'} className={`nav-entry ${index >= IN_BAR ? 'beyond' : ''}`}>
          <Icon name={icon} />
          <span className="nav-word">{t(name)}</span>
        </NavTo>
      ))}
      <button
        type="button"
        className={`nav-entry nav-more ${hiddenIsCurrent ? 'active' : ''}`}
        aria-expanded={more}
        onClick={(event) => {
          event.stopPropagation();
          setMore(!more);
        }}
      >
        <Icon name="more" />
        <span className="nav-word">{t('more')}</span>
      </button>
    </nav>
  );
}
