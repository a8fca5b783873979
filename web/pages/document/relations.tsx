import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { CascadeItem, DocumentRecord, Relation } from '../../api/records.js';
import { useMay } from '../../frame/session.js';
import { AskReason } from '../../ui/ask-reason.js';
import { Button } from '../../ui/antd.js';
import { Chip } from '../../ui/chip.js';
import { textDay } from '../../ui/dates.js';
import { Icon } from '../../ui/icon.js';
import { To, useAsOf } from '../../ui/link.js';
import { EmptyState, Found, ProblemNote } from '../../ui/states.js';
import { useWrite } from '../../ui/write.js';
import { AddRelation } from './add-relation.js';
import { cascadeQuery, confirmRelation, relationsQuery, withdrawRelation } from './queries.js';
import { useTexts } from './texts.js';

const TOUCHES = ['relations', 'documents', 'overview'];

/** Relations as sentences, both ways, and the tree of what carries the document down. */
export function Relations({ record }: { record: DocumentRecord }) {
  const t = useTexts();
  const may = useMay();
  const relations = useQuery(relationsQuery(record.id));
  const [adding, setAdding] = useState(false);
  const [dismissed, setDismissed] = useState<Relation | null>(null);
  const confirm = useWrite(({ id, version }: Relation) => confirmRelation(id, version), { touches: TOUCHES });
  const withdraw = useWrite(
    ({ row, reason }: { row: Relation; reason: string }) => withdrawRelation(row.id, row.version, reason),
    {
      touches: TOUCHES,
      onDone: () => setDismissed(null),
    },
  );
  const mayWrite = may('documents:write');

  return (
    <div className="stack">
      <section className="panel">
        {mayWrite && (
          <div className="row no-print">
            <Button onClick={() => setAdding(true)}>{t('addRelation')}</Button>
          </div>
        )}
        {confirm.error && <ProblemNote error={confirm.error} />}
        <Found query={relations}>
          {({ items }) =>
            items.length === 0 ? (
              <p className="muted">{t('relationsNone')}</p>
            ) : (
              items.map((row) => (
                <div key={`${row.id}-${row.direction}`} className="relation">
                  <div className="relation-words">
                    {row.phrase}{' '}
                    <To to={`/documents/${row.documentId}/relations`} className="number">
                      {row.number ?? row.title}
                    </To>
                    {row.issuedOn && `, ${textDay(row.issuedOn)}`}
                    {row.issuer && `, ${row.issuer}`}
                    {row.scope === 'part' && ` (${t('part', { words: row.scopeWords ?? '' })})`}
                    {row.effectiveOn && ` ${t('from', { day: textDay(row.effectiveOn) })}`}
                    {row.resumeOn && ` ${t('resume', { day: textDay(row.resumeOn) })}`}
                    {row.number && <div className="two-lines small muted">{row.title}</div>}
                  </div>
                  {!row.confirmed && (
                    <Chip tone="amber" look="dashed" sign="question">
                      {t('proposed')}
                    </Chip>
                  )}
                  {row.waiting && (
                    <Chip tone="grey" look="dashed" sign="hourglass">
                      {t('waiting')}
                    </Chip>
                  )}
                  {mayWrite && (
                    <span className="row no-print">
                      {!row.confirmed && (
                        <Button size="small" onClick={() => confirm.mutate(row)} loading={confirm.isPending}>
                          {t('confirm')}
                        </Button>
                      )}
                      <Button size="small" onClick={() => setDismissed(row)}>
                        {t('dismiss')}
                      </Button>
                    </span>
                  )}
                </div>
              ))
            )
          }
        </Found>
      </section>
      <Cascade id={record.id} />
      <AddRelation open={adding} documentId={record.id} touches={TOUCHES} onClose={() => setAdding(false)} />
      <AskReason
        open={dismissed !== null}
        title={t('dismiss')}
        label={t('dismissWhy')}
        busy={withdraw.isPending}
        error={withdraw.error}
        onCancel={() => setDismissed(null)}
        onReason={(reason) => dismissed && withdraw.mutate({ row: dismissed, reason })}
      />
    </div>
  );
}

function Cascade({ id }: { id: number }) {
  const t = useTexts();
  const cascade = useQuery(cascadeQuery(id, useAsOf()));
  return (
    <section className="panel cascade">
      <h2 className="minor">{t('tree')}</h2>
      <Found query={cascade} lines={3}>
        {({ items }) => {
          const documents = items.filter(({ kind }) => kind === 'document');
          const shown = documents.length > 0 ? items : [];
          return shown.length === 0 ? (
            <EmptyState>{t('treeNone')}</EmptyState>
          ) : (
            <Branch items={shown} parentId={id} depth={1} />
          );
        }}
      </Found>
    </section>
  );
}

function Branch({ items, parentId, depth }: { items: CascadeItem[]; parentId: number; depth: number }) {
  const here = items.filter((item) => item.parentId === parentId && item.depth === depth);
  if (here.length === 0) return null;
  return (
    <ul>
      {here.map((item) => (
        <Twig key={`${item.kind}-${item.id}`} item={item} items={items} />
      ))}
    </ul>
  );
}

/** Opens level by level. */
function Twig({ item, items }: { item: CascadeItem; items: CascadeItem[] }) {
  const t = useTexts();
  const isDocument = item.kind === 'document';
  const below = isDocument && items.some(({ parentId, depth }) => parentId === item.id && depth === item.depth + 1);
  const [open, setOpen] = useState(item.depth < 2);
  return (
    <li>
      <span className="row">
        {below ? (
          <button
            type="button"
            className="plain-button"
            aria-expanded={open}
            aria-label={item.label}
            onClick={() => setOpen(!open)}
          >
            <Icon name={open ? 'down' : 'right'} size={12} />
          </button>
        ) : (
          <span aria-hidden="true">·</span>
        )}
        <To
          to={isDocument ? `/documents/${item.id}` : `/units/${item.id}`}
          className={isDocument ? 'number' : undefined}
        >
          {item.label}
        </To>
        {!isDocument && <span className="muted">{t('givenToIt')}</span>}
        {isDocument && (
          <span className="muted">
            {[textDay(item.issuedOn), item.issuer, item.daysAfter !== null && t('daysAfter', { days: item.daysAfter })]
              .filter(Boolean)
              .join(', ')}
          </span>
        )}
        {!item.confirmed && (
          <Chip tone="amber" look="dashed" sign="question">
            {t('proposed')}
          </Chip>
        )}
      </span>
      {below && open && <Branch items={items} parentId={item.id} depth={item.depth + 1} />}
    </li>
  );
}
