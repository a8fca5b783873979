import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api, numberOf, textOf } from '../../api/client.js';
import type { Role } from '../../api/session.js';
import type { User } from '../../api/records.js';
import { WordsFilter } from '../../forms/list/filter-parts.js';
import { useFrameTexts } from '../../frame/texts.js';
import { Button, Drawer } from '../../ui/antd.js';
import { Chip } from '../../ui/chip.js';
import { useQueryParts } from '../../ui/link.js';
import { Pager } from '../../ui/pager.js';
import { type Column, Records } from '../../ui/records.js';
import { EmptyState, Found } from '../../ui/states.js';
import { useTexts } from './texts.js';
import { useTokenTexts } from './token-texts.js';
import { Tokens } from './tokens.js';
import { UserForm } from './user-form.js';

const PAGE_SIZE = 50;

export function Users() {
  const t = useTexts();
  const keys = useTokenTexts();
  const frame = useFrameTexts();
  const [params, setParts] = useQueryParts();
  const q = textOf(params, 'q');
  const page = numberOf(params, 'page') ?? 1;
  const [adding, setAdding] = useState(false);
  const users = useQuery({
    queryKey: ['users', q, page],
    queryFn: () => answer(api.GET('/api/users', { params: { query: { q, page, pageSize: PAGE_SIZE } } })),
    placeholderData: keepPreviousData,
  });
  const [edited, keysOf] = [useChosen('user', users.data?.items), useChosen('tokens', users.data?.items)];
  /** Who is looked at stands in the address; the list stays where it is. */
  const choose = (name?: 'user' | 'tokens', id?: number) =>
    setParts({ ...{ user: null, tokens: null, page: params.get('page') }, ...(name && { [name]: String(id) }) });
  const columns: Column<User>[] = [
    {
      ...{ key: 'name', head: t('name') },
      cell: (row) => (
        <button type="button" className="plain-button" onClick={() => choose('user', row.id)}>
          {row.name}
        </button>
      ),
    },
    { key: 'username', head: t('username'), cell: (row) => row.username },
    { key: 'organization', head: t('organization'), cell: (row) => row.organization ?? '' },
    {
      key: 'roles',
      head: t('roles'),
      cell: (row) => [...new Set(row.grants.map(({ role }) => frame(`roles.${role as Role}`)))].join(', '),
    },
    {
      ...{ key: 'state', head: t('state') },
      cell: (row) =>
        row.disabledAt ? (
          <Chip tone="grey" sign="pause">
            {t('disabled')}
          </Chip>
        ) : (
          <Chip tone="green" sign="check">
            {t('active')}
          </Chip>
        ),
    },
    {
      ...{ key: 'tokens', head: keys('title'), width: '150px' },
      cell: (row) => (
        <button type="button" className="plain-button" onClick={() => choose('tokens', row.id)}>
          {keys('title')}
          <span className="unseen"> {row.name}</span>
        </button>
      ),
    },
  ];
  return (
    <div className="stack">
      <div className="row no-print">
        <div className="admin-find">
          <WordsFilter name="q" label={t('find')} />
        </div>
        <Button type="primary" onClick={() => setAdding(true)}>
          {t('addUser')}
        </Button>
      </div>
      <Found query={users}>
        {({ items, total }) =>
          total === 0 ? (
            <EmptyState>{t('usersNone')}</EmptyState>
          ) : (
            <>
              <Records caption={t('tabs.users')} columns={columns} rows={items} rowKey={(row) => row.id} />
              <Pager
                page={page}
                pageSize={PAGE_SIZE}
                total={total}
                shown={items.length}
                onPage={(next) => setParts({ page: String(next) })}
              />
            </>
          )
        }
      </Found>
      <Drawer
        open={adding || edited !== undefined}
        onClose={() => (setAdding(false), choose())}
        title={t(adding ? 'addUser' : 'editUser')}
        size={520}
        destroyOnHidden
      >
        {adding ? (
          <UserForm user={null} onDone={() => setAdding(false)} />
        ) : (
          edited && <UserForm key={edited.id} user={edited} onDone={() => choose()} />
        )}
      </Drawer>
      <Drawer
        open={keysOf !== undefined}
        onClose={() => choose()}
        title={keys('of', { name: keysOf?.name })}
        size={520}
        destroyOnHidden
      >
        {keysOf && <Tokens key={keysOf.id} user={keysOf} />}
      </Drawer>
    </div>
  );
}

/** The user whom the address names, from the list or, where another page holds him, by himself. */
function useChosen(name: string, items: User[] | undefined): User | undefined {
  const id = numberOf(useQueryParts()[0], name);
  const listed = items?.find((user) => user.id === id);
  const alone = useQuery({
    queryKey: ['users', 'one', id],
    enabled: id !== undefined && items !== undefined && !listed,
    queryFn: () => answer(api.GET('/api/users/{id}', { params: { path: { id: id! } } })),
  });
  return id === undefined ? undefined : (listed ?? alone.data);
}
