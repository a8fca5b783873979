import { useMemo } from 'react';
import type { OrganizationLine } from '../api/records.js';
import { defineTexts } from '../texts/i18n.js';
import { tableDay } from '../ui/dates.js';

const useTexts = defineTexts(
  'organization-words',
  {
    system: { party: 'Đảng', state: 'Nhà nước', front: 'Mặt trận, đoàn thể', other: 'Khác' },
    level: { central: 'Trung ương', province: 'Tỉnh', district: 'Huyện', commune: 'Xã', sector: 'Ngành, khối' },
    until: 'đến {{day}}',
    from: 'từ {{day}}',
  },
  {
    system: { party: 'Party', state: 'State', front: 'Front and unions', other: 'Other' },
    level: { central: 'Central', province: 'Province', district: 'District', commune: 'Commune', sector: 'Sector' },
    until: 'until {{day}}',
    from: 'from {{day}}',
  },
);

export const SYSTEMS = ['party', 'state', 'front', 'other'] as const;
export const LEVELS = ['central', 'province', 'district', 'commune', 'sector'] as const;
type System = (typeof SYSTEMS)[number];
type Level = (typeof LEVELS)[number];

/** How organisations are spoken of: "Đảng, Huyện, đến 01/07/2025". */
export function useOrganizationWords() {
  const t = useTexts();
  return useMemo(() => {
    const system = (value: string) => t(`system.${value as System}`);
    const level = (value: string) => t(`level.${value as Level}`);
    const lifetime = ({ establishedOn, endedOn }: Pick<OrganizationLine, 'establishedOn' | 'endedOn'>) =>
      [establishedOn && t('from', { day: tableDay(establishedOn) }), endedOn && t('until', { day: tableDay(endedOn) })]
        .filter(Boolean)
        .join(' ');
    const line = (row: OrganizationLine) =>
      [system(row.system), level(row.level), lifetime(row)].filter(Boolean).join(', ');
    return { system, level, lifetime, line };
  }, [t]);
}
