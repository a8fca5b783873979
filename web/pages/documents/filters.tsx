import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo, useState } from 'react';
import { documentTypes } from '../../../src/vocabulary/document-types.js';
import { numberOf } from '../../api/client.js';
import { useValidityTexts, VALIDITIES, type Validity } from '../../chips/validity.js';
import { OrganizationPicker, organizationQuery } from '../../pickers/organization-picker.js';
import { Button } from '../../ui/antd.js';
import { tableDay } from '../../ui/dates.js';
import { DayInput } from '../../ui/day-input.js';
import { Select, TextInput } from '../../ui/field.js';
import { Icon } from '../../ui/icon.js';
import { useQueryParts } from '../../ui/link.js';
import { useUi } from '../../ui/texts.js';
import { type Filter, FILTERS, NO_FILTERS } from './queries.js';
import { useTypedFilter } from '../../ui/typed-filter.js';
import { useTexts } from './texts.js';

/** Every code once, with the words it may stand for. */
function typeOptions() {
  const words = new Map<string, Set<string>>();
  for (const { code, words: names } of Object.values(documentTypes).flat()) {
    if (!code) continue;
    const known = words.get(code) ?? new Set();
    names.slice(0, 2).forEach((name) => known.add(name));
    words.set(code, known);
  }
  return [...words].map(([value, names]) => ({ value, label: `${value} – ${[...names].slice(0, 2).join(', ')}` }));
}

/** What narrows the list; all of it stands in the address. */
interface Props {
  inputRef(input: HTMLInputElement | null): void;
  /** Stands beside the button of the filters. */
  views: ReactNode;
}

export function Filters({ inputRef, views }: Props) {
  const t = useTexts();
  const ui = useUi();
  const validities = useValidityTexts();
  const [params, setParts] = useQueryParts();
  const [open, setOpen] = useState(FILTERS.some((name) => name !== 'q' && params.has(name)));
  const [text, setText] = useTypedFilter('q');
  const types = useMemo(typeOptions, []);
  const issuerId = numberOf(params, 'issuerId');
  const issuer = useQuery({ ...organizationQuery(issuerId ?? 0), enabled: issuerId !== undefined });

  const chips = FILTERS.filter((name) => name !== 'q' && params.has(name)).map((name) => ({
    name,
    words: wordsOf(name, params.get(name)!),
  }));

  function wordsOf(name: Filter, value: string): string {
    if (name === 'issuerId') return issuer.data?.name ?? '…';
    if (name === 'validity') return validities(value as Validity);
    if (name === 'issuedFrom') return `${t('issuedFrom')} ${tableDay(value)}`;
    if (name === 'issuedTo') return `${t('issuedTo')} ${tableDay(value)}`;
    if (name === 'stubs' || name === 'cited' || name === 'unassigned') return t(name);
    return value;
  }

  return (
    <div className="filters no-print" role="search" aria-label={t('filters')}>
      <div className="filter-line">
        <div className="filter-text">
          <TextInput
            type="search"
            label={t('find')}
            placeholder={t('find')}
            value={text}
            onChange={setText}
            inputRef={inputRef}
          />
        </div>
        <Button icon={<Icon name="filter" />} aria-expanded={open} onClick={() => setOpen(!open)}>
          {t('filters')}
        </Button>
        {views}
      </div>
      {open && (
        <div className="filter-grid">
          <Select
            label={t('type')}
            value={params.get('type') ?? ''}
            onChange={(type) => setParts({ type })}
            empty={t('anyType')}
            options={types}
          />
          <OrganizationPicker
            label={t('issuer')}
            placeholder={t('issuer')}
            value={issuerId ? { id: issuerId, name: issuer.data?.name ?? '…' } : null}
            onChange={(value) => setParts({ issuerId: value && String(value.id) })}
          />
          <Select
            label={t('validity')}
            value={params.get('validity') ?? ''}
            onChange={(validity) => setParts({ validity })}
            empty={t('anyValidity')}
            options={VALIDITIES.map((value) => ({ value, label: validities(value) }))}
          />
          <label className="filter-day">
            <span className="small muted">{t('issuedFrom')}</span>
            <DayInput value={params.get('issuedFrom') ?? ''} onChange={(issuedFrom) => setParts({ issuedFrom })} />
          </label>
          <label className="filter-day">
            <span className="small muted">{t('issuedTo')}</span>
            <DayInput value={params.get('issuedTo') ?? ''} onChange={(issuedTo) => setParts({ issuedTo })} />
          </label>
          {(['unassigned', 'stubs', 'cited'] as const).map((name) => (
            <label className="row" key={name}>
              <input
                type="checkbox"
                checked={params.get(name) === 'true'}
                onChange={(event) => setParts({ [name]: event.target.checked ? 'true' : null })}
              />
              {t(name)}
            </label>
          ))}
        </div>
      )}
      {chips.length > 0 && (
        <div className="row">
          {chips.map(({ name, words }) => (
            <button
              key={name}
              type="button"
              className="filter-chip"
              aria-label={ui('remove', { what: words })}
              onClick={() => setParts({ [name]: null })}
            >
              {words} <Icon name="close" size={12} />
            </button>
          ))}
          <button
            type="button"
            className="plain-button small"
            onClick={() => {
              setParts(NO_FILTERS);
            }}
          >
            {ui('clear')}
          </button>
        </div>
      )}
    </div>
  );
}
