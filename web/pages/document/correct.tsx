import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ProblemError } from '../../api/problem.js';
import type { DocumentRecord, Warning } from '../../api/records.js';
import { DocumentFields } from '../../forms/document/document-fields.js';
import { bodyOf, type DocumentEntry, entryOf } from '../../forms/document/entry.js';
import { useFormTexts } from '../../forms/document/texts.js';
import { Button } from '../../ui/antd.js';
import { changed } from '../../ui/conflict.js';
import { ConflictChoice } from '../../ui/conflict-choice.js';
import { LeaveGuard } from '../../ui/guard.js';
import { useGo } from '../../ui/link.js';
import { useNotice } from '../../ui/notice.js';
import { useShortcuts } from '../../ui/shortcuts.js';
import { ProblemNote } from '../../ui/states.js';
import { useUi } from '../../ui/texts.js';
import { useWrite } from '../../ui/write.js';
import { correctDocument } from './queries.js';
import { useTexts } from './texts.js';

/** Texts in which both people's words can stand together. */
const JOINABLE = { title: '; ', note: '\n', recipients: '\n', topics: ', ' };

/** The facts of a document, corrected; two people at once are shown both. */
export function Correct({ record }: { record: DocumentRecord }) {
  const t = useTexts();
  const ui = useUi();
  const form = useFormTexts();
  const go = useGo();
  const notice = useNotice();
  const client = useQueryClient();
  /** What was seen when the form opened: a record that changes behind it must not overwrite what is typed. */
  const [seen, setSeen] = useState(record);
  const [entry, setEntry] = useState<DocumentEntry>(() => entryOf(record));
  const before = entryOf(seen);
  const mine = changed(before, entry);

  const save = useWrite(
    ({ version, fields, now }: { version: number; fields: (keyof DocumentEntry)[]; now: DocumentEntry }, key) =>
      correctDocument(record.id, version, changesOf(now, fields, seen), key),
    {
      touches: ['documents', 'relations', 'suggestions'],
      onDone: ({ warnings }: { warnings: Warning[] }) => {
        notice(
          ui('saved'),
          warnings.map(({ message }) => <div key={message}>{message}</div>),
        );
        setSeen((now) => ({ ...now, version: now.version + 1 }));
        setEntry(before);
        setTimeout(() => go(`/documents/${record.id}`));
      },
    },
  );
  const problem = save.error instanceof ProblemError ? save.error : null;
  const current = problem?.status === 412 ? (problem.body.current as DocumentRecord | undefined) : undefined;
  const submit = () => {
    if (mine.length > 0 && !save.isPending) save.mutate({ version: seen.version, fields: mine, now: entry });
  };
  useShortcuts({ 'ctrl+s': submit, 'ctrl+enter': submit });

  if (current) {
    return (
      <ConflictChoice
        label={(field) => form(`fields.${field}`)}
        joinable={JOINABLE}
        base={before}
        mine={entry}
        theirs={entryOf(current)}
        onChosen={(chosen) => {
          setSeen(current);
          setEntry(chosen);
          save.reset();
          const fields = changed(entryOf(current), chosen);
          if (fields.length > 0) save.mutate({ version: current.version, fields, now: chosen });
          else {
            void client.invalidateQueries({ queryKey: ['documents'] });
            go(`/documents/${record.id}`);
          }
        }}
      />
    );
  }
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <LeaveGuard when={mine.length > 0 && !save.isPending && !save.isSuccess} />
      <div className="panel">
        <DocumentFields
          open
          entry={entry}
          problem={problem}
          onChange={(part) => {
            if (save.error) save.reset();
            setEntry((now) => ({ ...now, ...part }));
          }}
        />
      </div>
      {save.error && <ProblemNote error={save.error} />}
      <div className="form-bar">
        <Button type="primary" htmlType="submit" disabled={mine.length === 0} loading={save.isPending}>
          {t('save')} <kbd className="on-primary">Ctrl+S</kbd>
        </Button>
        <Button onClick={() => go(`/documents/${record.id}`)}>{ui('cancel')}</Button>
        {mine.length === 0 && <span className="muted">{t('nothing')}</span>}
      </div>
    </form>
  );
}

/** Only what was changed is sent. */
function changesOf(entry: DocumentEntry, fields: (keyof DocumentEntry)[], seen: DocumentRecord) {
  const body = bodyOf(entry, seen.recipients);
  const names = fields.map((field) => (field === 'issuer' ? 'issuerId' : field));
  return Object.fromEntries(Object.entries(body).filter(([name]) => (names as string[]).includes(name)));
}
