import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { numberOf, textOf } from '../../api/client.js';
import { FlagFilter } from '../../forms/list/filter-parts.js';
import { FoundPage, PAGE_SIZE } from '../../forms/list/found-page.js';
import { Button } from '../../ui/antd.js';
import { useQueryParts } from '../../ui/link.js';
import { useNotice } from '../../ui/notice.js';
import { ProblemNote } from '../../ui/states.js';
import { useWrite } from '../../ui/write.js';
import { Compare } from './compare.js';
import { Common, PairCard } from './pair-card.js';
import { decide, type Pair, pairsQuery } from './queries.js';
import { useTexts } from './texts.js';

/** What waits to be settled. */
export function OpenPairs() {
  const t = useTexts();
  const [params, setParts] = useQueryParts();
  const found = useQuery(
    pairsQuery({
      ...{ decidable: textOf(params, 'decidable') === 'true' || undefined, documentId: numberOf(params, 'documentId') },
      ...{ page: numberOf(params, 'page') ?? 1, pageSize: PAGE_SIZE },
    }),
  );
  const compared = params.get('pair');
  return (
    <>
      <div className="row no-print" role="search" aria-label={t('filters')}>
        <FlagFilter name="decidable" label={t('decidable')} />
      </div>
      <FoundPage query={found} empty={t('none')} lines={6}>
        {(items) => (
          <ul className="stack" aria-label={t('open')}>
            {items.map((pair) => {
              const key = `${pair.first.id}-${pair.second.id}`;
              const opened = compared === key;
              return (
                <OpenPair
                  key={key}
                  pair={pair}
                  opened={opened}
                  onToggle={() => setParts({ pair: opened ? null : key, page: params.get('page') })}
                />
              );
            })}
          </ul>
        )}
      </FoundPage>
    </>
  );
}

function OpenPair({ pair, opened, onToggle }: { pair: Pair; opened: boolean; onToggle(): void }) {
  const t = useTexts();
  const notice = useNotice();
  const card = useRef<HTMLLIElement>(null);
  const [openedByAddress] = useState(opened);
  useEffect(() => {
    if (openedByAddress) card.current?.scrollIntoView({ block: 'start' });
  }, [openedByAddress]);
  const keep = useWrite(
    ({ first, second }: Pair, key) => decide({ documentIds: [first.id, second.id], decision: 'different' }, key),
    { touches: ['look-alikes', 'changes'], onDone: () => notice(t('kept')) },
  );
  return (
    <PairCard cardRef={card} pair={pair} head={<Common {...pair} />}>
      {opened && <Compare pair={pair} />}
      {keep.error && <ProblemNote error={keep.error} />}
      <div className="row no-print">
        <Button aria-expanded={opened} onClick={onToggle}>
          {t(opened ? 'closeCompare' : 'compare')}
        </Button>
        {pair.decidable ? (
          <Button loading={keep.isPending} onClick={() => keep.mutate(pair)}>
            {t('keepBoth')}
          </Button>
        ) : (
          <span className="small muted">{t('notYours')}</span>
        )}
      </div>
    </PairCard>
  );
}
