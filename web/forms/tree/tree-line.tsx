import type { Answer } from '../../api/records.js';
import { LEVELS, SYSTEMS, useOrganizationWords } from '../../chips/organization-words.js';
import { OrganizationPicker } from '../../pickers/organization-picker.js';
import { Chip } from '../../ui/chip.js';
import { Select, TextInput } from '../../ui/field.js';
import { Icon } from '../../ui/icon.js';
import { To } from '../../ui/link.js';
import type { TreeRow } from './rows.js';
import { useTexts } from './texts.js';

type Line = Answer<'/api/organizations/tree', 'post'>['items'][number];

interface Props {
  line: Line;
  row: TreeRow;
  depth: number;
  onChange(part: Partial<TreeRow>): void;
  onDrop(): void;
}

/** A row as it would be written; what somebody must decide on is decided in its place. */
export function TreeLine({ line, row, depth, onChange, onDrop }: Props) {
  const t = useTexts();
  const words = useOrganizationWords();
  const label = (what: 'name' | 'code' | 'system' | 'level' | 'parent') => t('of', { what: t(what), unit: line.name });
  const doubtful = line.state === 'doubtful';
  return (
    <div role="row" className={`tree-line ${doubtful ? 'doubtful' : ''}`} data-depth={Math.min(depth, 6)}>
      <div role="cell" className="tree-name">
        {doubtful ? (
          <TextInput label={label('name')} value={row.name} onChange={(name) => onChange({ name })} />
        ) : line.organizationId ? (
          <To to={`/units/${line.organizationId}`}>{line.name}</To>
        ) : (
          <span>{line.name}</span>
        )}
        {depth === 0 && line.state !== 'known' && (
          <span className="small muted">
            {t('parent')}: {line.parent ?? row.parent ?? t('top')}
          </span>
        )}
        {doubtful && <Doubts {...{ line, onChange }} />}
      </div>
      <div role="cell" data-label={t('code')}>
        {doubtful ? (
          <TextInput
            label={label('code')}
            value={row.code ?? ''}
            onChange={(code) => onChange({ code: code || null })}
          />
        ) : (
          line.code
        )}
      </div>
      <div role="cell" data-label={t('system')}>
        {doubtful ? (
          <Select
            label={label('system')}
            value={line.system ?? ''}
            onChange={(system) => onChange({ system: system || null })}
            empty={t('choose')}
            options={SYSTEMS.map((value) => ({ value, label: words.system(value) }))}
          />
        ) : (
          line.system && words.system(line.system)
        )}
      </div>
      <div role="cell" data-label={t('level')}>
        {doubtful ? (
          <Select
            label={label('level')}
            value={line.level ?? ''}
            onChange={(level) => onChange({ level: level || null })}
            empty={t('choose')}
            options={LEVELS.map((value) => ({ value, label: words.level(value) }))}
          />
        ) : (
          line.level && words.level(line.level)
        )}
      </div>
      <div role="cell" className="row">
        <Chip
          tone={doubtful ? 'amber' : line.state === 'known' ? 'grey' : 'green'}
          sign={doubtful ? 'warning' : line.state === 'known' ? 'check' : 'plus'}
        >
          {t(`states.${line.state}`)}
        </Chip>
        <button type="button" className="icon-button" aria-label={t('drop', { unit: line.name })} onClick={onDrop}>
          <Icon name="close" size={12} />
        </button>
      </div>
    </div>
  );
}

function Doubts({ line, onChange }: Pick<Props, 'line' | 'onChange'>) {
  const t = useTexts();
  const about = (field: string) => line.doubts.some((doubt) => doubt.field === field);
  return (
    <div className="doubt small" role="alert">
      {line.doubts.map(({ field, message }) => (
        <span key={field + message}>
          <Icon name="warning" size={14} /> {message}
        </span>
      ))}
      <div className="row">
        {line.choices.map(({ label, sets }) => (
          <button key={JSON.stringify(sets)} type="button" className="choice" onClick={() => onChange(sets)}>
            {sets.separate ? t('asNew') : t(sets.sameAsId ? 'same' : 'take', { unit: label, choice: label })}
          </button>
        ))}
      </div>
      {about('parent') && (
        <OrganizationPicker
          label={t('of', { what: t('parent'), unit: line.name })}
          placeholder={t('parent')}
          value={null}
          onChange={(unit) => unit && onChange({ parentId: unit.id, parent: null, above: null })}
        />
      )}
    </div>
  );
}
