import { defineTexts } from '../texts/i18n.js';
import { Chip, type Tone } from '../ui/chip.js';
import type { IconName } from '../ui/icon.js';

export const useRecommendationTexts = defineTexts(
  'recommendation-state',
  {
    inTime: 'Đang khắc phục, trong hạn',
    dueSoon: 'Sắp đến hạn khắc phục',
    overdue: 'Quá hạn khắc phục',
    remedied: 'Đã khắc phục, chờ nghiệm thu',
    closed: 'Đã nghiệm thu',
    waived: 'Được miễn',
  },
  {
    inTime: 'Being remedied, in time',
    dueSoon: 'Remedy due soon',
    overdue: 'Remedy overdue',
    remedied: 'Remedied, to be verified',
    closed: 'Verified',
    waived: 'Waived',
  },
);

const LOOKS = {
  inTime: ['blue', 'half'],
  dueSoon: ['amber', 'hourglass'],
  overdue: ['red', 'warning'],
  remedied: ['blue', 'check'],
  closed: ['green', 'check'],
  waived: ['grey', 'minus'],
} as const satisfies Record<string, [Tone, IconName]>;

export const RECOMMENDATION_STATES = Object.keys(LOOKS) as (keyof typeof LOOKS)[];

export function RecommendationChip({ state }: { state: string }) {
  const t = useRecommendationTexts();
  const known = (state in LOOKS ? state : 'inTime') as keyof typeof LOOKS;
  const [tone, sign] = LOOKS[known];
  return (
    <Chip tone={tone} sign={sign}>
      {t(known)}
    </Chip>
  );
}
