import { useRef, useState } from 'react';
import { answer } from '../../api/client.js';
import type { Answer } from '../../api/records.js';
import { useMay } from '../../frame/session.js';
import { Button } from '../../ui/antd.js';
import { count } from '../../ui/dates.js';
import { Field, TextInput } from '../../ui/field.js';
import { type Column, Records } from '../../ui/records.js';
import { Note, ProblemNote } from '../../ui/states.js';
import { useWrite } from '../../ui/write.js';
import { sendRows } from './import-rows.js';
import { useTexts } from './texts.js';

type Report = Answer<'/api/imports', 'post'>;
type Refusal = Report['refusals'][number];

/** Records from another register, tried out before they are taken over; and the way out. */
export function Exchange() {
  const t = useTexts();
  const may = useMay();
  return (
    <div className="stack">
      {may('imports:write') && <Import />}
      <section className="panel stack tight">
        <h2>{t('exportTitle')}</h2>
        <p>{t('exportHint')}</p>
        <div className="row">
          <a href="/api/exports/documents.csv" download>
            {t('exportCsv')}
          </a>
          {may('exports:read') && (
            <a href="/api/exports/register.ndjson" download>
              {t('exportNdjson')}
            </a>
          )}
        </div>
      </section>
    </div>
  );
}

function Import() {
  const t = useTexts();
  const chooser = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File | null>(null);
  const [source, setSource] = useState('');
  const [tried, setTried] = useState(false);
  const write = useWrite(
    ({ rows, from, dryRun }: { rows: File; from: string; dryRun: boolean; size: number }) =>
      answer<Report>(sendRows(rows, from, dryRun)),
    { touches: ['organizations', 'documents', 'assignments', 'inspections', 'findings', 'suggestions', 'office'] },
  );
  const send = (dryRun: boolean) => {
    if (!file || write.isPending) return;
    write.mutate({ rows: file, from: source.trim(), dryRun, size: file.size }, { onSuccess: () => setTried(dryRun) });
  };
  const anew = () => {
    write.reset();
    setTried(false);
  };
  const report = write.data;
  const columns: Column<Refusal>[] = [
    { key: 'line', head: t('line'), align: 'end', width: '80px', cell: (row) => count(row.line) },
    { key: 'record', head: t('record'), cell: (row) => [row.record, row.id].filter(Boolean).join(' ') },
    { key: 'why', head: t('why'), cell: (row) => (row.field ? `${row.field}: ${row.message}` : row.message) },
  ];
  return (
    <section className="panel stack">
      <h2>{t('importTitle')}</h2>
      <p>{t('importHint')}</p>
      <div className="form">
        <Field label={t('source')} hint={t('sourceHint')} span={2} required>
          <TextInput
            value={source}
            onChange={(next) => {
              setSource(next);
              anew();
            }}
          />
        </Field>
        <div className="span-3 row">
          <Button onClick={() => chooser.current?.click()}>{t('chooseFile')}</Button>
          <span className={file ? '' : 'muted'}>{file?.name ?? t('importFile')}</span>
          <input
            ref={chooser}
            hidden
            aria-label={t('importFile')}
            type="file"
            accept=".ndjson,.jsonl,.json"
            onChange={(event) => {
              setFile(event.target.files?.[0] ?? null);
              anew();
            }}
          />
        </div>
      </div>
      <div className="row">
        <Button
          type={tried ? 'default' : 'primary'}
          disabled={!file || source.trim() === ''}
          loading={write.isPending && write.variables.dryRun}
          onClick={() => send(true)}
        >
          {t('tryOut')}
        </Button>
        <Button
          type={tried ? 'primary' : 'default'}
          disabled={!tried || !report || report.new === 0}
          loading={write.isPending && !write.variables.dryRun}
          onClick={() => send(false)}
        >
          {t('takeOver')}
        </Button>
      </div>
      {write.error && <ProblemNote error={write.error} />}
      {report && (
        <div className="stack" role="status">
          <p className="strong">
            {t('sums', {
              ...{ lines: count(report.lines), new: count(report.new) },
              ...{ known: count(report.known), refused: count(report.refused) },
            })}{' '}
            {t(tried ? 'nothingKept' : 'kept')}
          </p>
          {report.cut && <Note tone="grey">{t('cut')}</Note>}
          {report.stopped && <Note tone="amber">{t('stopped')}</Note>}
          {report.refusals.length > 0 && (
            <Records
              caption={t('refusals')}
              columns={columns}
              rows={report.refusals}
              rowKey={(row) => row.line}
              dense
            />
          )}
        </div>
      )}
    </section>
  );
}
