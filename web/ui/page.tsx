import { type ReactNode, useEffect } from 'react';
import { useUi } from './texts.js';
import './page.css';

interface Props {
  title: string;
  /** What the browser's tab says, where the title on the page is more than words. */
  tabTitle?: string;
  above?: ReactNode;
  facts?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}

/** Title, one line of facts, at most one primary action, content. */
export function Page({ title, tabTitle = title, above, facts, actions, children }: Props) {
  const t = useUi();
  useEffect(() => {
    document.title = `${tabTitle} · ${t('product')}`;
  }, [tabTitle, t]);
  return (
    <div className="page">
      {above}
      <header className="page-head">
        <div className="page-title">
          <h1>{title}</h1>
          {facts && <div className="muted">{facts}</div>}
        </div>
        {actions && <div className="page-actions no-print">{actions}</div>}
      </header>
      {children}
    </div>
  );
}
