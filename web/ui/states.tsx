import type { ReactNode } from 'react';
import { ProblemError } from '../api/problem.js';
import { Button } from './antd.js';
import { Icon } from './icon.js';
import { useUi } from './texts.js';
import './states.css';

/** What happened, what was kept, what to do; the request's id for whoever is asked for help. */
export function ProblemNote({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const t = useUi();
  const problem = error instanceof ProblemError ? error : null;
  const offline = problem?.status === 0;
  const what = offline ? t('offline') : problem?.status === 404 ? t('notFound') : problem?.detail || t('failed');
  return (
    <div className="note note-red" role="alert">
      <Icon name="warning" />
      <div className="stack tight">
        <div className="strong">{what}</div>
        {problem?.errors.map(({ field, message }) => (
          <div key={field + message}>{message}</div>
        ))}
        {offline && <div>{t('offlineDo')}</div>}
        {problem?.status === 404 && <div>{t('notFoundDo')}</div>}
        {problem?.requestId && <div className="small muted">{t('requestId', { id: problem.requestId })}</div>}
        {onRetry && (
          <div>
            <Button size="small" onClick={onRetry}>
              {t('retry')}
            </Button>
          </div>
        )}
      </div>
    </div>
  );
}

export function Note({ tone, children }: { tone: 'amber' | 'blue' | 'grey'; children: ReactNode }) {
  return (
    <div className={`note note-${tone}`}>
      <Icon name={tone === 'amber' ? 'warning' : 'question'} />
      <div>{children}</div>
    </div>
  );
}

/** One sentence on what will stand here, and the one way to fill it. */
export function EmptyState({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className="empty-state">
      <p>{children}</p>
      {action}
    </div>
  );
}

/** Grey bars in the shape of what comes. */
export function Skeleton({ lines = 6 }: { lines?: number }) {
  const t = useUi();
  return (
    <div className="skeleton" role="status" aria-label={t('loading')}>
      {Array.from({ length: lines }, (_, index) => (
        <div key={index} className={`skeleton-line w${index % 4}`} />
      ))}
    </div>
  );
}

interface Loaded<T> {
  data: T | undefined;
  error: unknown;
  refetch(): unknown;
}

/** What a query found, or its skeleton, or its problem. */
export function Found<T>({
  query,
  lines,
  children,
}: {
  query: Loaded<T>;
  lines?: number;
  children: (data: T) => ReactNode;
}) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.error) return <ProblemNote error={query.error} onRetry={() => void query.refetch()} />;
  return <Skeleton lines={lines} />;
}
