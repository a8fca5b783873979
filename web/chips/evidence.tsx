import { useState } from 'react';
import { FilePreview } from '../forms/files/file-preview.js';
import { useFileTexts } from '../forms/files/texts.js';
import { defineTexts } from '../texts/i18n.js';
import { Chip } from '../ui/chip.js';

const useTexts = defineTexts('evidence', { missing: 'Chưa có minh chứng' }, { missing: 'No evidence yet' });

interface Props {
  evidence: string | null;
  attachmentId?: number | null;
  /** The name of the file. */
  attachment?: string | null;
}

/** What shows that it was done: words, or a file to look at; hollow while missing. */
export function EvidenceChip({ evidence, attachmentId = null, attachment = null }: Props) {
  const t = useTexts();
  const files = useFileTexts();
  const [shown, setShown] = useState<number | null>(null);
  if (!evidence && attachmentId === null) {
    return (
      <Chip tone="grey" sign="file" look="dashed">
        {t('missing')}
      </Chip>
    );
  }
  return (
    <>
      {evidence && (
        <Chip tone="blue" sign="file" title={evidence}>
          {evidence}
        </Chip>
      )}
      {attachmentId !== null && (
        <button
          type="button"
          className="chip-button"
          aria-label={files('preview', { name: attachment })}
          onClick={() => setShown(attachmentId)}
        >
          <Chip tone="blue" sign="file" title={attachment ?? ''}>
            {attachment}
          </Chip>
        </button>
      )}
      <FilePreview id={shown} onClose={() => setShown(null)} />
    </>
  );
}
