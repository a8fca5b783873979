import { useFrameTexts } from '../frame/texts.js';
import { Icon } from '../ui/icon.js';
import type { SavedView } from './queries.js';
import { useViewTexts } from './texts.js';
import './views.css';

interface Props {
  items: SavedView[];
  current: SavedView | undefined;
  /** null: the list as it is at first. */
  onChoose(view: SavedView | null): void;
}

/** The own views, then those that others share. */
export function ViewList({ items, current, onChoose }: Props) {
  const t = useViewTexts();
  const frame = useFrameTexts();
  const [own, shared] = [items.filter((view) => view.own), items.filter((view) => !view.own)];
  const noteOf = ({ own: mine, role, author }: SavedView) =>
    role &&
    (mine ? t('sharedWith', { role: frame(`roles.${role}`) }) : t('by', { author, role: frame(`roles.${role}`) }));
  const group = (title: string, views: SavedView[]) =>
    views.length > 0 && (
      <div>
        <div className="small muted strong">{title}</div>
        <ul>
          {views.map((view) => (
            <li key={view.id}>
              <button
                type="button"
                className="view-choice"
                aria-current={view.id === current?.id || undefined}
                onClick={() => onChoose(view)}
              >
                {view.id === current?.id && <Icon name="check" size={12} />} {view.name}
                {view.role && <span className="small muted"> · {noteOf(view)}</span>}
              </button>
            </li>
          ))}
        </ul>
      </div>
    );
  return (
    <>
      {items.length === 0 && <p className="muted small">{t('none')}</p>}
      {group(t('own'), own)}
      {group(t('shared'), shared)}
      {(items.length > 0 || current) && (
        <button type="button" className="view-choice" onClick={() => onChoose(null)}>
          {t('all')}
        </button>
      )}
    </>
  );
}
