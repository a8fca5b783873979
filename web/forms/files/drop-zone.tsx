import { type ReactNode, useRef, useState } from 'react';
import { Button } from '../../ui/antd.js';
import { ProblemNote } from '../../ui/states.js';
import type { FileSender } from './sending.js';
import { useFileTexts } from './texts.js';
import './files.css';

interface Props {
  sender: FileSender;
  label: string;
  children?: ReactNode;
}

/** Where a file is chosen or dropped, and how far it has gone. */
export function DropZone({ sender: { sending, cancelled, error, send, cancel }, label, children }: Props) {
  const t = useFileTexts();
  const chooser = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (list: FileList | null) => list?.[0] && !sending && send(list[0]);
  const percent = Math.floor((sending?.part ?? 0) * 100);
  return (
    <div
      className={`drop-zone stack tight ${over ? 'drop-here' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files);
      }}
    >
      {children}
      {sending ? (
        <div className="row" role="status">
          <progress max={100} value={percent} aria-label={t('sending', { name: sending.name, percent })} />
          <span className="small">
            {percent < 100 ? t('sending', { name: sending.name, percent }) : t('keeping', { name: sending.name })}
          </span>
          <Button size="small" onClick={cancel}>
            {t('cancel')}
          </Button>
        </div>
      ) : (
        <div className="row no-print">
          <Button onClick={() => chooser.current?.click()}>{label}</Button>
          <span className="small muted wide-only">{t('orDrop')}</span>
          <input
            ref={chooser}
            type="file"
            hidden
            aria-label={label}
            onChange={(event) => {
              take(event.target.files);
              event.target.value = '';
            }}
          />
        </div>
      )}
      {cancelled && (
        <span className="small muted" role="status">
          {t('cancelled', { name: cancelled })}
        </span>
      )}
      {Boolean(error) && <ProblemNote error={error} />}
    </div>
  );
}
