import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Navigate, Outlet, useLocation } from 'react-router';
import { sessionQuery } from '../api/session.js';
import { NavTo, useAsOf } from '../ui/link.js';
import { Notices } from '../ui/notice.js';
import { useShortcuts } from '../ui/shortcuts.js';
import { ProblemNote } from '../ui/states.js';
import { Account } from './account.js';
import { AsOf, AsOfBanner } from './as-of.js';
import { KeyList } from './key-list.js';
import { Nav } from './nav.js';
import { SampleMark } from './sample-mark.js';
import { SearchBox } from './search-box.js';
import { SessionProvider } from './session.js';
import { Settings } from './settings.js';
import { SignInAgain } from './sign-in-again.js';
import { useFrameTexts } from './texts.js';
import { useUi } from '../ui/texts.js';
import './frame.css';

/** Around every page but sign-in: whoever is not signed in goes there first. */
export function Frame() {
  const t = useFrameTexts();
  const product = useUi()('product');
  const session = useQuery(sessionQuery);
  const location = useLocation();
  const asOf = useAsOf();
  const [keys, setKeys] = useState(false);
  useShortcuts({ '?': () => setKeys(true) });

  if (session.error && !session.data) {
    return (
      <main className="page">
        <ProblemNote error={session.error} onRetry={() => void session.refetch()} />
      </main>
    );
  }
  if (session.data === undefined) return null;
  if (session.data === null) {
    const next = `${location.pathname}${location.search}`;
    return <Navigate to={next === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(next)}`} replace />;
  }
  return (
    <SessionProvider value={session.data}>
      <Notices>
        <div className={`frame ${asOf ? 'not-today' : ''}`}>
          <a className="skip" href="#content">
            {t('skip')}
          </a>
          <header className="frame-head no-print">
            <NavTo to="/" className="product">
              {product}
            </NavTo>
            {session.data.sample && <SampleMark />}
            <SearchBox />
            <AsOf />
            <Settings />
            <Account onKeys={() => setKeys(true)} />
          </header>
          <Nav />
          <main id="content" tabIndex={-1}>
            <AsOfBanner />
            <Outlet />
          </main>
        </div>
        <SignInAgain />
        <KeyList open={keys} onClose={() => setKeys(false)} />
      </Notices>
    </SessionProvider>
  );
}
