import { useQuery } from '@tanstack/react-query';
import { count, textDay } from '../../ui/dates.js';
import { To } from '../../ui/link.js';
import { Found } from '../../ui/states.js';
import { lookAlikesQuery } from './queries.js';
import { useTexts } from './texts.js';

const SHOWN = 5;

/** The first few pairs that the clerk may settle; the list holds all that the figure counts. */
export function LookAlikes() {
  const t = useTexts();
  const found = useQuery(lookAlikesQuery(SHOWN));
  return (
    <section className="panel stack tight" id="look-alikes">
      <h2>{t('lookAlikes')}</h2>
      <Found query={found} lines={3}>
        {({ items, total }) =>
          total === 0 ? (
            <p className="muted">{t('lookAlikesNone')}</p>
          ) : (
            <>
              <ul className="today-list">
                {items.map(({ first, second }) => (
                  <li key={`${first.id}-${second.id}`}>
                    <To to={`/look-alikes?decidable=true&pair=${first.id}-${second.id}`}>
                      <span className="number">{first.number ?? first.title}</span>
                      {first.number !== second.number && <> · {second.number ?? second.title}</>}
                    </To>
                    <span className="muted">
                      {' '}
                      {[first, second].map(({ issuedOn }) => textDay(issuedOn) || t('noDate')).join(' · ')}
                    </span>
                    <div className="two-lines small">{second.title}</div>
                  </li>
                ))}
              </ul>
              <p>
                <To to="/look-alikes?decidable=true">
                  {t('all')} ({count(total)})
                </To>
              </p>
            </>
          )
        }
      </Found>
    </section>
  );
}
