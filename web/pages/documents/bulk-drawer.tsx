import { useState } from 'react';
import { answer, api, once } from '../../api/client.js';
import { ProblemError } from '../../api/problem.js';
import type { Answer, Body } from '../../api/records.js';
import { Button, Drawer } from '../../ui/antd.js';
import { useNotice } from '../../ui/notice.js';
import { Note, ProblemNote } from '../../ui/states.js';
import { useUi } from '../../ui/texts.js';
import { useWrite } from '../../ui/write.js';
import { BulkForm, type BulkFacts, type EditName } from './bulk-form.js';
import { BulkPreview } from './bulk-preview.js';
import { useBulkTexts } from './bulk-texts.js';
import { UndoButton } from './bulk-undo.js';

type Outcome = Answer<'/api/bulk-edits', 'post'>;

const make = (body: Body<'/api/bulk-edits'>, key?: string) =>
  answer(api.POST('/api/bulk-edits', { body, ...(key && { headers: once(key) }) }));

interface Props {
  edit: EditName | null;
  documentIds: number[];
  onClose(): void;
  onDone(): void;
}

/** What is to change, then what will and what won't, then the change itself. */
export function BulkDrawer({ edit, documentIds, onClose, onDone }: Props) {
  const t = useBulkTexts();
  const title = edit ? t('title', { edit: t(`edits.${edit}`), count: documentIds.length }) : '';
  return (
    <Drawer open={edit !== null} onClose={onClose} title={title} size={640} destroyOnHidden>
      {edit && <BulkSteps edit={edit} documentIds={documentIds} onClose={onClose} onDone={onDone} />}
    </Drawer>
  );
}

function BulkSteps({ edit, documentIds, onClose, onDone }: Props & { edit: EditName }) {
  const t = useBulkTexts();
  const ui = useUi();
  const notice = useNotice();
  const [facts, setFacts] = useState<BulkFacts>();
  const [preview, setPreview] = useState<Outcome>();
  const [stale, setStale] = useState(false);
  const look = useWrite((asked: BulkFacts) => make({ ...asked, edit, documentIds, dryRun: true }), {
    touches: [],
    onDone: (outcome) => {
      setStale(false);
      setPreview(outcome);
    },
  });
  const apply = useWrite((asked: BulkFacts & { token: string }, key) => make({ ...asked, edit, documentIds }, key), {
    touches: ['documents', 'assignments', 'overview', 'coverage', 'obligations', 'bulk-edits', 'changes'],
    onDone: ({ id, version, will }) => {
      const what = t('done', { edit: t(`edits.${edit}`), count: will });
      notice(what, <UndoButton id={id!} version={version} />);
      onDone();
    },
  });
  const write = () =>
    apply.mutate(
      { ...facts!, token: preview!.token },
      {
        onError: (error) => {
          if (!(error instanceof ProblemError) || error.status !== 412) return;
          setStale(true);
          setPreview(error.body.current as Outcome);
        },
      },
    );

  if (!preview || !facts) {
    return (
      <BulkForm
        edit={edit}
        facts={facts}
        error={look.error}
        busy={look.isPending}
        onCancel={onClose}
        onFacts={(given) => {
          setFacts(given);
          look.mutate(given);
        }}
      />
    );
  }
  return (
    <div className="stack">
      {stale ? <Note tone="amber">{t('stale')}</Note> : apply.error && <ProblemNote error={apply.error} />}
      <BulkPreview outcome={preview} />
      <div className="row">
        <Button type="primary" autoFocus disabled={preview.will === 0} loading={apply.isPending} onClick={write}>
          {t('apply', { count: preview.will })}
        </Button>
        <Button onClick={() => setPreview(undefined)}>{t('back')}</Button>
        <Button onClick={onClose}>{ui('cancel')}</Button>
      </div>
    </div>
  );
}
