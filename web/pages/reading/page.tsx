import { type ReactNode, useEffect, useState } from 'react';
import { Button } from '../../ui/antd.js';
import { count } from '../../ui/dates.js';
import { Field, TextArea } from '../../ui/field.js';
import { To } from '../../ui/link.js';
import { Page } from '../../ui/page.js';
import { ProblemNote } from '../../ui/states.js';
import { sentIn, takeCarried } from './dropped.js';
import type { Confirmed } from './proposals.js';
import { useReader } from './reader.js';
import { Review } from './review.js';
import { useTexts } from './texts.js';
import './page.css';

const KINDS = '.docx,.pdf,.html,.htm,.txt,text/plain,text/html,application/pdf';

/** A text is pasted, or a file dropped; read into proposals, and confirmed. */
export function Component() {
  const t = useTexts();
  const [text, setText] = useState('');
  const [confirmed, setConfirmed] = useState<Confirmed | null>(null);
  const { mutate, reset, ...read } = useReader();

  useEffect(() => {
    const carried = takeCarried();
    if (!carried) return;
    if ('text' in carried) setText(carried.text);
    mutate(carried);
  }, [mutate]);

  const again = () => {
    setText('');
    setConfirmed(null);
    reset();
  };

  const readText = () => {
    if (text.trim() && !read.isPending) mutate({ text });
  };

  if (confirmed) return <Done confirmed={confirmed} onAgain={again} />;
  if (read.data) return <Review key={read.data.id} reading={read.data} onConfirmed={setConfirmed} onAgain={again} />;
  return (
    <DropZone busy={read.isPending} onFile={(file) => mutate({ file })}>
      <Page title={t('title')} facts={t('intro')}>
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault();
            readText();
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && event.ctrlKey) readText();
          }}
          onPaste={(event) => {
            const sent = sentIn(event.clipboardData);
            if (!sent || 'text' in sent || text.trim() || read.isPending) return; // into a text goes plain text
            event.preventDefault();
            mutate(sent);
          }}
        >
          <Field label={t('paste')} span={3} hint={text ? t('characters', { count: count(text.length) }) : undefined}>
            <TextArea value={text} onChange={setText} rows={18} autoFocus />
          </Field>
          {read.isPending && read.variables && 'file' in read.variables && (
            <Sending name={read.variables.file.name} sent={read.sent ?? 0} />
          )}
          {read.error && <ProblemNote error={read.error} />}
          <div className="row">
            <Button type="primary" htmlType="submit" disabled={text.trim() === ''} loading={read.isPending}>
              {t('read')} <kbd className="on-primary">Ctrl+Enter</kbd>
            </Button>
            <label className="file-choice">
              <span>{t('file')}</span>
              <input
                type="file"
                accept={KINDS}
                className="unseen"
                disabled={read.isPending}
                onChange={(event) => {
                  const file = event.target.files?.[0];
                  if (file) mutate({ file });
                  event.target.value = '';
                }}
              />
            </label>
          </div>
        </form>
      </Page>
    </DropZone>
  );
}

/** A file may be dropped anywhere on the page; beside the form the browser would open it instead. */
function DropZone({ busy, onFile, children }: { busy: boolean; onFile(file: File): void; children: ReactNode }) {
  const t = useTexts();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const hasFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const drag = (event: DragEvent) => {
      if (!hasFile(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => event.relatedTarget === null && setOver(false);
    const drop = (event: DragEvent) => {
      if (!hasFile(event)) return;
      event.preventDefault();
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (file && !busy) onFile(file);
    };
    window.addEventListener('dragover', drag);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', drag);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [busy, onFile]);
  return (
    <div className={over ? 'file-over' : ''}>
      {over && <p className="file-over-hint strong">{t('dropHere')}</p>}
      {children}
    </div>
  );
}

function Sending({ name, sent }: { name: string; sent: number }) {
  const t = useTexts();
  const label = sent < 1 ? t('sending', { name, percent: Math.round(sent * 100) }) : t('reading', { name });
  return (
    <div className="sending" role="status">
      <span>{label}</span>
      <progress max={1} value={sent < 1 ? sent : undefined} aria-label={label} />
    </div>
  );
}

function Done({ confirmed, onAgain }: { confirmed: Confirmed; onAgain(): void }) {
  const t = useTexts();
  const places = {
    document: 'documents',
    inspection: 'inspections',
    organization: 'units',
    assignment: 'work',
    relation: '',
    discipline: '',
  } as const;
  const links = confirmed.items.filter(
    ({ id, kind, outcome }) => id !== null && outcome !== 'skipped' && places[kind] !== '',
  );
  return (
    <Page title={t('doneTitle')} actions={<Button onClick={onAgain}>{t('again')}</Button>}>
      <p role="status">{t('done', { ...confirmed })}</p>
      {confirmed.attachmentId !== null && <p>{t('attached')}</p>}
      <ul className="row">
        {links.map(({ proposal, kind, id }) => (
          <li key={proposal}>
            <To to={`/${places[kind]}/${id}`}>
              {t(`kinds.${kind}`)} {id}
            </To>
          </li>
        ))}
      </ul>
    </Page>
  );
}
