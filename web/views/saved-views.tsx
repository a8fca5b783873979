import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { answer, api, numberOf, once, seen } from '../api/client.js';
import { Button, Popover } from '../ui/antd.js';
import { Icon } from '../ui/icon.js';
import { useNotice } from '../ui/notice.js';
import { ProblemNote } from '../ui/states.js';
import { useWrite } from '../ui/write.js';
import { keptPart, type SavedView, type ViewPage, viewsQuery } from './queries.js';
import { useViewTexts } from './texts.js';
import { ViewForm } from './view-form.js';
import { ViewList } from './view-list.js';

/** Views of a list under a name: choose one, save what is shown now, rename, share, remove. `also`: what is kept besides the address. */
export function SavedViews({ page, also = {} }: { page: ViewPage; also?: Record<string, string> }) {
  const t = useViewTexts();
  const notice = useNotice();
  const [params, setParams] = useSearchParams();
  const [open, setOpen] = useState(false);
  const [form, setForm] = useState<SavedView | 'new' | null>(null);
  const views = useQuery(viewsQuery(page));
  const current = views.data?.items.find(({ id }) => id === numberOf(params, 'view'));
  const query = keptPart(new URLSearchParams({ ...Object.fromEntries(params), ...also }));
  const changed = current !== undefined && keptPart(new URLSearchParams(current.query)) !== query;

  const over = useWrite(
    (view: SavedView, key) =>
      answer(
        api.PATCH('/api/views/{id}', {
          params: { path: { id: view.id } },
          body: { query },
          headers: { ...seen(view.version), ...once(key) },
        }),
      ),
    { touches: ['views'], onDone: ({ name }) => notice(t('saved', { name })) },
  );
  const remove = useWrite(
    ({ id, version }: SavedView, key) =>
      answer(api.DELETE('/api/views/{id}', { params: { path: { id } }, headers: { ...seen(version), ...once(key) } })),
    {
      touches: ['views'],
      onDone: ({ name }) => {
        notice(t('removed', { name }));
        choose(null, query);
      },
    },
  );

  /** The day stays; everything else is as the view has it. */
  const choose = (view: SavedView | null, kept = view?.query ?? '') => {
    const next = new URLSearchParams(kept);
    if (view) next.set('view', String(view.id));
    const asOf = params.get('asOf');
    if (asOf) next.set('asOf', asOf);
    setParams(next);
    setOpen(false);
  };

  return (
    <>
      <Popover
        trigger="click"
        placement="bottomLeft"
        open={open}
        onOpenChange={setOpen}
        content={
          <div className="views stack tight">
            {views.error && <ProblemNote error={views.error} onRetry={() => void views.refetch()} />}
            <ViewList items={views.data?.items ?? []} current={current} onChoose={choose} />
            <div className="views-acts">
              <button type="button" className="plain-button" onClick={() => (setOpen(false), setForm('new'))}>
                {t('save')}
              </button>
              {current?.mayChange && (
                <>
                  {changed && (
                    <button type="button" className="plain-button" onClick={() => over.mutate(current)}>
                      {t('over', current)}
                    </button>
                  )}
                  <button type="button" className="plain-button" onClick={() => (setOpen(false), setForm(current))}>
                    {t('edit', current)}
                  </button>
                  <button type="button" className="plain-button" onClick={() => remove.mutate(current)}>
                    {t('remove', current)}
                  </button>
                </>
              )}
            </div>
            {(over.error ?? remove.error) && <ProblemNote error={over.error ?? remove.error} />}
          </div>
        }
      >
        <Button icon={<Icon name="rows" />} aria-expanded={open} className="views-button">
          <span className="views-name">{current ? t('current', current) : t('views')}</span>
          {changed && <span className="muted"> {t('changed')}</span>}
        </Button>
      </Popover>
      <ViewForm
        page={page}
        query={query}
        view={form}
        onClose={() => setForm(null)}
        onSaved={(view) => {
          notice(t('saved', view));
          if (form === 'new') choose(view);
          setForm(null);
        }}
      />
    </>
  );
}
