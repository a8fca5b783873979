import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../api/client.js';
import { count } from '../../ui/dates.js';
import { To, useAsOf, useQueryParts } from '../../ui/link.js';
import { useTexts } from './texts.js';
import './board.css';

const BOARDS = {
  waiting: { phase: 'reportedDone' },
  unanswered: { unanswered: 'true' },
  overdue: { state: 'overdue' },
  dueSoon: { state: 'due_soon' },
} as const;
type Name = keyof typeof BOARDS;

/** What waits for a decision, each figure opening its rows. */
export function Board() {
  const t = useTexts();
  const [params] = useQueryParts();
  const names = Object.keys(BOARDS) as Name[];
  const isOpen = (name: Name) => Object.entries(BOARDS[name]).every(([key, value]) => params.get(key) === value);
  return (
    <nav className="board no-print" aria-label={t('board')}>
      {names.map((name) => (
        <Figure key={name} name={name} open={isOpen(name)} />
      ))}
      <To
        to="/work"
        className={`board-figure ${names.some(isOpen) ? '' : 'current'}`}
        aria-current={names.some(isOpen) ? undefined : 'true'}
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
