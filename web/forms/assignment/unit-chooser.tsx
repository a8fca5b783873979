import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { LEVELS, useOrganizationWords } from '../../chips/organization-words.js';
import { type Chosen, OrganizationPicker, organizationsQuery } from '../../pickers/organization-picker.js';
import { Button } from '../../ui/antd.js';
import { Field, Select } from '../../ui/field.js';
import { Icon } from '../../ui/icon.js';
import { useGiveTexts } from './texts.js';

interface Props {
  units: Chosen[];
  onChange(change: (now: Chosen[]) => Chosen[]): void;
  error?: string | undefined;
}

/** One unit, several, or all of a level under a unit. */
export function UnitChooser({ units, onChange, error }: Props) {
  const t = useGiveTexts();
  const add = (more: Chosen[]) =>
    onChange((now) => [...now, ...more.filter(({ id }) => !now.some((unit) => unit.id === id))]);
  return (
    <>
      <Field label={t('units')} error={error}>
        <OrganizationPicker
          value={null}
          onChange={(unit) => unit && add([unit])}
          placeholder={t('addUnit')}
          asOf={undefined}
        />
      </Field>
      <AllUnder onAdd={add} />
      {units.length > 0 && (
        <>
          <div className="muted">{t('chosen', { count: units.length })}</div>
          <div className="row">
            {units.map((unit) => (
              <button
                key={unit.id}
                type="button"
                className="choice"
                aria-label={t('remove', { unit: unit.name })}
                onClick={() => onChange((now) => now.filter(({ id }) => id !== unit.id))}
              >
                {unit.name} <Icon name="close" size={12} />
              </button>
            ))}
          </div>
        </>
      )}
    </>
  );
}

/** All living units of a level under one organisation. */
function AllUnder({ onAdd }: { onAdd(units: Chosen[]): void }) {
  const t = useGiveTexts();
  const words = useOrganizationWords();
  const [under, setUnder] = useState<Chosen | null>(null);
  const [level, setLevel] = useState('commune');
  const found = useQuery({
    ...organizationsQuery({ under: under?.id ?? 0, level: level as 'commune', system: 'party', pageSize: 200 }),
    enabled: under !== null,
  });
  const items = under ? (found.data?.items.filter(({ id }) => id !== under.id) ?? []) : [];
  return (
    <div className="stack tight">
      <OrganizationPicker label={t('allUnder')} placeholder={t('allUnder')} value={under} onChange={setUnder} />
      {under && (
        <div className="row">
          <Select
            label={t('level')}
            value={level}
            onChange={setLevel}
            options={LEVELS.map((value) => ({ value, label: words.level(value) }))}
          />
          <Button
            disabled={items.length === 0}
            onClick={() => {
              onAdd(items.map(({ id, name }) => ({ id, name })));
              setUnder(null);
            }}
          >
            {t('add', { count: items.length })}
          </Button>
        </div>
      )}
    </div>
  );
}
