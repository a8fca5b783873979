import type { ReactNode, Ref } from 'react';
import { Chip } from '../../ui/chip.js';
import { textDay } from '../../ui/dates.js';
import { To } from '../../ui/link.js';
import type { Glance, Pair } from './queries.js';
import { useTexts } from './texts.js';

interface Props {
  pair: { first: Glance; second: Glance };
  /** What the two have in common, above them. */
  head?: ReactNode;
  /** What can be done with it. */
  children?: ReactNode;
  cardRef?: Ref<HTMLLIElement>;
}

/** Two documents beside each other. */
export function PairCard({ pair: { first, second }, head, children, cardRef }: Props) {
  const t = useTexts();
  return (
    <li ref={cardRef} className="panel stack tight pair-card">
      {head && <div className="row">{head}</div>}
      <div className="pair">
        <OneOfTwo document={first} label={t('earlier')} />
        <OneOfTwo document={second} label={t('later')} />
      </div>
      {children}
    </li>
  );
}

function OneOfTwo({ document, label }: { document: Glance; label: string }) {
  const t = useTexts();
  const { id, number, issuedOn, collective, issuer, title } = document;
  return (
    <section className="pair-side" aria-label={label}>
      <div>
        <To to={`/documents/${id}`} className="number">
          {number ?? t('noNumber')}
        </To>
        <span className="muted"> {[textDay(issuedOn) || t('noDate'), collective ?? issuer].join(', ')}</span>
      </div>
      <div className="two-lines">{title}</div>
    </section>
  );
}

/** What makes them look alike, in words. */
export function Common({ sameNumber, sameDate, sameTitle }: Pick<Pair, 'sameNumber' | 'sameDate' | 'sameTitle'>) {
  const t = useTexts();
  return (
    <>
      {sameNumber && <Chip tone="amber">{t('same.number')}</Chip>}
      {sameTitle && <Chip tone="amber">{t('same.title')}</Chip>}
      {sameDate && <Chip tone="amber">{t('same.date')}</Chip>}
    </>
  );
}
