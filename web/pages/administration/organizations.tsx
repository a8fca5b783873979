import { useState } from 'react';
import { answer, api, once } from '../../api/client.js';
import { ProblemError } from '../../api/problem.js';
import { LEVELS, SYSTEMS, useOrganizationWords } from '../../chips/organization-words.js';
import { type Chosen, OrganizationPicker } from '../../pickers/organization-picker.js';
import { Button } from '../../ui/antd.js';
import { DayInput } from '../../ui/day-input.js';
import { Field, Select, TextInput } from '../../ui/field.js';
import { To } from '../../ui/link.js';
import { useNotice } from '../../ui/notice.js';
import { ProblemNote } from '../../ui/states.js';
import { useWrite } from '../../ui/write.js';
import { useTexts } from './texts.js';

const EMPTY = {
  ...{ name: '', shortName: '', code: '', place: '', establishedOn: '', endedOn: '', parent: null as Chosen | null },
  ...{ system: 'party' as (typeof SYSTEMS)[number], level: 'commune' as (typeof LEVELS)[number] },
};

export function Organizations() {
  const t = useTexts();
  const words = useOrganizationWords();
  const notice = useNotice();
  const [facts, setFacts] = useState(EMPTY);
  const set = (part: Partial<typeof facts>) => setFacts((now) => ({ ...now, ...part }));
  const add = useWrite(
    ({ parent, ...now }: typeof facts, key) =>
      answer(
        api.POST('/api/organizations', {
          body: {
            ...{ name: now.name, code: now.code, system: now.system, level: now.level, parentId: parent?.id ?? null },
            ...{ shortName: now.shortName || null, place: now.place || null },
            ...{ establishedOn: now.establishedOn || null, endedOn: now.endedOn || null },
          },
          headers: once(key),
        }),
      ),
    {
      touches: ['organizations', 'suggestions'],
      onDone: ({ id, name }) => {
        notice(<To to={`/units/${id}`}>{t('added', { name })}</To>);
        // brothers and sisters are added one after the other
        setFacts({ ...EMPTY, parent: facts.parent, system: facts.system, level: facts.level, code: facts.code });
      },
    },
  );
  const problem = add.error instanceof ProblemError ? add.error : null;
  return (
    <div className="stack">
      <p>
        {t('orgHint')} <To to="/units">{t('toTree')}</To>
      </p>
      <form
        className="panel form"
        aria-label={t('addOrganization')}
        onSubmit={(event) => {
          event.preventDefault();
          if (!add.isPending) add.mutate(facts);
        }}
      >
        <Field label={t('organizationName')} span={2} error={problem?.of('name')} required>
          <TextInput value={facts.name} onChange={(name) => set({ name })} />
        </Field>
        <Field label={t('shortName')} error={problem?.of('shortName')}>
          <TextInput value={facts.shortName} onChange={(shortName) => set({ shortName })} />
        </Field>
        <Field label={t('code')} error={problem?.of('code')} required>
          <TextInput value={facts.code} onChange={(code) => set({ code })} />
        </Field>
        <Field label={t('system')} error={problem?.of('system')}>
          <Select
            value={facts.system}
            onChange={(system) => set({ system: system as 'party' })}
            options={SYSTEMS.map((value) => ({ value, label: words.system(value) }))}
          />
        </Field>
        <Field label={t('level')} error={problem?.of('level')}>
          <Select
            value={facts.level}
            onChange={(level) => set({ level: level as 'commune' })}
            options={LEVELS.map((value) => ({ value, label: words.level(value) }))}
          />
        </Field>
        <Field label={t('parent')} span={2} error={problem?.of('parentId')}>
          <OrganizationPicker value={facts.parent} onChange={(parent) => set({ parent })} />
        </Field>
        <Field label={t('place')} error={problem?.of('place')}>
          <TextInput value={facts.place} onChange={(place) => set({ place })} />
        </Field>
        <Field label={t('establishedOn')} error={problem?.of('establishedOn')}>
          <DayInput value={facts.establishedOn} onChange={(establishedOn) => set({ establishedOn })} />
        </Field>
        <Field label={t('endedOn')} error={problem?.of('endedOn')}>
          <DayInput value={facts.endedOn} onChange={(endedOn) => set({ endedOn })} />
        </Field>
        {add.error && (
          <div className="span-3">
            <ProblemNote error={add.error} />
          </div>
        )}
        <div className="span-3">
          <Button
            type="primary"
            htmlType="submit"
            loading={add.isPending}
            disabled={!facts.name.trim() || !facts.code.trim()}
          >
            {t('addOrganization')}
          </Button>
        </div>
      </form>
    </div>
  );
}
