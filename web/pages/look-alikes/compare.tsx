import { useQueries } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { DocumentRecord } from '../../api/records.js';
import { type Mark, useDocumentWords } from '../../chips/document-words.js';
import { Button } from '../../ui/antd.js';
import { count, textDay } from '../../ui/dates.js';
import { To } from '../../ui/link.js';
import { Note, ProblemNote, Skeleton } from '../../ui/states.js';
import { documentQuery } from '../document/queries.js';
import { useName } from './names.js';
import { hangingQuery, hindrancesQuery, type Pair } from './queries.js';
import { useTexts } from './texts.js';
import { WithdrawDuplicate } from './withdraw-duplicate.js';

type Hanging = Record<(typeof HANGING)[number], number>;
const HANGING = ['assignments', 'inspections', 'findings', 'relations', 'entries', 'files'] as const;
const WHERE = {
  ...{ assignments: 'implementation', inspections: 'inspections', findings: 'inspections', relations: 'relations' },
  ...{ entries: '', files: 'files' },
} as const;

/** All that tells the two apart, field by field, and what hangs on each; then which one stays. */
export function Compare({ pair }: { pair: Pair }) {
  const t = useTexts();
  const words = useDocumentWords();
  const name = useName();
  const { first, second, decidable } = pair;
  const [stays, setStays] = useState<'first' | 'second' | null>(null);
  const [one, other, onOne, onOther, oneRests, otherRests] = useQueries({
    queries: [
      ...[documentQuery(first.id, null), documentQuery(second.id, null)],
      ...[hangingQuery(first.id), hangingQuery(second.id)],
      ...[hindrancesQuery(first.id, decidable), hindrancesQuery(second.id, decidable)],
    ] as const,
  });
  const failed = [one, other, onOne, onOther, oneRests, otherRests].find((query) => query?.error);
  if (failed) return <ProblemNote error={failed.error} onRetry={() => void failed.refetch()} />;
  if (!one?.data || !other?.data || !onOne?.data || !onOther?.data) return <Skeleton lines={8} />;

  const shown = (record: DocumentRecord): Record<string, string | null> => ({
    ...{ number: record.number, typeName: record.typeName, issuedOn: textDay(record.issuedOn) },
    ...{ issuer: record.issuer ?? record.issuerWords, collective: record.collective, title: record.title },
    ...{ signer: record.signer, mark: words(`mark.${record.mark as Mark}`), note: record.note, source: record.source },
  });
  const [left, right] = [shown(one.data as DocumentRecord), shown(other.data as DocumentRecord)];
  const told = Object.keys(left).filter((field) => left[field] || right[field]);
  const rests = { first: oneRests?.data?.restingOnIt ?? [], second: otherRests?.data?.restingOnIt ?? [] };

  return (
    <div className="stack">
      <div className="table-scroll">
        <table className="compare">
          <thead>
            <tr>
              <td />
              <th scope="col">{t('earlier')}</th>
              <th scope="col">{t('later')}</th>
            </tr>
          </thead>
          <tbody>
            {told.map((field) => (
              <Row
                key={field}
                name={t(`fields.${field as 'number'}`)}
                differs={left[field] !== right[field]}
                values={[left[field], right[field]]}
              />
            ))}
            <tr>
              <th scope="colgroup" colSpan={3} className="compare-part">
                {t('hanging')}
              </th>
            </tr>
            {HANGING.map((kind) => (
              <Row
                key={kind}
                name={t(`fields.${kind}`)}
                differs={false}
                values={[first, second].map(({ id }, index) => (
                  <Hung id={id} kind={kind} value={([onOne.data, onOther.data] as Hanging[])[index]![kind]} />
                ))}
              />
            ))}
          </tbody>
          {decidable && (
            <tfoot>
              <tr>
                <th scope="row">{t('sameOne')}</th>
                {(['first', 'second'] as const).map((side) => (
                  <td key={side}>
                    <Button
                      aria-label={`${t('keepThis')} (${name(pair[side])})`}
                      disabled={rests[side === 'first' ? 'second' : 'first'].length > 0}
                      onClick={() => setStays(side)}
                    >
                      {t('keepThis')}
                    </Button>
                  </td>
                ))}
              </tr>
            </tfoot>
          )}
        </table>
      </div>
      {(['first', 'second'] as const).map(
        (side) =>
          rests[side].length > 0 && (
            <Note key={side} tone="amber">
              {t('cannotGo', {
                number: name(pair[side]),
                what: rests[side].map((kind) => t(`resting.${kind}`)).join(', '),
              })}{' '}
              {t('cannotGoUnseen')}
            </Note>
          ),
      )}
      {stays && (
        <WithdrawDuplicate
          stays={pair[stays]}
          gone={pair[stays === 'first' ? 'second' : 'first']}
          onCancel={() => setStays(null)}
        />
      )}
    </div>
  );
}

function Row({ name, differs, values }: { name: string; differs: boolean; values: ReactNode[] }) {
  const t = useTexts();
  return (
    <tr className={differs ? 'differs' : undefined}>
      <th scope="row">
        {name}
        {differs && <span className="unseen"> ({t('differs')})</span>}
      </th>
      {values.map((value, index) => (
        <td key={index}>{value ?? <span className="muted">–</span>}</td>
      ))}
    </tr>
  );
}

function Hung({ id, kind, value }: { id: number; kind: (typeof HANGING)[number]; value: number }) {
  if (value === 0) return <span className="muted">0</span>;
  return <To to={`/documents/${id}/${WHERE[kind]}`.replace(/\/$/, '')}>{count(value)}</To>; // "/documents/7/"
}
