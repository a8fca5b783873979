import { defineTexts } from '../texts/i18n.js';
import { Chip } from '../ui/chip.js';

const useTexts = defineTexts('evidence', { missing: 'Chưa có minh chứng' }, { missing: 'No evidence yet' });

/** What shows that it was done; hollow while missing. */
export function EvidenceChip({ evidence }: { evidence: string | null }) {
  const t = useTexts();
  return evidence ? (
    <Chip tone="blue" sign="file" title={evidence}>
      {evidence}
    </Chip>
  ) : (
    <Chip tone="grey" sign="file" look="dashed">
      {t('missing')}
    </Chip>
  );
}
