import type { Inspection } from '../api/records.js';
import { defineTexts } from '../texts/i18n.js';
import { Chip } from '../ui/chip.js';
import { tableDay } from '../ui/dates.js';
import { To } from '../ui/link.js';
import type { Column } from '../ui/records.js';

export const useInspectionTexts = defineTexts(
  'inspection-words',
  {
    inspection: 'Kiểm tra',
    supervision: 'Giám sát',
    kind: 'Loại',
    title: 'Cuộc kiểm tra, giám sát',
    lead: 'Chủ trì',
    units: 'Đơn vị',
    unitsOf: '{{named}}/{{count}} đơn vị đã nêu tên',
    unitsNamed: '{{named}} đơn vị',
    period: 'Kỳ',
    noPeriod: 'Chưa rõ kỳ',
    documents: 'Văn bản',
  },
  {
    inspection: 'Inspection',
    supervision: 'Supervision',
    kind: 'Kind',
    title: 'Round',
    lead: 'Led by',
    units: 'Units',
    unitsOf: '{{named}} of {{count}} units named',
    unitsNamed: '{{named}} units',
    period: 'Period',
    noPeriod: 'Period unknown',
    documents: 'Directives',
  },
);

type Row = Pick<
  Inspection,
  'id' | 'kind' | 'title' | 'lead' | 'collective' | 'unitCount' | 'named' | 'periodFrom' | 'periodTo' | 'startedOn'
>;

export const periodOf = ({
  periodFrom,
  periodTo,
  startedOn,
}: Pick<Row, 'periodFrom' | 'periodTo' | 'startedOn'>): string =>
  [...new Set([tableDay(periodFrom ?? startedOn), tableDay(periodTo)])].filter(Boolean).join(' – ');

export function useUnitCountWords() {
  const t = useInspectionTexts();
  return ({ named, unitCount }: Pick<Row, 'named' | 'unitCount'>) =>
    named === null ? '' : unitCount === null ? t('unitsNamed', { named }) : t('unitsOf', { named, count: unitCount });
}

export function useInspectionColumns<R extends Row = Row>(): Column<R>[] {
  const t = useInspectionTexts();
  const unitWords = useUnitCountWords();
  return [
    {
      ...{ key: 'title', head: t('title') },
      cell: (row) => (
        <To to={`/inspections/${row.id}`} className="two-lines">
          {row.title}
        </To>
      ),
    },
    { key: 'kind', head: t('kind'), cell: (row) => <Chip>{t(row.kind as 'inspection')}</Chip> },
    { key: 'lead', head: t('lead'), cell: (row) => row.collective ?? row.lead ?? '' },
    { key: 'units', head: t('units'), width: '160px', cell: (row) => unitWords(row) },
    {
      ...{ key: 'period', head: t('period'), width: '200px' },
      cell: (row) => periodOf(row) || <span className="muted">{t('noPeriod')}</span>,
    },
  ];
}
