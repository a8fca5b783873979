import { useState } from 'react';
import { type Chosen, OrganizationPicker } from '../../pickers/organization-picker.js';
import { Button } from '../../ui/antd.js';
import { Field, TextArea } from '../../ui/field.js';
import { count } from '../../ui/dates.js';
import { Note } from '../../ui/states.js';
import { TreePreview } from './tree-preview.js';
import { type TreeRow, treeRowsOf } from './rows.js';
import { useTexts } from './texts.js';

const MOST_ROWS = 1000;

interface Props {
  /** Offered from the start on; a fresh register has nothing to stand under. */
  mayHang: boolean;
  onWritten(): void;
}

/** A list of units from Excel or Word, shown as the tree that it becomes, then written whole. */
export function PasteTree({ mayHang, onWritten }: Props) {
  const t = useTexts();
  const [text, setText] = useState('');
  const [under, setUnder] = useState<Chosen | null>(null);
  const [rows, setRows] = useState<TreeRow[] | null>(null);
  const [tooMany, setTooMany] = useState<number>();
  if (rows) {
    return <TreePreview rows={rows} underId={under?.id ?? null} onAgain={() => setRows(null)} onWritten={onWritten} />;
  }
  const read = (block: string) => {
    const found = treeRowsOf(block);
    setTooMany(found.length > MOST_ROWS ? found.length : undefined);
    if (found.length > 0 && found.length <= MOST_ROWS) setRows(found);
  };
  return (
    <form
      className="panel form"
      aria-label={t('paste')}
      onSubmit={(event) => {
        event.preventDefault();
        read(text);
      }}
    >
      {mayHang && (
        <Field label={t('under')} hint={t('underHint')} span={2}>
          <OrganizationPicker value={under} onChange={setUnder} asOf={undefined} />
        </Field>
      )}
      <Field label={t('paste')} hint={t('pasteHint')} span={3}>
        <TextArea rows={12} value={text} onChange={setText} placeholder={t('example')} />
      </Field>
      {tooMany !== undefined && (
        <div className="span-3">
          <Note tone="amber">{t('tooMany', { count: count(tooMany) })}</Note>
        </div>
      )}
      <div className="span-3">
        <Button type="primary" htmlType="submit" disabled={text.trim() === ''}>
          {t('read')}
        </Button>
      </div>
    </form>
  );
}
