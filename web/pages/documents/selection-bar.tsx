import { useState } from 'react';
import { useMay } from '../../frame/session.js';
import { Button } from '../../ui/antd.js';
import { count } from '../../ui/dates.js';
import { useGo } from '../../ui/link.js';
import { BulkDrawer } from './bulk-drawer.js';
import type { EditName } from './bulk-form.js';
import { useBulkTexts } from './bulk-texts.js';

/** The service takes no more at once. */
export const MOST_CHOSEN = 500;

interface Props {
  selected: ReadonlySet<string | number>;
  onPage: number[];
  total: number;
  onClear(): void;
  onChooseAll(): Promise<void>;
}

/** What can be done with the chosen ones. */
export function SelectionBar({ selected, onPage, total, onClear, onChooseAll }: Props) {
  const t = useBulkTexts();
  const may = useMay();
  const go = useGo();
  const [edit, setEdit] = useState<EditName | null>(null);
  const [busy, setBusy] = useState(false);
  const ids = [...selected].map(Number);
  const elsewhere = ids.filter((id) => !onPage.includes(id)).length;
  const wholePage = onPage.every((id) => selected.has(id));
  const edits: EditName[] = [
    ...(may('assignments:write') ? (['give'] as const) : []),
    ...(may('documents:write') ? (['no_task', 'urgency', 'topic'] as const) : []),
  ];
  return (
    <>
      <div className="selection-bar no-print" role="status">
        <span className="strong">{t('chosen', { count: count(ids.length) })}</span>
        {elsewhere > 0 && <span className="muted">{t('elsewhere', { count: count(elsewhere) })}</span>}
        {wholePage && total > ids.length && total <= MOST_CHOSEN && (
          <Button
            size="small"
            loading={busy}
            onClick={() => {
              setBusy(true);
              void onChooseAll().finally(() => setBusy(false));
            }}
          >
            {t('chooseAll', { count: count(total) })}
          </Button>
        )}
        {ids.length <= MOST_CHOSEN &&
          edits.map((name) => (
            <Button key={name} size="small" onClick={() => setEdit(name)}>
              {t(`edits.${name}`)}…
            </Button>
          ))}
        <Button size="small" onClick={() => go(`/coverage?documentIds=${ids.join(',')}`)}>
          {t('toCoverage')}
        </Button>
        <Button size="small" onClick={onClear}>
          {t('clear')}
        </Button>
      </div>
      <BulkDrawer
        edit={edit}
        documentIds={ids}
        onClose={() => setEdit(null)}
        onDone={() => {
          setEdit(null);
          onClear();
        }}
      />
    </>
  );
}
