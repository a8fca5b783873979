import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../api/client.js';
import { count } from '../../ui/dates.js';
import { To, useAsOf } from '../../ui/link.js';
import { useTexts } from './texts.js';
import './board.css';

const BOARDS = {
  waiting: { phase: 'reportedDone' },
  unanswered: { unanswered: 'true' },
  overdue: { state: 'overdue' },
  dueSoon: { state: 'due_soon' },
  open: { open: 'true' },
} as const;
type Name = keyof typeof BOARDS;

/** What waits for a decision, and what is open at all, each figure opening its rows. */
export function Board({ params }: { params: URLSearchParams }) {
  const t = useTexts();
  const names = Object.keys(BOARDS) as Name[];
  const current = names.find((name) => Object.entries(BOARDS[name]).every(([key, value]) => params.get(key) === value));
  return (
    <nav className="board no-print" aria-label={t('board')}>
      {names.map((name) => (
        <Figure key={name} name={name} open={name === current} />
      ))}
      <To
        to="/work?open=all"
        className={`board-figure ${current ? '' : 'current'}`}
        aria-current={current ? undefined : 'true'}
      >
        <span>{t('all')}</span>
      </To>
    </nav>
  );
}

function Figure({ name, open }: { name: Name; open: boolean }) {
  const t = useTexts();
  const asOf = useAsOf();
  const filter: Record<string, string> = BOARDS[name];
  const found = useQuery({
    queryKey: ['assignments', 'board', name, asOf],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/assignments', { params: { query: { ...(filter as object), asOf, pageSize: 1 } }, signal })),
  });
  return (
    <To
      to={`/work?${new URLSearchParams(filter).toString()}`}
      className={`board-figure ${open ? 'current' : ''}`}
      aria-current={open ? 'true' : undefined}
    >
      <span>{t(`boards.${name}`)}</span> <span className="strong">{found.data ? count(found.data.total) : '…'}</span>
    </To>
  );
}
