import { useRef } from 'react';
import { Button } from '../../ui/antd.js';
import { Icon } from '../../ui/icon.js';
import { useUi } from '../../ui/texts.js';
import { useTexts } from './texts.js';

interface Props {
  id?: string;
  describedBy?: string;
  file: File | null;
  onChange(file: File | null): void;
}

/** One file from this machine; the browser's own control speaks the browser's language, not the page's. */
export function FileInput({ id, describedBy, file, onChange }: Props) {
  const t = useTexts();
  const ui = useUi();
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <div className="row">
      <Button
        id={id}
        icon={<Icon name="file" />}
        aria-describedby={describedBy}
        onClick={() => chooser.current?.click()}
      >
        {t('chooseFile')}
      </Button>
      {file && (
        <button
          type="button"
          className="choice"
          aria-label={ui('remove', { what: file.name })}
          onClick={() => onChange(null)}
        >
          {file.name} <Icon name="close" size={12} />
        </button>
      )}
      <input
        ref={chooser}
        type="file"
        hidden
        aria-label={t('file')}
        onChange={(event) => {
          onChange(event.target.files?.[0] ?? null);
          event.target.value = '';
        }}
      />
    </div>
  );
}
