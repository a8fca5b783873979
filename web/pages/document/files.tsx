import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { DocumentRecord } from '../../api/records.js';
import { useMay } from '../../frame/session.js';
import { Button } from '../../ui/antd.js';
import { count, moment } from '../../ui/dates.js';
import { Icon } from '../../ui/icon.js';
import { Found, ProblemNote } from '../../ui/states.js';
import { useWrite } from '../../ui/write.js';
import { addFile, filesQuery } from './queries.js';
import { useTexts } from './texts.js';

export function Files({ record }: { record: DocumentRecord }) {
  const t = useTexts();
  const mayWrite = useMay()('documents:write');
  const files = useQuery(filesQuery(record.id));
  const chooser = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const add = useWrite((file: File, key) => addFile(record.id, file, key), { touches: ['attachments'] });
  const take = (list: FileList | null) => list?.[0] && add.mutate(list[0]);
  return (
    <section
      className={`panel ${over ? 'drop-here' : ''}`}
      onDragOver={(event) => {
        if (!mayWrite) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (mayWrite) take(event.dataTransfer.files);
      }}
    >
      <Found query={files} lines={3}>
        {({ items }) => (
          <>
            {items.length === 0 && <p className="muted">{t('filesNone')}</p>}
            <ul>
              {items.map((file) => (
                <li key={file.id} className="file-line">
                  <Icon name="file" />
                  <a href={`/api/attachments/${file.id}/content`} download={file.name}>
                    {file.name}
                  </a>
                  <span className="small muted">
                    {t('fileOf', {
                      size: count(Math.ceil(file.size / 1024)),
                      who: file.addedBy,
                      when: moment(file.addedAt),
                    })}
                  </span>
                </li>
              ))}
            </ul>
          </>
        )}
      </Found>
      {add.error && <ProblemNote error={add.error} />}
      {mayWrite && (
        <div className="row no-print">
          <Button loading={add.isPending} onClick={() => chooser.current?.click()}>
            {add.isPending ? t('adding', { name: add.variables.name }) : t('addFile')}
          </Button>
          <input
            ref={chooser}
            type="file"
            hidden
            aria-label={t('addFile')}
            onChange={(event) => {
              take(event.target.files);
              event.target.value = '';
            }}
          />
        </div>
      )}
    </section>
  );
}
