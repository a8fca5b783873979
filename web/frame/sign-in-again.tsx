import { useSyncExternalStore } from 'react';
import { isWaiting, onGate, openGate } from '../api/session-gate.js';
import { Modal } from '../ui/antd.js';
import { SignInForm } from './sign-in-form.js';
import { useFrameTexts } from './texts.js';

/** Stands over the page when the session has ended; the page behind it keeps what was typed. */
export function SignInAgain() {
  const t = useFrameTexts();
  const open = useSyncExternalStore(onGate, isWaiting);
  return (
    <Modal open={open} title={t('expired')} footer={null} closable={false} destroyOnHidden zIndex={2000}>
      <div className="stack">
        <p>{t('expiredDo')}</p>
        <SignInForm onDone={openGate} />
      </div>
    </Modal>
  );
}
