import { useEffect, useState } from 'react';
import { answer, api, once } from '../../api/client.js';
import { Button } from '../../ui/antd.js';
import { count } from '../../ui/dates.js';
import { Field, TextArea } from '../../ui/field.js';
import { To } from '../../ui/link.js';
import { Page } from '../../ui/page.js';
import { Note, ProblemNote } from '../../ui/states.js';
import { useWrite } from '../../ui/write.js';
import { takeCarried } from './dropped.js';
import type { Confirmed } from './proposals.js';
import { Review } from './review.js';
import { useTexts } from './texts.js';
import './page.css';

/** A text is pasted, read into proposals, and confirmed. */
export function Component() {
  const t = useTexts();
  const [text, setText] = useState('');
  const [unreadable, setUnreadable] = useState(false);
  const [confirmed, setConfirmed] = useState<Confirmed | null>(null);
  const read = useWrite(
    (words: string, key) => answer(api.POST('/api/extractions', { body: { text: words }, headers: once(key) })),
    { touches: [] },
  );

  const takeFile = async (file: File) => {
    const words = await file.text();
    // a zip or a PDF is no text: 'PK', '%PDF' or control characters
    const plain = !/[\u0000-\u0008]/.test(words.slice(0, 2000)) && !words.startsWith('%PDF');
    setUnreadable(!plain);
    if (!plain) return;
    setText(words);
    read.mutate(words);
  };
  useEffect(() => {
    const carried = takeCarried();
    if (!carried) return;
    if ('file' in carried) void takeFile(carried.file);
    else {
      setText(carried.text);
      read.mutate(carried.text);
    }
    // what was dropped elsewhere is taken once
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  const again = () => {
    setText('');
    setConfirmed(null);
    read.reset();
  };

  if (confirmed) return <Done confirmed={confirmed} onAgain={again} />;
  if (read.data) return <Review key={read.data.id} reading={read.data} onConfirmed={setConfirmed} onAgain={again} />;
  return (
    <Page title={t('title')} facts={t('intro')}>
      <form
        className="stack"
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          const file = event.dataTransfer.files[0];
          if (!file) return;
          event.preventDefault();
          void takeFile(file);
        }}
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() && !read.isPending) read.mutate(text);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && event.ctrlKey && text.trim() && !read.isPending) read.mutate(text);
        }}
      >
        <Field label={t('paste')} span={3} hint={text ? t('characters', { count: count(text.length) }) : undefined}>
          <TextArea value={text} onChange={setText} rows={18} autoFocus />
        </Field>
        {unreadable && <Note tone="amber">{t('onlyText')}</Note>}
        {read.error && <ProblemNote error={read.error} />}
        <div className="row">
          <Button type="primary" htmlType="submit" disabled={text.trim() === ''} loading={read.isPending}>
            {t('read')} <kbd className="on-primary">Ctrl+Enter</kbd>
          </Button>
          <label className="file-choice">
            <span>{t('file')}</span>
            <input
              type="file"
              accept=".txt,text/plain"
              className="unseen"
              onChange={(event) => {
                const file = event.target.files?.[0];
                if (file) void takeFile(file);
              }}
            />
          </label>
        </div>
      </form>
    </Page>
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
  } as const;
  const links = confirmed.items.filter(
    ({ id, kind, outcome }) => id !== null && outcome !== 'skipped' && places[kind] !== '',
  );
  return (
    <Page title={t('doneTitle')} actions={<Button onClick={onAgain}>{t('again')}</Button>}>
      <p role="status">{t('done', { ...confirmed })}</p>
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
