import { useEffect } from 'react';
import { useBlocker } from 'react-router';
import { Modal } from './antd.js';
import { useUi } from './texts.js';

/** Asks before a page with something unsaved is left. */
export function LeaveGuard({ when }: { when: boolean }) {
  const t = useUi();
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => when && currentLocation.pathname !== nextLocation.pathname,
  );
  useEffect(() => {
    if (!when) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [when]);
  return (
    <Modal
      open={blocker.state === 'blocked'}
      title={t('unsaved')}
      okText={t('leave')}
      cancelText={t('stay')}
      onOk={() => blocker.proceed?.()}
      onCancel={() => blocker.reset?.()}
    >
      {t('unsavedWhat')}
    </Modal>
  );
}
