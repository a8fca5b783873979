import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../api/client.js';
import type { Attachment } from '../../api/upload.js';
import { Drawer } from '../../ui/antd.js';
import { count, moment } from '../../ui/dates.js';
import { Found, Note } from '../../ui/states.js';
import { useFileTexts } from './texts.js';
import './files.css';

const SHOWN_TEXT = 200_000;
const contentOf = (id: number) => `/api/attachments/${id}/content`;

/** 1,4 MB */
export const sizeOf = (bytes: number): string =>
  bytes < 1_000_000 ? `${count(Math.ceil(bytes / 1000))} kB` : `${count(Math.round(bytes / 100_000) / 10)} MB`;

/** A file of a record, shown in the page where its type allows it. Nothing in it runs. */
export function FilePreview({ id, onClose }: { id: number | null; onClose(): void }) {
  const t = useFileTexts();
  const file = useQuery({
    queryKey: ['attachments', 'one', id],
    enabled: id !== null,
    queryFn: () => answer(api.GET('/api/attachments/{id}', { params: { path: { id: id! } } })),
  });
  return (
    <Drawer open={id !== null} onClose={onClose} title={file.data?.name ?? ''} size="large" destroyOnHidden>
      {id !== null && (
        <Found query={file}>
          {(record) => (
            <div className="stack preview">
              <div className="row">
                <a href={contentOf(record.id)} download={record.name}>
                  {t('download')}
                </a>
                <span className="small muted">
                  {t('facts', { size: sizeOf(record.size), who: record.addedBy, when: moment(record.addedAt) })}
                </span>
              </div>
              {record.withdrawnAt && <Note tone="amber">{t('withdrawn', { reason: record.withdrawnReason })}</Note>}
              <Content file={record} />
            </div>
          )}
        </Found>
      )}
    </Drawer>
  );
}

function Content({ file }: { file: Attachment }) {
  const t = useFileTexts();
  if (file.mediaType === 'application/pdf') {
    return <iframe className="preview-frame" title={file.name} src={`/api/attachments/${file.id}/preview`} />;
  }
  if (file.mediaType.startsWith('image/')) {
    return <img className="preview-image" src={contentOf(file.id)} alt={file.name} />;
  }
  if (file.mediaType.startsWith('text/')) return <Words file={file} />;
  return <Note tone="grey">{t('notShown')}</Note>;
}

function Words({ file }: { file: Attachment }) {
  const t = useFileTexts();
  const text = useQuery({
    queryKey: ['attachments', 'text', file.id],
    queryFn: async () => {
      const reply = await fetch(contentOf(file.id));
      if (!reply.ok) throw new Error(reply.statusText);
      return reply.text();
    },
  });
  return (
    <Found query={text}>
      {(words) => (
        <>
          {words.length > SHOWN_TEXT && <Note tone="grey">{t('tooLong')}</Note>}
          <pre className="preview-text" tabIndex={0}>
            {words.slice(0, SHOWN_TEXT)}
          </pre>
        </>
      )}
    </Found>
  );
}
