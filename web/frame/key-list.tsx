import { Modal } from '../ui/antd.js';
import { useFrameTexts } from './texts.js';

const KEYS = [
  ['/', 'search'],
  ['j', 'next'],
  ['k', 'previous'],
  ['Enter', 'open'],
  ['n', 'new'],
  ['Ctrl + S, Ctrl + Enter', 'save'],
  ['Alt + ←, Alt + →', 'walk'],
  ['?', 'help'],
] as const;

export function KeyList({ open, onClose }: { open: boolean; onClose(): void }) {
  const t = useFrameTexts();
  return (
    <Modal open={open} onCancel={onClose} title={t('keys')} footer={null}>
      <dl className="key-list">
        {KEYS.map(([keys, name]) => (
          <div key={name}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{t(`keyList.${name}`)}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
