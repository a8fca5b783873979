import { useQuery } from '@tanstack/react-query';
import { answer, api, once, seen } from '../../api/client.js';
import { Button, Popover } from '../../ui/antd.js';
import { moment } from '../../ui/dates.js';
import { Icon } from '../../ui/icon.js';
import { Found, ProblemNote } from '../../ui/states.js';
import { useWrite } from '../../ui/write.js';
import { useBulkTexts } from './bulk-texts.js';

/** Takes a bulk edit back, or says why that can't be done any more. */
export function UndoButton({ id, version }: { id: number; version: number }) {
  const t = useBulkTexts();
  const undo = useWrite(
    (_: { id: number }, key) =>
      answer(
        api.POST('/api/bulk-edits/{id}/undo', {
          params: { path: { id } },
          headers: { ...seen(version), ...once(key) },
        }),
      ),
    {
      touches: ['documents', 'assignments', 'overview', 'coverage', 'obligations', 'bulk-edits', 'changes'],
    },
  );
  if (undo.isSuccess) return <span role="status">{t('undone')}</span>;
  if (undo.error) return <ProblemNote error={undo.error} />;
  return (
    <Button size="small" loading={undo.isPending} onClick={() => undo.mutate({ id })}>
      {t('undo')}
    </Button>
  );
}

/** The last bulk edits of who is signed in. */
export function RecentEdits() {
  const t = useBulkTexts();
  return (
    <Popover trigger="click" placement="topLeft" destroyOnHidden content={<RecentList />}>
      <Button size="small" icon={<Icon name="history" />}>
        {t('recent')}
      </Button>
    </Popover>
  );
}

function RecentList() {
  const t = useBulkTexts();
  const recent = useQuery({
    queryKey: ['bulk-edits'],
    queryFn: () => answer(api.GET('/api/bulk-edits', { params: { query: { pageSize: 8 } } })),
  });
  return (
    <div className="views">
      <Found query={recent} lines={3}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="muted small">{t('recentNone')}</p>
          ) : (
            <ul className="bulk-lines">
              {items.map(({ id, edit, madeAt, documents, undoneAt, version }) => (
                <li key={id} className="stack tight">
                  <span>{t('recentLine', { edit: t(`edits.${edit}`), count: documents, at: moment(madeAt) })}</span>
                  {undoneAt ? (
                    <span className="muted small">{t('wasUndone')}</span>
                  ) : (
                    <div>
                      <UndoButton id={id} version={version} />
                    </div>
                  )}
                </li>
              ))}
            </ul>
          )
        }
      </Found>
    </div>
  );
}
