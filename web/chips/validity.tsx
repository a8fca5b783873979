import { defineTexts } from '../texts/i18n.js';
import { Chip, type Tone } from '../ui/chip.js';
import type { IconName } from '../ui/icon.js';

export const useValidityTexts = defineTexts(
  'validity',
  {
    in_force: 'Còn hiệu lực',
    partly_expired: 'Hết hiệu lực một phần',
    expired: 'Hết hiệu lực',
    suspended: 'Ngưng hiệu lực',
    not_yet_in_force: 'Chưa có hiệu lực',
    unknown: 'Chưa rõ',
  },
  {
    in_force: 'In force',
    partly_expired: 'Partly expired',
    expired: 'Expired',
    suspended: 'Suspended',
    not_yet_in_force: 'Not yet in force',
    unknown: 'Unknown',
  },
);

const LOOKS = {
  in_force: ['green', 'full', 'filled'],
  partly_expired: ['green', 'half', 'outlined'],
  expired: ['grey', 'empty', 'filled'],
  suspended: ['amber', 'pause', 'filled'],
  not_yet_in_force: ['blue', 'play', 'filled'],
  unknown: ['grey', 'question', 'dashed'],
} as const satisfies Record<string, [Tone, IconName, 'filled' | 'outlined' | 'dashed']>;

export const VALIDITIES = Object.keys(LOOKS) as Validity[];
export type Validity = keyof typeof LOOKS;

export function ValidityChip({ validity }: { validity: string }) {
  const t = useValidityTexts();
  const known = (validity in LOOKS ? validity : 'unknown') as Validity;
  const [tone, sign, look] = LOOKS[known];
  return (
    <Chip tone={tone} sign={sign} look={look}>
      {t(known)}
    </Chip>
  );
}
