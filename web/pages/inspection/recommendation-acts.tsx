import { useQuery } from '@tanstack/react-query';
import type { ActName } from '../../../src/inspections/recommendation-acts.js';
import { EvidenceChip } from '../../chips/evidence.js';
import { moment, tableDay, textDay } from '../../ui/dates.js';
import { useAsOf } from '../../ui/link.js';
import { Found } from '../../ui/states.js';
import { recommendationQuery } from './queries.js';
import { useTexts } from './texts.js';

/** What was done about a recommendation, with what shows it: earlier remedies and closings stay. */
export function RecommendationActs({ id }: { id: number }) {
  const t = useTexts();
  const found = useQuery(recommendationQuery(id, useAsOf()));
  return (
    <Found query={found} lines={2}>
      {({ acts }) =>
        acts.length === 0 ? (
          <p className="muted">{t('noActs')}</p>
        ) : (
          <ol className="stack tight" aria-label={t('done')}>
            {acts.map((row) => (
              <li key={row.id} className="stack tight act-line">
                <div>
                  <span className="strong">{t(`acts.${row.act as ActName}`)}</span>, {textDay(row.on)}
                </div>
                {row.deadline && (
                  <div>
                    {tableDay(row.previousDeadline)} → {tableDay(row.deadline)}, {row.grantedBy}
                  </div>
                )}
                {row.reason && <div className="prose">{row.reason}</div>}
                {row.act === 'remedy' && (
                  <div className="row">
                    <EvidenceChip {...row} />
                  </div>
                )}
                <div className="small muted">
                  {row.recordedBy}, {moment(row.recordedAt)}
                </div>
              </li>
            ))}
          </ol>
        )
      }
    </Found>
  );
}
