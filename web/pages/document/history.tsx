import { useQuery } from '@tanstack/react-query';
import type { DocumentRecord } from '../../api/records.js';
import { HistoryLines } from '../../chips/history-lines.js';
import { Found } from '../../ui/states.js';
import { historyQuery } from './queries.js';

export function History({ record }: { record: DocumentRecord }) {
  const history = useQuery(historyQuery(record.id));
  return (
    <section className="panel">
      <Found query={history}>{({ items }) => <HistoryLines items={items} />}</Found>
    </section>
  );
}
