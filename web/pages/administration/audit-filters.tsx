import { AUDIT_ACTIONS } from '../../../src/audit/audit-actions.js';
import { actSentence } from '../../../src/texts/changes.texts.js';
import { numberOf, textOf } from '../../api/client.js';
import { ChoiceFilter, DayFilter, WordsFilter } from '../../forms/list/filter-parts.js';
import { useLanguage } from '../../texts/i18n.js';
import { Select } from '../../ui/field.js';
import { Icon } from '../../ui/icon.js';
import { useQueryParts } from '../../ui/link.js';
import { useUi } from '../../ui/texts.js';
import { KINDS, useKindWords, useRecordWords } from './audit-words.js';
import { useTexts } from './texts.js';

export const FILTERS = ['who', 'kind', 'action', 'recordId', 'from', 'to'];

/** Who, what kind of act, of which record, between which days: all in the address. */
export function AuditFilters() {
  const t = useTexts();
  const ui = useUi();
  const language = useLanguage();
  const kindWords = useKindWords();
  const recordWords = useRecordWords();
  const [params, setParts] = useQueryParts();
  const kind = textOf(params, 'kind');
  const recordId = numberOf(params, 'recordId');
  const actions = AUDIT_ACTIONS.filter((action) => !kind || kindOf(action) === kind)
    .map((value) => ({ value, label: actSentence(language, value) }))
    .sort((a, b) => a.label.localeCompare(b.label, language));
  return (
    <div className="stack tight no-print">
      <div className="filter-grid" role="search" aria-label={t('auditFilters')}>
        <WordsFilter name="who" label={t('who')} />
        <Select
          label={t('kind')}
          empty={t('anyKind')}
          value={kind ?? ''}
          onChange={(value) => setParts({ kind: value, action: null, recordId: null })}
          options={KINDS.map((value) => ({ value, label: kindWords(value) }))}
        />
        <ChoiceFilter name="action" label={t('action')} empty={t('anyAction')} options={actions} />
        <DayFilter name="from" label={t('fromDay')} />
        <DayFilter name="to" label={t('toDay')} />
      </div>
      {kind && recordId && (
        <div className="row">
          <button type="button" className="filter-chip" onClick={() => setParts({ recordId: null })}>
            {t('onlyRecord', { record: recordWords({ kind, recordId }) })}
            <span className="unseen">{ui('remove', { what: '' })}</span>
            <Icon name="close" size={12} />
          </button>
        </div>
      )}
    </div>
  );
}

const EVENTS = new Set(['session', 'access', 'secrecy', 'backup', 'office', 'reading']);

/** The kind of record that an act is of. */
function kindOf(action: string): string {
  const [kind] = action.split('.') as [string];
  return EVENTS.has(kind) ? 'event' : kind;
}
