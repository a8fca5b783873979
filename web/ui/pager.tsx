import type { ReactNode } from 'react';
import { Button } from './antd.js';
import { count } from './dates.js';
import { Icon } from './icon.js';
import { useUi } from './texts.js';
import './pager.css';

interface Props {
  page: number;
  pageSize: number;
  total: number;
  shown: number;
  onPage(page: number): void;
  /** What else can be done with the list. */
  children?: ReactNode;
}

/** "20 of 21.914", and the way to the other pages. */
export function Pager({ page, pageSize, total, shown, onPage, children }: Props) {
  const t = useUi();
  const pages = Math.max(1, Math.ceil(total / pageSize));
  return (
    <div className="pager">
      <span className="muted" role="status">
        {t('total', { shown: count(shown), total: count(total) })}
      </span>
      {children && <span className="row no-print">{children}</span>}
      {pages > 1 && (
        <div className="row no-print">
          <Button
            size="small"
            aria-label={t('previous')}
            disabled={page <= 1}
            onClick={() => onPage(page - 1)}
            icon={<Icon name="left" />}
          />
          <span>{t('pageOf', { page: count(page), pages: count(pages) })}</span>
          <Button
            size="small"
            aria-label={t('next')}
            disabled={page >= pages}
            onClick={() => onPage(page + 1)}
            icon={<Icon name="right" />}
          />
        </div>
      )}
    </div>
  );
}
