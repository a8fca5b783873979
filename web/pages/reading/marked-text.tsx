import { memo, useEffect, useMemo, useRef } from 'react';
import { piecesOf, type Proposal } from './proposals.js';
import { useTexts } from './texts.js';

interface Props {
  text: string;
  proposals: Proposal[];
  focused: string | null;
  onFocus(proposal: string): void;
}

/** The text with the words of the proposals in the colour of their kind. */
export const MarkedText = memo(function MarkedText({ text, proposals, focused, onFocus }: Props) {
  const t = useTexts();
  const box = useRef<HTMLDivElement>(null);
  const pieces = useMemo(() => piecesOf(text, proposals), [text, proposals]);

  useEffect(() => {
    const mark = focused && box.current?.querySelector<HTMLElement>(`[data-of="${focused}"]`);
    if (!mark || !box.current) return;
    box.current.scrollTop = mark.offsetTop - box.current.clientHeight / 3;
  }, [focused]);

  return (
    <div className="marked-text panel" ref={box} role="region" aria-label={t('text')} tabIndex={0}>
      {pieces.map(({ start, text: words, proposal }) =>
        proposal ? (
          <mark
            key={start}
            data-of={proposal.proposal}
            className={`mark-${proposal.kind} ${proposal.proposal === focused ? 'focused' : ''}`}
            onClick={() => onFocus(proposal.proposal)}
          >
            {words}
          </mark>
        ) : (
          <span key={start}>{words}</span>
        ),
      )}
    </div>
  );
});
