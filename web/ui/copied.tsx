import { useRef, useState } from 'react';
import { Button } from './antd.js';
import { useUi } from './texts.js';

/** A text to be taken along, with a button that copies it. */
export function Copied({ label, text }: { label: string; text: string }) {
  const t = useUi();
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    setCopied(await copyText(text, field.current));
  };
  return (
    <div className="row copied">
      <input
        ref={field}
        className="input copied-text"
        readOnly
        aria-label={label}
        value={text}
        onFocus={(event) => event.target.select()}
      />
      <Button onClick={() => void copy()}>{t('copy')}</Button>
      <span role="status" className="small">
        {copied && t('copied')}
      </span>
    </div>
  );
}

/** An office network without TLS has no clipboard for scripts: there the field itself is copied. */
async function copyText(text: string, field: HTMLInputElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    field?.focus();
    field?.select();
    return document.execCommand('copy');
  }
}
