import type { ReactNode } from 'react';
import { useRef } from 'react';
import { Icon } from './icon.js';
import { useShortcuts } from './shortcuts.js';
import { useUi } from './texts.js';
import './records.css';

export interface Column<Row> {
  key: string;
  head: string;
  cell(row: Row): ReactNode;
  /** The name under which the service sorts by it. */
  sort?: string;
  align?: 'end';
  /** CSS width. */
  width?: string;
}

interface Props<Row> {
  /** Says what the table lists, for those who don't see it. */
  caption: string;
  columns: Column<Row>[];
  rows: Row[];
  rowKey(row: Row): string | number;
  /** '-issuedOn' */
  sort?: string;
  onSort?(sort: string): void;
  dense?: boolean;
  /** Takes the height that is left and scrolls inside, with head and first column frozen. */
  tall?: boolean;
  /** j and k walk through it; Enter opens the first link of the row. */
  keys?: boolean;
  selected?: ReadonlySet<string | number>;
  onSelect?(selected: ReadonlySet<string | number>): void;
  rowName?(row: Row): string;
}

/** A table of records that becomes cards on a phone. The first link of a row opens it. */
export function Records<Row>(props: Props<Row>) {
  const { caption, columns, rows, rowKey, dense, tall, keys, selected, onSelect } = props;
  const t = useUi();
  const body = useRef<HTMLTableSectionElement>(null);
  const walk = (step: number) => {
    const links = [...(body.current?.querySelectorAll<HTMLElement>('tr') ?? [])].map((row) =>
      row.querySelector<HTMLElement>('a'),
    );
    const now = links.findIndex((link) => link?.closest('tr')?.contains(document.activeElement));
    const next =
      links[now < 0 ? (step > 0 ? 0 : links.length - 1) : Math.min(links.length - 1, Math.max(0, now + step))];
    next?.focus();
    next?.closest('tr')?.scrollIntoView({ block: 'nearest' });
  };
  useShortcuts(keys ? { j: () => walk(1), k: () => walk(-1) } : {});

  const toggle = (key: string | number) => {
    const next = new Set(selected);
    if (!next.delete(key)) next.add(key);
    onSelect?.(next);
  };
  /** Those chosen on other pages stay chosen. */
  const togglePage = () => {
    const next = new Set(selected);
    for (const row of rows) {
      if (all) next.delete(rowKey(row));
      else next.add(rowKey(row));
    }
    onSelect?.(next);
  };
  const all = rows.length > 0 && rows.every((row) => selected?.has(rowKey(row)));

  return (
    <div
      className={`records ${dense ? 'dense' : ''} ${tall ? 'tall' : ''}`}
      tabIndex={tall ? 0 : undefined}
      role={tall ? 'region' : undefined}
      aria-label={tall ? caption : undefined}
    >
      <table role="table">
        <caption className="unseen">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {onSelect && (
              <th role="columnheader" className="record-pick" scope="col">
                <input type="checkbox" aria-label={t('selectAll')} checked={all} onChange={togglePage} />
              </th>
            )}
            {columns.map((column) => (
              <Head key={column.key} column={column} {...props} />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" ref={body}>
          {rows.map((row) => {
            const key = rowKey(row);
            return (
              <tr role="row" key={key} className={selected?.has(key) ? 'selected' : undefined}>
                {onSelect && (
                  <td role="cell" className="record-pick">
                    <input
                      type="checkbox"
                      aria-label={t('select', { what: props.rowName?.(row) ?? '' })}
                      checked={selected?.has(key) ?? false}
                      onChange={() => toggle(key)}
                    />
                  </td>
                )}
                {columns.map(({ key: name, head, cell, align }) => (
                  <td role="cell" key={name} data-label={head} className={align === 'end' ? 'end' : undefined}>
                    <div className="record-cell">{cell(row)}</div>
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function Head<Row>({ column, sort = '', onSort }: Props<Row> & { column: Column<Row> }) {
  const t = useUi();
  const { head, width, align } = column;
  const style = width ? { width, minWidth: width } : undefined;
  const className = [align, !width && 'wide'].filter(Boolean).join(' ') || undefined;
  if (!column.sort || !onSort) {
    return (
      <th role="columnheader" scope="col" style={style} className={className}>
        {head}
      </th>
    );
  }
  const by = sort.replace('-', '') === column.sort;
  const down = by && sort.startsWith('-');
  return (
    <th
      role="columnheader"
      scope="col"
      style={style}
      className={className}
      aria-sort={by ? (down ? 'descending' : 'ascending') : undefined}
    >
      <button
        type="button"
        className={`record-sort ${by ? 'by' : ''}`}
        title={t('sortBy', { column: head })}
        onClick={() => onSort(down ? column.sort! : `-${column.sort}`)}
      >
        {head}
        {by && (
          <span className={down ? '' : 'upside'}>
            <Icon name="down" size={12} />
          </span>
        )}
      </button>
    </th>
  );
}
