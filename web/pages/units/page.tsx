import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { today } from '../../../src/vocabulary/calendar-date.js';
import { SYSTEMS, useOrganizationWords } from '../../chips/organization-words.js';
import { useMay } from '../../frame/session.js';
import { Button } from '../../ui/antd.js';
import { count } from '../../ui/dates.js';
import { Select, TextInput } from '../../ui/field.js';
import { Icon } from '../../ui/icon.js';
import { To, useAsOf, useGo, useQueryParts } from '../../ui/link.js';
import { Page } from '../../ui/page.js';
import { EmptyState, Found } from '../../ui/states.js';
import { wholeTreeQuery } from './queries.js';
import { type Node, pruned, treeOf } from './tree.js';
import { useTexts } from './texts.js';
import './page.css';

export function Component() {
  const t = useTexts();
  const words = useOrganizationWords();
  const asOf = useAsOf();
  const go = useGo();
  const mayWrite = useMay()('organizations:write');
  const [params, setParts] = useQueryParts();
  const [text, setText] = useState('');
  const ended = params.get('ended') === 'true';
  const day = ended ? 'all' : (asOf ?? today(new Date()));
  const tree = useQuery(wholeTreeQuery(day, params.get('system') ?? undefined));
  return (
    <Page
      title={t('title')}
      facts={tree.data && t('facts', { count: count(tree.data.length) })}
      actions={mayWrite && <Button onClick={() => go('/units/paste')}>{t('paste')}</Button>}
    >
      <div className="unit-filters no-print">
        <TextInput type="search" label={t('find')} placeholder={t('find')} value={text} onChange={setText} />
        <Select
          label={t('system')}
          value={params.get('system') ?? ''}
          onChange={(system) => setParts({ system })}
          empty={t('anySystem')}
          options={SYSTEMS.map((value) => ({ value, label: words.system(value) }))}
        />
        <label className="row">
          <input
            type="checkbox"
            checked={ended}
            onChange={(event) => setParts({ ended: event.target.checked ? 'true' : null })}
          />
          {t('ended')}
        </label>
      </div>
      <Found query={tree} lines={12}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState>{t(mayWrite ? 'emptyPaste' : 'empty')}</EmptyState>
          ) : (
            <Tree rows={rows} text={text} />
          )
        }
      </Found>
    </Page>
  );
}

function Tree({ rows, text }: { rows: Node['row'][]; text: string }) {
  const t = useTexts();
  const whole = useMemo(() => treeOf(rows), [rows]);
  const shown = useMemo(() => pruned(whole, text), [whole, text]);
  if (shown.length === 0) return <EmptyState>{t('none')}</EmptyState>;
  return (
    <nav className="panel unit-tree" aria-label={t('tree')}>
      <Branch nodes={shown} depth={0} open={text.trim() !== ''} />
    </nav>
  );
}

function Branch({ nodes, depth, open }: { nodes: Node[]; depth: number; open: boolean }) {
  return (
    <ul>
      {nodes.map((node) => (
        <Twig key={node.row.id} node={node} depth={depth} allOpen={open} />
      ))}
    </ul>
  );
}

function Twig({ node, depth, allOpen }: { node: Node; depth: number; allOpen: boolean }) {
  const t = useTexts();
  const words = useOrganizationWords();
  const { row, children } = node;
  const [toggled, setToggled] = useState<boolean>();
  const open = toggled ?? (allOpen || depth < 2);
  const lifetime = words.lifetime(row);
  return (
    <li>
      <div className="unit-line">
        {children.length > 0 ? (
          <button
            type="button"
            className="icon-button"
            aria-expanded={open}
            aria-label={t('opened', { unit: row.name })}
            onClick={() => setToggled(!open)}
          >
            <Icon name={open ? 'down' : 'right'} size={12} />
          </button>
        ) : (
          <span className="icon-button" aria-hidden="true" />
        )}
        <To to={`/units/${row.id}`} className={row.endedOn ? 'muted' : ''}>
          {row.name}
        </To>
        <span className="small muted">
          {[words.level(row.level), lifetime, row.unconfirmed && t('unconfirmed')].filter(Boolean).join(', ')}
        </span>
      </div>
      {open && children.length > 0 && <Branch nodes={children} depth={depth + 1} open={allOpen} />}
    </li>
  );
}
