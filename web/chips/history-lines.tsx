import type { HistoryLine } from '../api/records.js';
import { isSaid } from '../texts/i18n.js';
import { useDocumentWords } from './document-words.js';
import { moment, tableDay } from '../ui/dates.js';
import { UNTOLD, useHistoryTexts } from './history-texts.js';
import './history-lines.css';

/** Who did what when, why, and what it changed. */
export function HistoryLines({ items }: { items: HistoryLine[] }) {
  const t = useHistoryTexts();
  if (items.length === 0) return <p className="muted">{t('none')}</p>;
  return (
    <ol>
      {items.map(({ position, action, actor, at, event }) => {
        const act = camel(action.split('.').at(-1) ?? '');
        const word = isSaid('history', `acts.${act}`) ? t(`acts.${act as 'add'}`) : action;
        return (
          <li key={position} className="history-line">
            <div>
              <span className="strong">{word}</span>{' '}
              <span className="muted">
                {actor}, {moment(at)}
              </span>
            </div>
            {typeof event.reason === 'string' && <div>{t('because', { reason: event.reason })}</div>}
            <Changes changes={(event.changes ?? {}) as Record<string, [unknown, unknown]>} />
          </li>
        );
      })}
    </ol>
  );
}

/** no-task-taken-back → noTaskTakenBack */
const camel = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

function Changes({ changes }: { changes: Record<string, [unknown, unknown]> }) {
  const t = useHistoryTexts();
  const shown = useShown();
  const told = Object.entries(changes).filter(([field]) => !UNTOLD.has(field));
  if (told.length === 0) return null;
  return (
    <dl className="history-changes">
      {told.map(([field, [before, after]]) => (
        <div key={field}>
          <dt className="muted">{isSaid('history', `fields.${field}`) ? t(`fields.${field as 'title'}`) : field}</dt>
          {field.endsWith('_id') ? (
            <dd>{t('changedOnly')}</dd>
          ) : (
            <>
              <dd>
                <del>{shown(field, before)}</del>
              </dd>
              <dd>
                <ins>{shown(field, after)}</ins>
              </dd>
            </>
          )}
        </div>
      ))}
    </dl>
  );
}

/** A value as people read it; of a list of rows, the words in each. */
function useShown(): (field: string, value: unknown) => string {
  const words = useDocumentWords();
  const shown = (field: string, value: unknown): string => {
    if (value === null || value === undefined || value === '') return '–';
    if (Array.isArray(value)) return value.map((row) => shown(field, row)).join('; ') || '–';
    if (typeof value === 'object') {
      const texts = Object.entries(value).filter(
        ([name, each]) => name !== 'id' && !name.endsWith('_id') && each !== null,
      );
      return texts.map(([name, each]) => shown(name, each)).join(', ') || `${Object.values(value).length}`;
    }
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    if (isSaid('document-words', `${field}.${text}`)) return words(`${field as 'mark'}.${text as 'normal'}`);
    return /^\d{4}-\d\d-\d\d$/.test(text) ? tableDay(text) : text; // "2026-01-05"
  };
  return shown;
}
