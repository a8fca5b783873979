import { useEffect, useState } from 'react';
import { Modal } from './antd.js';
import { Field, TextArea } from './field.js';
import { ProblemNote } from './states.js';
import { useUi } from './texts.js';

interface Props {
  open: boolean;
  title: string;
  label: string;
  busy?: boolean;
  error?: unknown;
  onCancel(): void;
  onReason(reason: string): void;
}

/** One sentence that an act needs. */
export function AskReason({ open, title, label, busy, error, onCancel, onReason }: Props) {
  const t = useUi();
  const [reason, setReason] = useState('');
  useEffect(() => {
    if (open) setReason('');
  }, [open]);
  return (
    <Modal
      open={open}
      title={title}
      okText={t('save')}
      cancelText={t('cancel')}
      okButtonProps={{ disabled: reason.trim() === '', loading: busy ?? false }}
      onOk={() => onReason(reason.trim())}
      onCancel={onCancel}
      destroyOnHidden
    >
      <div className="stack">
        <Field label={label}>
          <TextArea value={reason} onChange={setReason} autoFocus />
        </Field>
        {Boolean(error) && <ProblemNote error={error} />}
      </div>
    </Modal>
  );
}
