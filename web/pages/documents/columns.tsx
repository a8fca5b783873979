import type { DocumentLine } from '../../api/records.js';
import { useDocumentWords } from '../../chips/document-words.js';
import { ValidityChip } from '../../chips/validity.js';
import { Chip } from '../../ui/chip.js';
import { tableDay } from '../../ui/dates.js';
import { To } from '../../ui/link.js';
import type { Column } from '../../ui/records.js';
import { useTexts } from './texts.js';

export const OPTIONAL = ['type', 'issuedOn', 'issuer', 'validity', 'units', 'signer', 'effectiveOn'] as const;
export type Optional = (typeof OPTIONAL)[number];
export const USUAL: Optional[] = ['type', 'issuedOn', 'issuer', 'validity', 'units'];

/** Number and title always stand; the user chooses the others. */
export function useColumns(chosen: readonly Optional[]): Column<DocumentLine>[] {
  const t = useTexts();
  const words = useDocumentWords();
  const columns: Column<DocumentLine>[] = [
    {
      ...{ key: 'number', head: t('number'), sort: 'number', width: '150px' },
      cell: (row) => (
        <To to={`/documents/${row.id}`} className="number">
          {row.number ?? words('noNumber')}
        </To>
      ),
    },
    {
      ...{ key: 'type', head: t('type'), width: '110px' },
      cell: (row) => ((row.typeName ?? row.type) ? <Chip>{row.typeName ?? row.type}</Chip> : ''),
    },
    { key: 'issuedOn', head: t('issuedOn'), sort: 'issuedOn', width: '100px', cell: (row) => tableDay(row.issuedOn) },
    {
      ...{ key: 'issuer', head: t('issuer'), width: '200px' },
      cell: (row) =>
        (row.collective ?? row.issuer) ? (
          <>
            {row.collective && <div>{row.collective}</div>}
            {row.issuer && row.issuer !== row.collective && (
              <div className={row.collective ? 'small muted' : ''}>{row.issuer}</div>
            )}
          </>
        ) : (
          ''
        ),
    },
    {
      ...{ key: 'title', head: t('name'), sort: 'title' },
      cell: (row) => (
        <>
          <div className="two-lines" title={row.title}>
            {row.title || words('noTitle')}
          </div>
          {!row.registered && <Chip look="dashed">{words('stub')}</Chip>}
          {row.mark !== 'normal' && <Chip tone="amber">{words(`mark.${row.mark as 'internal'}`)}</Chip>}
          {row.urgency !== 'normal' && <Chip tone="amber">{words(`urgency.${row.urgency as 'urgent'}`)}</Chip>}
        </>
      ),
    },
    { key: 'signer', head: t('signer'), width: '140px', cell: (row) => row.signer ?? '' },
    { key: 'effectiveOn', head: t('effectiveOn'), width: '110px', cell: (row) => tableDay(row.effectiveOn) },
    { key: 'validity', head: t('validity'), width: '170px', cell: (row) => <ValidityChip validity={row.validity} /> },
    {
      ...{ key: 'units', head: t('units'), width: '110px' },
      cell: (row) =>
        row.assigned > 0 ? (
          <To to={`/documents/${row.id}/implementation`}>{t('unitsOf', { done: row.done, assigned: row.assigned })}</To>
        ) : (
          ''
        ),
    },
  ];
  return columns.filter(({ key }) => key === 'number' || key === 'title' || chosen.includes(key as Optional));
}
