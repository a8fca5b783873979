import { useQuery } from '@tanstack/react-query';
import type { InspectionRecord } from '../../api/records.js';
import { HistoryLines } from '../../chips/history-lines.js';
import { Found } from '../../ui/states.js';
import { roundHistoryQuery } from './queries.js';

export function History({ record }: { record: InspectionRecord }) {
  const history = useQuery(roundHistoryQuery(record.id));
  return (
    <section className="panel">
      <Found query={history}>{({ items }) => <HistoryLines items={items} />}</Found>
    </section>
  );
}
