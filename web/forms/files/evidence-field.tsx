import { useEffect } from 'react';
import type { FilesPath } from '../../api/upload.js';
import { EvidenceChip } from '../../chips/evidence.js';
import { DropZone } from './drop-zone.js';
import { useFileSender } from './sending.js';
import { useFileTexts } from './texts.js';

export interface HeldFile {
  id: number;
  name: string;
}

interface Props {
  label: string;
  path: FilesPath;
  file: HeldFile | null;
  onFile(file: HeldFile | null): void;
  /** Told while a file is on its way: nothing is sent off without it. */
  onBusy(busy: boolean): void;
}

/** The file that shows what was done; it goes to the record as soon as it is chosen. */
export function EvidenceField({ label, path, file, onFile, onBusy }: Props) {
  const t = useFileTexts();
  const sender = useFileSender(path, ({ id, name }) => onFile({ id, name }));
  const busy = sender.sending !== null;
  // eslint-disable-next-line react-hooks/exhaustive-deps -- told once for each change
  useEffect(() => onBusy(busy), [busy]);
  return (
    <fieldset className="plain stack tight">
      <legend className="strong">{label}</legend>
      <DropZone sender={sender} label={t(file ? 'another' : 'choose')}>
        <div className="row">
          <EvidenceChip evidence={null} attachmentId={file?.id ?? null} attachment={file?.name ?? null} />
        </div>
      </DropZone>
    </fieldset>
  );
}
