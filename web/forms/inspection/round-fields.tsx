import type { ProblemError } from '../../api/problem.js';
import { useInspectionTexts } from '../../chips/inspection-columns.js';
import { useTerms } from '../../chips/terms.js';
import { DocumentPicker } from '../../pickers/document-picker.js';
import { OrganizationPicker } from '../../pickers/organization-picker.js';
import { DayInput } from '../../ui/day-input.js';
import { Field, Select, TextArea, TextInput } from '../../ui/field.js';
import { Icon } from '../../ui/icon.js';
import { useUi } from '../../ui/texts.js';
import type { Round } from './round.js';
import { useRoundTexts } from './texts.js';

interface Props {
  round: Round;
  onChange(part: Partial<Round>): void;
  problem: ProblemError | null;
  /** The count of a round that is known may change only with a reason. */
  countSeen?: string;
}

const digits = (text: string) => text.replace(/\D/g, '');

export function RoundFields({ round, onChange, problem, countSeen }: Props) {
  const t = useRoundTexts();
  const ui = useUi();
  const words = useInspectionTexts();
  const forms = useTerms('inspection_form');
  return (
    <div className="form">
      <Field label={t('kind')} error={problem?.of('kind')}>
        <Select
          value={round.kind}
          onChange={(kind) => onChange({ kind: kind as Round['kind'] })}
          options={(['inspection', 'supervision'] as const).map((value) => ({ value, label: words(value) }))}
        />
      </Field>
      <Field label={t('form')} span={2} error={problem?.of('form')}>
        <Select value={round.form} onChange={(form) => onChange({ form })} empty={t('noForm')} options={forms} />
      </Field>
      <Field label={t('topic')} span={3} hint={t('topicHint')} error={problem?.of('topic')}>
        <TextInput value={round.topic} onChange={(topic) => onChange({ topic })} maxLength={1000} />
      </Field>
      <Field label={t('documents')} span={3} error={problem?.of('documentIds')}>
        <DocumentPicker
          placeholder={t('addDocument')}
          onChoose={(document) =>
            !round.documents.some(({ id }) => id === document.id) &&
            onChange({ documents: [...round.documents, document] })
          }
        />
      </Field>
      {round.documents.length > 0 && (
        <div className="span-3 row">
          {round.documents.map((document) => (
            <button
              key={document.id}
              type="button"
              className="filter-chip"
              aria-label={ui('remove', { what: document.number ?? document.title })}
              onClick={() => onChange({ documents: round.documents.filter(({ id }) => id !== document.id) })}
            >
              {document.number ?? document.title} <Icon name="close" size={12} />
            </button>
          ))}
        </div>
      )}
      <Field label={t('lead')} span={2} error={problem?.of('leadId')}>
        <OrganizationPicker value={round.lead} onChange={(lead) => onChange({ lead })} />
      </Field>
      <Field label={t('collective')} error={problem?.of('collective')}>
        <TextInput value={round.collective} onChange={(collective) => onChange({ collective })} />
      </Field>
      <Field label={t('periodFrom')} error={problem?.of('periodFrom')}>
        <DayInput value={round.periodFrom} onChange={(periodFrom) => onChange({ periodFrom })} />
      </Field>
      <Field label={t('periodTo')} error={problem?.of('periodTo')}>
        <DayInput value={round.periodTo} onChange={(periodTo) => onChange({ periodTo })} />
      </Field>
      <Field label={t('unitCount')} error={problem?.of('unitCount')}>
        <TextInput
          value={round.unitCount}
          onChange={(unitCount) => onChange({ unitCount: digits(unitCount) })}
          maxLength={6}
        />
      </Field>
      {countSeen !== undefined && countSeen !== round.unitCount && (
        <Field label={t('countReason')} span={3} error={problem?.of('countReason')}>
          <TextInput value={round.countReason} onChange={(countReason) => onChange({ countReason })} />
        </Field>
      )}
      <Field label={t('startedOn')} error={problem?.of('startedOn')}>
        <DayInput value={round.startedOn} onChange={(startedOn) => onChange({ startedOn })} />
      </Field>
      <Field label={t('endedOn')} error={problem?.of('endedOn')}>
        <DayInput value={round.endedOn} onChange={(endedOn) => onChange({ endedOn })} />
      </Field>
      <Field label={t('memberCount')} error={problem?.of('memberCount')}>
        <TextInput
          value={round.memberCount}
          onChange={(memberCount) => onChange({ memberCount: digits(memberCount) })}
          maxLength={8}
        />
      </Field>
      <Field label={t('decision')} error={problem?.of('decision')}>
        <TextInput value={round.decision} onChange={(decision) => onChange({ decision })} />
      </Field>
      <Field label={t('title')} span={2} hint={t('titleHint')} error={problem?.of('title')}>
        <TextInput value={round.title} onChange={(title) => onChange({ title })} />
      </Field>
      <Field label={t('note')} span={3} error={problem?.of('note')}>
        <TextArea value={round.note} onChange={(note) => onChange({ note })} rows={2} />
      </Field>
    </div>
  );
}
