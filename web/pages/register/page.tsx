import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { today } from '../../../src/vocabulary/calendar-date.js';
import { ProblemError } from '../../api/problem.js';
import type { Warning } from '../../api/records.js';
import { DocumentFields } from '../../forms/document/document-fields.js';
import { type DocumentEntry, EMPTY } from '../../forms/document/entry.js';
import { changed } from '../../ui/conflict.js';
import { useMay, useSession } from '../../frame/session.js';
import { Button } from '../../ui/antd.js';
import { DayInput } from '../../ui/day-input.js';
import { Field, TextInput } from '../../ui/field.js';
import { LeaveGuard } from '../../ui/guard.js';
import { To, useGo } from '../../ui/link.js';
import { useNotice } from '../../ui/notice.js';
import { Page } from '../../ui/page.js';
import { remember, remembered } from '../../ui/remembered.js';
import { useShortcuts } from '../../ui/shortcuts.js';
import { Note, ProblemNote } from '../../ui/states.js';
import { useWrite } from '../../ui/write.js';
import { type Alike, LookAlikes } from './look-alikes.js';
import { type Arrival, enterInBook, nextNumberQuery, registerDocument } from './queries.js';
import { upload } from '../../api/upload.js';
import { FileInput } from './file-input.js';
import { useTexts } from './texts.js';

interface Draft {
  entry: DocumentEntry;
  arrival: Arrival;
  inBook: boolean;
}

interface Done {
  id: number;
  number: string;
  entryNumber?: number;
  fileName?: string;
  warnings: Warning[];
}

type After = 'open' | 'next';

/** A document that is registered already. */
interface Known {
  id: number;
  number: string | null;
}

interface Act {
  draft: Draft;
  /** The known document that it is. */
  same?: Known | undefined;
  /** Look-alikes that it is not. */
  apart: number[];
  after: After;
  file: File | null;
  /** Tells two files apart where only the text of the act is compared. */
  fileName?: string | undefined;
}

export function Component() {
  const t = useTexts();
  const may = useMay();
  const go = useGo();
  const notice = useNotice();
  const { userId, organizationId } = useSession();
  const draftName = `draft.register.${userId}`;
  const [restored] = useState(() => remembered<Draft>(draftName));
  const fresh: Draft = {
    entry: EMPTY,
    arrival: { enteredOn: today(new Date()), sender: '' },
    inBook: organizationId !== null,
  };
  const [draft, setDraft] = useState<Draft>(restored ?? fresh);
  const [showRestored, setShowRestored] = useState(restored !== undefined);
  const [apart, setApart] = useState<Alike[]>([]);
  /** A document that is registered while its entry in the book is still missing. */
  const [half, setHalf] = useState<{ id: number; number: string } | null>(null);
  const [file, setFile] = useState<File | null>(null);
  const number = useRef<HTMLInputElement | null>(null);
  const { entry, arrival, inBook } = draft;
  const dirty = changed(EMPTY, entry).length > 0;

  const year = Number((arrival.enteredOn || today(new Date())).slice(0, 4));
  const next = useQuery({ ...nextNumberQuery(organizationId ?? 0, year), enabled: organizationId !== null && inBook });

  useEffect(() => {
    number.current?.focus();
  }, []);
  useEffect(() => {
    remember(draftName, dirty ? draft : undefined);
  }, [draft, dirty, draftName]);

  const write = useWrite<Act, Done & { after: After }>(
    async ({ draft: now, same, apart: others, after, file: paper }, once) => {
      const registered = same ?? half ?? (await registerDocument(now.entry, others, once));
      const done: Done = {
        ...{ id: registered.id, number: registered.number ?? now.entry.title },
        warnings: 'warnings' in registered ? (registered.warnings as Warning[]) : [],
      };
      if (now.inBook && organizationId !== null) {
        setHalf({ id: done.id, number: done.number });
        done.entryNumber = (await enterInBook(done.id, organizationId, now.arrival, `${once}-entry`)).number;
      }
      if (paper) {
        setHalf({ id: done.id, number: done.number });
        await upload(`/api/documents/${done.id}/attachments`, paper, { key: `${once}-file`, onSent: () => undefined });
        done.fileName = paper.name;
      }
      return { ...done, after };
    },
    {
      touches: ['documents', 'look-alikes', 'book-entries', 'overview', 'suggestions', 'attachments', 'changes'],
      onDone: (done) => finish(done),
    },
  );

  function finish({ id, number: saved, entryNumber, fileName, warnings, after }: Done & { after: After }) {
    setHalf(null);
    setShowRestored(false);
    remember(draftName, undefined);
    // what stays the same from one paper to the next
    setDraft({ ...draft, entry: { ...EMPTY, urgency: entry.urgency } });
    setApart([]);
    setFile(null);
    notice(
      <To to={`/documents/${id}`}>
        {entryNumber ? t('savedWithEntry', { number: saved, entry: entryNumber }) : t('saved', { number: saved })}
      </To>,
      <>
        {fileName && <div>{t('withFile', { name: fileName })}</div>}
        {warnings.map(({ message, code }) => (
          <div key={code + message}>{message}</div>
        ))}
      </>,
    );
    if (after === 'open') setTimeout(() => go(`/documents/${id}`));
    else number.current?.focus();
  }

  const save = (after: After, same?: Known, paper = file) => {
    const others = apart.filter(({ decidable }) => decidable).map(({ id }) => id);
    if (!write.isPending) write.mutate({ draft, same, apart: others, after, file: paper, fileName: paper?.name });
  };
  useShortcuts({ 'ctrl+s': () => save('open'), 'ctrl+enter': () => save('next') });

  const problem = write.error instanceof ProblemError ? write.error : null;
  const known = problem?.status === 409 ? (problem.body.document as Known | undefined) : undefined;
  const change = (part: Partial<Draft>) => {
    if (write.error) write.reset();
    setDraft((now) => ({ ...now, ...part }));
  };

  return (
    <Page
      title={t('title')}
      actions={may('readings:write') && <Button onClick={() => go('/reading')}>{t('read')}</Button>}
    >
      <LeaveGuard when={dirty && !write.isPending} />
      {showRestored && (
        <Note tone="blue">
          {t('draft')}{' '}
          <button
            type="button"
            className="plain-button"
            onClick={() => {
              setDraft(fresh);
              setShowRestored(false);
              number.current?.focus();
            }}
          >
            {t('dropDraft')}
          </button>
        </Note>
      )}
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          save('open');
        }}
      >
        <div className="panel">
          <DocumentFields
            entry={entry}
            onChange={(part) => {
              if (write.error) write.reset();
              if ('number' in part && part.number !== entry.number) setApart([]);
              setDraft((now) => ({ ...now, entry: { ...now.entry, ...part } }));
            }}
            problem={problem}
            numberRef={(input) => {
              number.current = input;
            }}
            underNumber={
              <LookAlikes
                entry={{
                  ...{ number: entry.number, issuerId: entry.issuer?.id ?? null },
                  ...{ issuedOn: entry.issuedOn, title: entry.title },
                }}
                apart={apart}
                onApart={(shown) => setApart([...apart, ...shown])}
                onSame={inBook && organizationId !== null ? (row) => save('next', row) : undefined}
                onFile={(row, paper) => save('next', row, paper)}
              />
            }
          />
        </div>
        <fieldset className="panel form book-fields">
          <legend className="unseen">{t('book')}</legend>
          <label className="book-toggle">
            <input
              type="checkbox"
              checked={inBook}
              disabled={organizationId === null}
              onChange={(event) => change({ inBook: event.target.checked })}
            />
            {t('book')}
          </label>
          {inBook && organizationId !== null && (
            <>
              <Field
                label={t('arrivedOn')}
                error={problem?.of('enteredOn')}
                hint={next.data && t('nextNumber', next.data)}
              >
                <DayInput
                  value={arrival.enteredOn}
                  onChange={(enteredOn) => change({ arrival: { ...arrival, enteredOn } })}
                />
              </Field>
              <Field label={t('sender')} error={problem?.of('sender')}>
                <TextInput
                  value={arrival.sender}
                  onChange={(sender) => change({ arrival: { ...arrival, sender } })}
                  maxLength={300}
                />
              </Field>
            </>
          )}
          <Field label={t('file')} hint={t('fileHint')}>
            <FileInput file={file} onChange={setFile} />
          </Field>
          {organizationId === null && <div className="field span-2 muted">{t('noOffice')}</div>}
        </fieldset>
        {write.error && (
          <div className="stack tight">
            <ProblemNote error={write.error} />
            {half && <Note tone="amber">{t('entryFailed')}</Note>}
            {known && (
              <div className="row">
                <To to={`/documents/${known.id}`}>{t('open')}</To>
                {inBook && organizationId !== null && (
                  <Button size="small" onClick={() => save('next', known)}>
                    {t('same')}
                  </Button>
                )}
              </div>
            )}
          </div>
        )}
        <div className="form-bar">
          <Button type="primary" loading={write.isPending} onClick={() => save('next')}>
            {t('saveNext')} <kbd className="on-primary">{t('saveNextHint')}</kbd>
          </Button>
          <Button htmlType="submit" disabled={write.isPending}>
            {t('save')} <kbd>{t('saveHint')}</kbd>
          </Button>
        </div>
      </form>
    </Page>
  );
}
