import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { DocumentRecord } from '../../api/records.js';
import { DropZone } from '../../forms/files/drop-zone.js';
import { FilePreview, sizeOf } from '../../forms/files/file-preview.js';
import { useFileSender } from '../../forms/files/sending.js';
import { useFileTexts } from '../../forms/files/texts.js';
import { useMay } from '../../frame/session.js';
import { moment } from '../../ui/dates.js';
import { Icon } from '../../ui/icon.js';
import { Found } from '../../ui/states.js';
import { filesQuery } from './queries.js';
import { useTexts } from './texts.js';

export function Files({ record }: { record: DocumentRecord }) {
  const t = useTexts();
  const files = useFileTexts();
  const mayWrite = useMay()('documents:write');
  const found = useQuery(filesQuery(record.id));
  const sender = useFileSender(`/api/documents/${record.id}/attachments`);
  const [shown, setShown] = useState<number | null>(null);
  return (
    <section className="panel stack">
      <Found query={found} lines={3}>
        {({ items }) => (
          <>
            {items.length === 0 && <p className="muted">{t('filesNone')}</p>}
            <ul>
              {items.map((file) => (
                <li key={file.id} className="file-line">
                  <Icon name="file" />
                  <button type="button" className="plain-button" onClick={() => setShown(file.id)}>
                    {file.name}
                  </button>
                  <span className="small muted">
                    {files('facts', { size: sizeOf(file.size), who: file.addedBy, when: moment(file.addedAt) })}
                  </span>
                  <a href={`/api/attachments/${file.id}/content`} download={file.name} className="small">
                    {files('download')}
                  </a>
                </li>
              ))}
            </ul>
          </>
        )}
      </Found>
      {mayWrite && <DropZone sender={sender} label={t('addFile')} />}
      <FilePreview id={shown} onClose={() => setShown(null)} />
    </section>
  );
}
