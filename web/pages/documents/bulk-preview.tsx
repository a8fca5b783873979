import type { Answer } from '../../api/records.js';
import { To } from '../../ui/link.js';
import { useBulkTexts } from './bulk-texts.js';

type Outcome = Answer<'/api/bulk-edits', 'post'>;

/** What will change, and what stays as it is and why. */
export function BulkPreview({ outcome: { items, will, wont } }: { outcome: Outcome }) {
  const t = useBulkTexts();
  const list = (lines: Outcome['items']) => (
    <ul className="bulk-lines">
      {lines.map(({ documentId, number, title, adds, reason }) => (
        <li key={documentId}>
          <To to={`/documents/${documentId}`} className="number" target="_blank">
            {number ?? title}
          </To>
          {number && <span className="small muted"> {title}</span>}
          {adds > 0 && <span className="muted"> · {t('tasks', { count: adds })}</span>}
          {reason && <div className="small">{reason}</div>}
        </li>
      ))}
    </ul>
  );
  return (
    <div className="stack" role="status">
      <section className="stack tight">
        <h3>{t('will', { count: will })}</h3>
        {will === 0 ? <p className="muted">{t('nothing')}</p> : list(items.filter((line) => line.will))}
      </section>
      {wont > 0 && (
        <section className="stack tight">
          <h3>{t('wont', { count: wont })}</h3>
          {list(items.filter((line) => !line.will))}
        </section>
      )}
    </div>
  );
}
