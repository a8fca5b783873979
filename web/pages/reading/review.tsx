import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { answer, api, once } from '../../api/client.js';
import type { Body } from '../../api/records.js';
import { useMay } from '../../frame/session.js';
import { Button } from '../../ui/antd.js';
import { LeaveGuard } from '../../ui/guard.js';
import { Page } from '../../ui/page.js';
import { useShortcuts } from '../../ui/shortcuts.js';
import { EmptyState, Note, ProblemNote } from '../../ui/states.js';
import { useWrite } from '../../ui/write.js';
import { MarkedText } from './marked-text.js';
import { ProposalCard } from './proposal-card.js';
import {
  type Confirmed,
  type Decision,
  effectiveDecision,
  firstDecision,
  inOrder,
  type Proposal,
  type ReadingRecord,
} from './proposals.js';
import { useTexts } from './texts.js';

interface Props {
  reading: ReadingRecord;
  onConfirmed(confirmed: Confirmed): void;
  onAgain(): void;
}

const TOUCHES = ['documents', 'organizations', 'relations', 'assignments', 'inspections', 'overview', 'suggestions'];

/** Only a registered document takes a file. */
const TAKES_FILE = new Set<Decision['action']>(['register', 'link']);

/** The text beside its proposals; the focused card and its words go together. */
export function Review({ reading, onConfirmed, onAgain }: Props) {
  const t = useTexts();
  const mayLog = useMay()('inspections:report');
  const proposals = useMemo(() => inOrder(reading.proposals), [reading]);
  const [decisions, setDecisions] = useState<Record<string, Decision>>(() =>
    Object.fromEntries(proposals.map((proposal) => [proposal.proposal, firstDecision(proposal, mayLog)])),
  );
  const [focused, setFocused] = useState<string | null>(proposals[0]?.proposal ?? null);
  const list = useRef<HTMLDivElement>(null);

  const effective = (proposal: Proposal): Decision => effectiveDecision(proposal, proposals, decisions);

  const own = proposals.find((proposal) => proposal.kind === 'document' && proposal.own);
  const attachable = reading.file !== null && own !== undefined && TAKES_FILE.has(effective(own).action);
  const [attach, setAttach] = useState(own?.status === 'new');

  const confirm = useWrite(
    (confirmation: Body<'/api/extractions/{id}/confirm'>, key) =>
      answer<Confirmed>(
        api.POST(
          '/api/extractions/{id}/confirm' as never,
          { params: { path: { id: reading.id } }, body: confirmation, headers: once(key) } as never,
        ) as never,
      ),
    { touches: TOUCHES, onDone: onConfirmed },
  );
  const save = () => {
    if (confirm.isPending || kept.length === 0) return;
    const items = proposals.map((proposal) => {
      const { action, targetId, fields } = effective(proposal);
      return {
        proposal: proposal.proposal,
        action,
        ...(action === 'link' && { targetId }),
        ...(Object.keys(fields).length > 0 && { fields }),
      };
    });
    confirm.mutate({ items, ...(attachable && attach && { attachTo: own.proposal }) });
  };
  useShortcuts({ 'ctrl+enter': save, 'ctrl+s': save });

  const decide = (name: string, part: Partial<Decision>) =>
    setDecisions((now) => ({ ...now, [name]: { ...now[name]!, ...part } }));
  const step = (by: number) => {
    const place = proposals.findIndex(({ proposal }) => proposal === focused);
    const next = proposals[Math.min(proposals.length - 1, Math.max(0, place + by))];
    if (next) list.current?.querySelector<HTMLElement>(`[data-proposal="${next.proposal}"]`)?.focus();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget && (event.target as HTMLElement).dataset.proposal === undefined) return;
    const proposal = proposals.find((each) => each.proposal === focused);
    if (!proposal) return;
    const act = {
      ArrowDown: () => step(1),
      ArrowUp: () => step(-1),
      Enter: () => {
        const { action } = decisions[proposal.proposal]!;
        if (action === 'skip')
          decide(proposal.proposal, { action: proposal.suggested === 'skip' ? 'register' : proposal.suggested });
        step(1);
      },
      Delete: () => {
        decide(proposal.proposal, { action: 'skip' });
        step(1);
      },
    }[event.key];
    if (!act || event.ctrlKey) return;
    event.preventDefault();
    act();
  };

  const kept = proposals.filter((proposal) => effective(proposal).action !== 'skip');
  const documents = kept.filter(({ kind }) => kind === 'document').length;
  const inspections = kept.filter(({ kind }) => kind === 'inspection').length;

  return (
    <Page title={t('title')} facts={t('keys')} actions={<Button onClick={onAgain}>{t('again')}</Button>}>
      {reading.notes.map(({ code, message }) => (
        <Note key={code} tone="amber">
          {message}
        </Note>
      ))}
      <LeaveGuard when={proposals.length > 0 && !confirm.isSuccess} />
      {proposals.length === 0 ? (
        <EmptyState action={<Button onClick={onAgain}>{t('again')}</Button>}>{t('none')}</EmptyState>
      ) : (
        <>
          <div className="review">
            <MarkedText
              text={reading.text}
              proposals={proposals}
              focused={focused}
              onFocus={(name) => {
                setFocused(name);
                list.current?.querySelector<HTMLElement>(`[data-proposal="${name}"]`)?.focus();
              }}
            />
            <div className="proposals" ref={list} role="list" aria-label={t('proposals')} onKeyDown={onKey}>
              {!mayLog && proposals.some(({ kind }) => kind === 'inspection') && (
                <Note tone="grey">{t('notYours')}</Note>
              )}
              {proposals.map((proposal) => (
                <ProposalCard
                  key={proposal.proposal}
                  proposal={proposal}
                  all={proposals}
                  decision={effective(proposal)}
                  focused={focused === proposal.proposal}
                  onFocus={() => setFocused(proposal.proposal)}
                  onDecide={(part) => decide(proposal.proposal, part)}
                />
              ))}
            </div>
          </div>
          <div className="form-bar">
            {confirm.error && <ProblemNote error={confirm.error} />}
            {attachable && (
              <label className="row">
                <input type="checkbox" checked={attach} onChange={(event) => setAttach(event.target.checked)} />
                {t('attach', { name: reading.file?.name })}
              </label>
            )}
            <Button type="primary" disabled={kept.length === 0} loading={confirm.isPending} onClick={save}>
              {t('save', { documents, inspections, others: kept.length - documents - inspections })}{' '}
              <kbd className="on-primary">Ctrl+Enter</kbd>
            </Button>
            {kept.length === 0 && <span className="muted">{t('nothingToSave')}</span>}
          </div>
        </>
      )}
    </Page>
  );
}
