import { useState } from 'react';
import { type UnitRole, useRoleTexts } from '../../chips/roles.js';
import { useDisciplineName } from '../../chips/discipline.js';
import { OrganizationPicker } from '../../pickers/organization-picker.js';
import { Chip, type Tone } from '../../ui/chip.js';
import { textDay } from '../../ui/dates.js';
import { DayInput } from '../../ui/day-input.js';
import { Facts } from '../../ui/facts.js';
import { Field, Select, TextArea } from '../../ui/field.js';
import type { IconName } from '../../ui/icon.js';
import { issuerLine, nameOfProposed } from './issuer.js';
import type { Action, Decision, DocumentProposal, Proposal, Status } from './proposals.js';
import { useTexts } from './texts.js';

interface Props {
  proposal: Proposal;
  all: Proposal[];
  decision: Decision;
  focused: boolean;
  onFocus(): void;
  onDecide(part: Partial<Decision>): void;
}

const STATUS: Record<Status, [Tone, IconName]> = {
  new: ['blue', 'plus'],
  known: ['green', 'check'],
  ambiguous: ['amber', 'question'],
  incomplete: ['amber', 'warning'],
};

const ACTIONS: Record<Proposal['kind'], Action[]> = {
  document: ['register', 'link', 'stub', 'skip'],
  organization: ['register', 'link', 'skip'],
  relation: ['register', 'skip'],
  assignment: ['register', 'skip'],
  inspection: ['register', 'link', 'skip'],
  discipline: ['register', 'link', 'skip'],
};

/** What was read: its field, its value, and why; and what is to become of it. */
export function ProposalCard({ proposal, all, decision, focused, onFocus, onDecide }: Props) {
  const t = useTexts();
  const [editing, setEditing] = useState(false);
  const [tone, sign] = STATUS[proposal.status];
  const kind = proposal.kind === 'document' && proposal.own ? 'own' : proposal.kind;
  const actions = ACTIONS[proposal.kind].filter(
    (action) => action !== 'link' || proposal.targetId !== null || proposal.candidates.length > 0,
  );
  const skipped = decision.action === 'skip';
  /** Nobody has chosen yet: what there is to choose from stays in sight. */
  const open = proposal.status === 'ambiguous';
  return (
    <div
      role="listitem"
      tabIndex={0}
      data-proposal={proposal.proposal}
      className={`proposal kind-${proposal.kind} ${focused ? 'focused' : ''} ${skipped && !open ? 'skipped' : ''}`}
      onFocus={onFocus}
    >
      <div className="row">
        <span className="small strong">{t(`kinds.${kind}`)}</span>
        <Chip tone={tone} sign={sign}>
          {t(`status.${proposal.status}`)}
        </Chip>
        <span className="push">
          <Select
            label={`${t(`kinds.${kind}`)}: ${proposal.words.slice(0, 60)}`}
            value={decision.action}
            onChange={(action) =>
              onDecide({ action: action as Action, targetId: proposal.targetId ?? proposal.candidates[0]?.id ?? null })
            }
            options={actions.map((value) => ({ value, label: t(`actions.${value}`) }))}
          />
        </span>
      </div>
      <Content proposal={proposal} all={all} fields={decision.fields} />
      {proposal.reasons.length > 0 && (
        <ul className="small muted">
          {proposal.reasons.map(({ message, code }) => (
            <li key={code + message}>{message}</li>
          ))}
        </ul>
      )}
      {(open || decision.action === 'link') && proposal.candidates.length > 1 && (
        <fieldset className="candidates">
          <legend className="small strong">{t('which')}</legend>
          {proposal.candidates.map((candidate) => (
            <label key={candidate.id} className="row">
              <input
                type="radio"
                name={`which-${proposal.proposal}`}
                checked={decision.action === 'link' && decision.targetId === candidate.id}
                onChange={() => onDecide({ action: 'link', targetId: candidate.id })}
              />
              {[candidate.label, textDay(candidate.on)].filter(Boolean).join(', ')}
            </label>
          ))}
        </fieldset>
      )}
      {proposal.kind === 'document' && !skipped && decision.action !== 'link' && (
        <>
          <button
            type="button"
            className="plain-button small"
            aria-expanded={editing}
            onClick={() => setEditing(!editing)}
          >
            {t('edit')}
          </button>
          {editing && (
            <Edit
              proposal={proposal}
              fields={decision.fields}
              onFields={(fields) => onDecide({ fields, action: 'register' })}
            />
          )}
        </>
      )}
    </div>
  );
}

function Content({ proposal, all, fields }: { proposal: Proposal; all: Proposal[]; fields: Record<string, unknown> }) {
  const t = useTexts();
  const roles = useRoleTexts();
  const disciplineName = useDisciplineName();
  const name = (of: string) => {
    const found = all.find((each) => each.proposal === of);
    return found?.kind === 'document' ? (found.fields.number ?? found.words) : of;
  };
  switch (proposal.kind) {
    case 'document': {
      const facts = { ...proposal.fields, ...(fields as Partial<DocumentProposal['fields']>) };
      return (
        <div>
          <div>
            <span className="number">{facts.number ?? proposal.words}</span>{' '}
            <span className="muted">{facts.typeName}</span>
          </div>
          <div>{[textDay(facts.issuedOn), issuerLine(facts, all)].filter(Boolean).join(', ')}</div>
          {facts.title && <div className="two-lines">{facts.title}</div>}
        </div>
      );
    }
    case 'organization':
      return (
        <div>
          {proposal.fields.name} <span className="muted">{nameOfProposed(proposal.fields.parent, all)}</span>
        </div>
      );
    case 'relation':
      return (
        <div>
          <span className="number">{name(proposal.from)}</span> {t(`relations.${proposal.relation as 'implements'}`)}{' '}
          <span className="number">{name(proposal.to)}</span>
        </div>
      );
    case 'assignment':
      return (
        <Facts
          items={[
            [
              roles(proposal.fields.role as UnitRole),
              [...proposal.fields.organizations, proposal.fields.groupWords].filter(Boolean).join(', '),
            ],
            [t('kinds.assignment'), <span className="two-lines">{proposal.fields.task}</span>],
            [t('deadline'), textDay(proposal.fields.deadline) || proposal.fields.deadlineWords],
          ]}
        />
      );
    case 'discipline': {
      const { form, count } = proposal.fields;
      const round = all.find((each) => each.proposal === proposal.inspection);
      return (
        <Facts
          items={[
            [disciplineName(form), String(count)],
            [
              t('ofRound'),
              round?.kind === 'inspection' && (round.fields.topic ?? round.documents.map(name).join(', ')),
            ],
          ]}
        />
      );
    }
    case 'inspection': {
      const { kind, topic, unitCount, memberCount, periodFrom, periodTo, lead } = proposal.fields;
      return (
        <Facts
          items={[
            [
              t(`kind.${kind}`),
              [
                unitCount !== null && t('units', { count: unitCount }),
                memberCount !== null && t('members', { count: memberCount }),
              ]
                .filter(Boolean)
                .join(', '),
            ],
            [t('topic'), topic],
            [t('about'), proposal.documents.map(name).join(', ')],
            [t('unitsNamed'), lead],
            [t('period'), [textDay(periodFrom), textDay(periodTo)].filter(Boolean).join(' – ') || t('noPeriod')],
          ]}
        />
      );
    }
  }
}

interface EditProps {
  proposal: DocumentProposal;
  fields: Record<string, unknown>;
  onFields(fields: Record<string, unknown>): void;
}

function Edit({ proposal, fields, onFields }: EditProps) {
  const t = useTexts();
  const facts = { ...proposal.fields, ...(fields as Partial<DocumentProposal['fields']>) };
  const [issuer, setIssuer] = useState(
    facts.issuerId === null ? null : { id: facts.issuerId, name: facts.issuer ?? '' },
  );
  return (
    <div className="stack tight">
      <Field label={t('issuer')}>
        <OrganizationPicker
          value={issuer}
          onChange={(value) => {
            setIssuer(value);
            onFields({ ...fields, issuerId: value?.id ?? null });
          }}
        />
      </Field>
      <Field label={t('issuedOn')}>
        <DayInput value={facts.issuedOn ?? ''} onChange={(day) => onFields({ ...fields, issuedOn: day || null })} />
      </Field>
      <Field label={t('documentTitle')}>
        <TextArea value={facts.title ?? ''} rows={2} onChange={(title) => onFields({ ...fields, title })} />
      </Field>
    </div>
  );
}
