import { count } from '../../ui/dates.js';
import { To } from '../../ui/link.js';
import { useTexts } from './texts.js';

export interface Figure {
  name: string;
  /** undefined: not known yet. */
  value: number | undefined;
  /** On the same day last year, where that says something. */
  was?: number | undefined;
  /** The list of exactly these rows, or a part of this page: '#proposals'. */
  to: string;
  bad?: boolean;
}

const FOUR = 4;

/** Figures in a row, each a link to exactly the rows that it counts. */
export function Figures({ label, figures }: { label: string; figures: Figure[] }) {
  return (
    <ul className={`figures ${figures.length > FOUR ? 'five' : ''}`} aria-label={label}>
      {figures.map((figure) => (
        <li key={figure.name} className="panel">
          <FigureLink to={figure.to}>
            <span className="figure-name">{figure.name}</span>
            <span className={`figure ${figure.bad && figure.value ? 'bad' : ''}`}>
              {figure.value === undefined ? '…' : count(figure.value)}
            </span>
          </FigureLink>
          <Since {...figure} />
        </li>
      ))}
    </ul>
  );
}

function Since({ value, was }: Figure) {
  const t = useTexts();
  if (value === undefined || was === undefined) return null;
  const change = { sign: value > was ? '+' : '−', count: count(Math.abs(value - was)) };
  return <span className="small muted">{value === was ? t('same') : t('change', change)}</span>;
}

/** A place on this page is a plain link; another page keeps the day. */
function FigureLink({ to, children }: { to: string; children: React.ReactNode }) {
  return to.startsWith('#') ? (
    <a href={to} className="figure-link">
      {children}
    </a>
  ) : (
    <To to={to} className="figure-link">
      {children}
    </To>
  );
}
