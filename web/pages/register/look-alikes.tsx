import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import type { DocumentLine } from '../../api/records.js';
import { readNumber } from '../../forms/document/reading.js';
import { Button } from '../../ui/antd.js';
import { textDay } from '../../ui/dates.js';
import { useLater } from '../../ui/later.js';
import { To } from '../../ui/link.js';
import { alikeQuery } from './queries.js';
import { useTexts } from './texts.js';
import './look-alikes.css';

interface Props {
  number: string;
  /** Numbers of which the clerk said that this is another document. */
  apart: string;
  onApart?(key: string): void;
  onSame?: ((document: DocumentLine) => void) | undefined;
  /** It is the same, and this is its file. */
  onFile?(document: DocumentLine, file: File): void;
}

/** Documents that bear the number: never merged by itself, never refused for the number alone. */
export function LookAlikes({ number, apart, onApart, onSame, onFile }: Props) {
  const t = useTexts();
  const later = useLater(number);
  const reading = readNumber(later);
  const key = reading.ok && reading.complete ? reading.key : '';
  const found = useQuery({ ...alikeQuery(later), enabled: key !== '' });
  const items = key && number === later ? (found.data?.items ?? []) : [];
  if (items.length === 0 || apart === key) return null;
  return (
    <div className="look-alikes" role="status">
      <div className="strong">{t('alike')}</div>
      {items.map((row) => (
        <div key={row.id} className="look-alike">
          <div>
            <span className="number">{row.number}</span>, {textDay(row.issuedOn)}, {row.collective ?? row.issuer}
            <div className="two-lines muted">{row.title}</div>
          </div>
          <div className="row">
            <To to={`/documents/${row.id}`} target="_blank">
              {t('open')}
            </To>
            {onSame && (
              <Button size="small" onClick={() => onSame(row)}>
                {t('same')}
              </Button>
            )}
            {onFile && <FileButton onFile={(file) => onFile(row, file)} />}
          </div>
        </div>
      ))}
      {onApart && (
        <div>
          <Button size="small" onClick={() => onApart(key)}>
            {t('other')}
          </Button>
        </div>
      )}
    </div>
  );
}

function FileButton({ onFile }: { onFile(file: File): void }) {
  const t = useTexts();
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button size="small" onClick={() => chooser.current?.click()}>
        {t('sameFile')}
      </Button>
      <input
        ref={chooser}
        type="file"
        hidden
        aria-label={t('sameFile')}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}
