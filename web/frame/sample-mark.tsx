import { Chip } from '../ui/chip.js';
import { useFrameTexts } from './texts.js';

/** Stands on every page of a register that was filled to try it, so that nobody takes it for the office's own. */
export function SampleMark() {
  const t = useFrameTexts();
  return (
    <div className="sample-mark">
      <Chip tone="amber" look="dashed" title={t('sampleMore')}>
        {t('sample')}
      </Chip>
    </div>
  );
}
