import { useQuery } from '@tanstack/react-query';
import type { DocumentRecord } from '../../api/records.js';
import { useInspectionColumns } from '../../chips/inspection-columns.js';
import { Records } from '../../ui/records.js';
import { EmptyState, Found } from '../../ui/states.js';
import { inspectionsOfDocument } from './queries.js';
import { useTexts } from './texts.js';

export function Inspections({ record }: { record: DocumentRecord }) {
  const t = useTexts();
  const inspections = useQuery(inspectionsOfDocument(record.id));
  const columns = useInspectionColumns();
  return (
    <Found query={inspections}>
      {({ items }) =>
        items.length === 0 ? (
          <EmptyState>{t('inspectionsNone')}</EmptyState>
        ) : (
          <Records caption={t('tabs.inspections')} columns={columns} rows={items} rowKey={({ id }) => id} keys />
        )
      }
    </Found>
  );
}
