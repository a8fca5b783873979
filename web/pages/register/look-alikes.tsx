import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import type { Line } from '../../api/records.js';
import { readNumber } from '../../forms/document/reading.js';
import { Button } from '../../ui/antd.js';
import { textDay } from '../../ui/dates.js';
import { useLater } from '../../ui/later.js';
import { To } from '../../ui/link.js';
import { alikeQuery, type SoFar } from './queries.js';
import { useTexts } from './texts.js';
import './look-alikes.css';

export type Alike = Line<'/api/look-alikes/of-entry'>;

interface Props {
  /** What has been entered so far. */
  entry: SoFar;
  /** Those of which the clerk said that this is another document. */
  apart?: readonly Alike[];
  onApart?(shown: Alike[]): void;
  onSame?: ((document: Alike) => void) | undefined;
  /** It is the same, and this is its file. */
  onFile?(document: Alike, file: File): void;
}

/** Documents that look like the entry: never merged by itself, never refused for the number alone. */
export function LookAlikes({ entry, apart = [], onApart, onSame, onFile }: Props) {
  const t = useTexts();
  const reading = readNumber(entry.number);
  const known = reading.ok && reading.complete ? reading.key : '';
  const later = useLater(JSON.stringify({ ...entry, number: known === '' ? '' : entry.number }));
  const asked = JSON.parse(later) as SoFar;
  const found = useQuery({ ...alikeQuery(asked), enabled: asked.number !== '' || asked.title.trim() !== '' });
  const dismissed = new Set(apart.map(({ id }) => id));
  const current = asked.number === '' || asked.number === entry.number;
  const items = current ? (found.data?.items ?? []).filter(({ id }) => !dismissed.has(id)) : [];
  if (items.length === 0) return null;
  const more = (found.data?.total ?? 0) - (found.data?.items.length ?? 0);
  return (
    <div className="look-alikes" role="status">
      <div className="strong">{t('alike')}</div>
      {items.map((row) => (
        <div key={row.id} className="look-alike">
          <div>
            <span className="number">{row.number ?? t('noNumber')}</span>, {textDay(row.issuedOn)},{' '}
            {row.collective ?? row.issuer}
            <div className="two-lines muted">{row.title}</div>
            {!row.unexplained && <div className="small">{t('explained')}</div>}
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
      {more > 0 && <div className="small muted">{t('moreAlike', { count: more })}</div>}
      {onApart && (
        <div className="row">
          <Button size="small" onClick={() => onApart(items)}>
            {t('other')}
          </Button>
          {!items.every(({ decidable }) => decidable) && <span className="small muted">{t('notYours')}</span>}
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
