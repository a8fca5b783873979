import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api, numberOf, textOf } from '../../api/client.js';
import type { Role } from '../../api/session.js';
import type { User } from '../../api/records.js';
import { useFrameTexts } from '../../frame/texts.js';
import { Button, Drawer } from '../../ui/antd.js';
import { Chip } from '../../ui/chip.js';
import { TextInput } from '../../ui/field.js';
import { useLater } from '../../ui/later.js';
import { useQueryParts } from '../../ui/link.js';
import { Pager } from '../../ui/pager.js';
import { type Column, Records } from '../../ui/records.js';
import { EmptyState, Found } from '../../ui/states.js';
import { useTexts } from './texts.js';
import { UserForm } from './user-form.js';

const PAGE_SIZE = 50;

export function Users() {
  const t = useTexts();
  const frame = useFrameTexts();
  const [params, setParts] = useQueryParts();
  const [text, setText] = useState(textOf(params, 'q') ?? '');
  const q = useLater(text, 250).trim() || undefined;
  const page = numberOf(params, 'page') ?? 1;
  const [edited, setEdited] = useState<User | 'new' | null>(null);
  const users = useQuery({
    queryKey: ['users', q, page],
    queryFn: () => answer(api.GET('/api/users', { params: { query: { q, page, pageSize: PAGE_SIZE } } })),
    placeholderData: keepPreviousData,
  });
  const columns: Column<User>[] = [
    {
      ...{ key: 'name', head: t('name') },
      cell: (row) => (
        <button type="button" className="plain-button" onClick={() => setEdited(row)}>
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
  ];
  return (
    <div className="stack">
      <div className="row no-print">
        <div className="admin-find">
          <TextInput type="search" label={t('find')} placeholder={t('find')} value={text} onChange={setText} />
        </div>
        <Button type="primary" onClick={() => setEdited('new')}>
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
        open={edited !== null}
        onClose={() => setEdited(null)}
        title={t(edited === 'new' ? 'addUser' : 'editUser')}
        size={520}
        destroyOnHidden
      >
        {edited && <UserForm user={edited === 'new' ? null : edited} onDone={() => setEdited(null)} />}
      </Drawer>
    </div>
  );
}
