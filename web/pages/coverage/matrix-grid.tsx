import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { Cell, DocumentLine, OrganizationLine } from '../../api/records.js';
import { asState, LOOKS, useStateTexts } from '../../chips/assignment-state.js';
import { useDocumentWords } from '../../chips/document-words.js';
import { textDay } from '../../ui/dates.js';
import { Icon } from '../../ui/icon.js';
import { To } from '../../ui/link.js';
import { useTexts } from './texts.js';
import { useWindow } from './window.js';

const SIZE = 32;
const HEAD_HEIGHT = 148;
const headWidthOf = () => (innerWidth < 760 ? 128 : 280);

interface Props {
  documents: DocumentLine[];
  units: OrganizationLine[];
  cells: ReadonlyMap<string, Cell>;
  onOpen(document: DocumentLine, unit: OrganizationLine): void;
}

export const keyOf = (documentId: number, organizationId: number) => `${documentId}-${organizationId}`;

/** Documents down, units across. Only what is in sight is drawn; one cell at a time takes the focus. */
export function MatrixGrid({ documents, units, cells, onOpen }: Props) {
  const t = useTexts();
  const words = useDocumentWords();
  const say = useSentence();
  const box = useRef<HTMLDivElement>(null);
  const headWidth = useMemo(headWidthOf, []);
  const [at, setAt] = useState({ row: 0, column: 0 });
  const moved = useRef(false);
  const sizes = { rows: documents.length, columns: units.length, size: SIZE, headWidth, headHeight: HEAD_HEIGHT };
  const { rows, columns } = useWindow(box, sizes);
  const totals = useMemo(() => countTotals(cells), [cells]);

  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    const element = box.current!;
    const [top, left] = [at.row * SIZE, at.column * SIZE];
    const [height, width] = [element.clientHeight - HEAD_HEIGHT - SIZE, element.clientWidth - headWidth - SIZE];
    if (top < element.scrollTop) element.scrollTop = top;
    if (top > element.scrollTop + height - SIZE) element.scrollTop = top - height + SIZE;
    if (left < element.scrollLeft) element.scrollLeft = left;
    if (left > element.scrollLeft + width - SIZE) element.scrollLeft = left - width + SIZE;
    // the cell is drawn once the window has followed
    requestAnimationFrame(() =>
      requestAnimationFrame(() =>
        element.querySelector<HTMLElement>(`[data-at="${at.row}-${at.column}"]`)?.focus({ preventScroll: true }),
      ),
    );
  }, [at, headWidth]);

  const onKey = (event: KeyboardEvent) => {
    const steps: Record<string, [number, number]> = {
      ...{ ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] },
      ...{ PageUp: [-10, 0], PageDown: [10, 0], Home: [0, -units.length], End: [0, units.length] },
    };
    const step = steps[event.key];
    if (!step || !(event.target as HTMLElement).dataset.at) return;
    event.preventDefault();
    moved.current = true;
    const within = (value: number, count: number) => Math.min(count - 1, Math.max(0, value));
    setAt({ row: within(at.row + step[0], documents.length), column: within(at.column + step[1], units.length) });
  };

  const shownColumns = units.slice(columns.from, columns.to);
  const template = {
    gridTemplateColumns: `${headWidth}px repeat(${units.length}, ${SIZE}px) 56px`,
    gridTemplateRows: `${HEAD_HEIGHT}px repeat(${documents.length}, ${SIZE}px) ${SIZE}px`,
  };

  return (
    <div className="matrix-box" ref={box}>
      <div
        className="matrix"
        role="grid"
        aria-label={t('grid')}
        aria-rowcount={documents.length + 1}
        aria-colcount={units.length + 1}
        style={template}
        onKeyDown={onKey}
      >
        <div role="row" className="matrix-row" aria-rowindex={1}>
          <div role="columnheader" className="matrix-corner small muted" style={{ gridArea: '1 / 1' }}>
            {t('keys')}
          </div>
          {shownColumns.map((unit, index) => (
            <div
              role="columnheader"
              key={unit.id}
              className="matrix-unit"
              aria-colindex={columns.from + index + 2}
              style={{ gridArea: `1 / ${columns.from + index + 2}` }}
              title={unit.name}
            >
              <To to={`/units/${unit.id}`} tabIndex={-1}>
                {unit.shortName ?? unit.name}
              </To>
            </div>
          ))}
          <div role="columnheader" className="matrix-unit" style={{ gridArea: `1 / ${units.length + 2}` }}>
            {t('total')}
          </div>
        </div>
        {documents.slice(rows.from, rows.to).map((document, offset) => {
          const row = rows.from + offset;
          return (
            <div role="row" key={document.id} className="matrix-row" aria-rowindex={row + 2}>
              <div
                role="rowheader"
                className="matrix-document"
                style={{ gridArea: `${row + 2} / 1` }}
                title={document.title}
              >
                <To to={`/documents/${document.id}`} className="number" tabIndex={-1}>
                  {document.number ?? words('noNumber')}
                </To>{' '}
                <span className="muted">{document.title}</span>
              </div>
              {shownColumns.map((unit, index) => {
                const column = columns.from + index;
                const cell = cells.get(keyOf(document.id, unit.id));
                const here = at.row === row && at.column === column;
                return (
                  <div
                    role="gridcell"
                    key={unit.id}
                    data-at={`${row}-${column}`}
                    aria-colindex={column + 2}
                    tabIndex={here ? 0 : -1}
                    className={`matrix-cell ${cell ? `tone-${LOOKS[asState(cell.state)][0]} ${LOOKS[asState(cell.state)][2]}` : ''}`}
                    style={{ gridArea: `${row + 2} / ${column + 2}` }}
                    aria-label={say(document, unit, cell)}
                    title={say(document, unit, cell)}
                    onClick={() => {
                      setAt({ row, column });
                      onOpen(document, unit);
                    }}
                    onKeyDown={(event) => {
                      if (event.key === 'Enter') onOpen(document, unit);
                    }}
                  >
                    {cell && <Icon name={LOOKS[asState(cell.state)][1]} size={16} />}
                  </div>
                );
              })}
              <div role="gridcell" className="matrix-total" style={{ gridArea: `${row + 2} / ${units.length + 2}` }}>
                {totals.rows.get(document.id) ?? ''}
              </div>
            </div>
          );
        })}
        <div role="row" className="matrix-row" aria-rowindex={documents.length + 2}>
          <div role="rowheader" className="matrix-document foot" style={{ gridArea: `${documents.length + 2} / 1` }}>
            {t('total')}
          </div>
          {shownColumns.map((unit, index) => (
            <div
              role="gridcell"
              key={unit.id}
              className="matrix-total foot"
              style={{ gridArea: `${documents.length + 2} / ${columns.from + index + 2}` }}
            >
              {totals.columns.get(unit.id) ?? ''}
            </div>
          ))}
          <div
            role="gridcell"
            className="matrix-total foot"
            style={{ gridArea: `${documents.length + 2} / ${units.length + 2}` }}
          >
            {cells.size}
          </div>
        </div>
      </div>
    </div>
  );
}

function useSentence() {
  const t = useTexts();
  const states = useStateTexts();
  const words = useDocumentWords();
  return (document: DocumentLine, unit: OrganizationLine, cell: Cell | undefined): string => {
    const names = { document: document.number ?? words('noNumber'), unit: unit.name };
    if (!cell) return t('nothing', names);
    const state = states(asState(cell.state));
    return cell.deadline
      ? t('cellDeadline', { ...names, state, day: textDay(cell.deadline) })
      : t('cell', { ...names, state });
  };
}

function countTotals(cells: ReadonlyMap<string, Cell>) {
  const rows = new Map<number, number>();
  const columns = new Map<number, number>();
  for (const { documentId, organizationId } of cells.values()) {
    rows.set(documentId, (rows.get(documentId) ?? 0) + 1);
    columns.set(organizationId, (columns.get(organizationId) ?? 0) + 1);
  }
  return { rows, columns };
}
