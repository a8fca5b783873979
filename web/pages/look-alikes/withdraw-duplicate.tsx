import { useState } from 'react';
import { Button } from '../../ui/antd.js';
import { Field, TextInput } from '../../ui/field.js';
import { useNotice } from '../../ui/notice.js';
import { ProblemNote } from '../../ui/states.js';
import { useWrite } from '../../ui/write.js';
import { useName } from './names.js';
import { type Glance, withdrawDuplicate } from './queries.js';
import { useTexts } from './texts.js';

interface Props {
  gone: Glance;
  stays: Glance;
  onCancel(): void;
}

/** One of the two goes, with a reason, and points to the one that stays. */
export function WithdrawDuplicate({ gone, stays, onCancel }: Props) {
  const t = useTexts();
  const name = useName();
  const notice = useNotice();
  const [reason, setReason] = useState(t('reasonByDefault'));
  const names = { gone: name(gone), stays: name(stays) };
  const withdraw = useWrite(withdrawDuplicate, {
    touches: ['look-alikes', 'documents', 'relations', 'overview', 'changes', 'suggestions'],
    onDone: () => notice(t('withdrawn', names)),
  });
  return (
    <form
      className="panel stack tight"
      aria-label={t('withdrawTitle', names)}
      onSubmit={(event) => {
        event.preventDefault();
        if (!withdraw.isPending && reason.trim()) withdraw.mutate({ gone, stays, reason: reason.trim() });
      }}
    >
      <div className="strong">{t('withdrawTitle', names)}</div>
      <div className="muted">{t('staysBehind')}</div>
      <Field label={t('reason')} required>
        <TextInput value={reason} onChange={setReason} maxLength={2000} autoFocus />
      </Field>
      {withdraw.error && <ProblemNote error={withdraw.error} />}
      <div className="row">
        <Button danger htmlType="submit" loading={withdraw.isPending} disabled={reason.trim() === ''}>
          {t('withdraw')}
        </Button>
        <Button onClick={onCancel} disabled={withdraw.isPending}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
