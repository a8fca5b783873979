import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api, once, seen } from '../../api/client.js';
import { ProblemError } from '../../api/problem.js';
import type { User } from '../../api/records.js';
import type { Role } from '../../api/session.js';
import { SYSTEMS, useOrganizationWords } from '../../chips/organization-words.js';
import { useFrameTexts } from '../../frame/texts.js';
import { type Chosen, namesQuery, OrganizationPicker } from '../../pickers/organization-picker.js';
import { Button } from '../../ui/antd.js';
import { Field, Select, TextInput } from '../../ui/field.js';
import { Icon } from '../../ui/icon.js';
import { useNotice } from '../../ui/notice.js';
import { ProblemNote } from '../../ui/states.js';
import { useUi } from '../../ui/texts.js';
import { useWrite } from '../../ui/write.js';
import { useTexts } from './texts.js';

const ROLES = ['clerk', 'inspector', 'leader', 'unit_officer', 'administrator'] as const satisfies Role[];
type System = (typeof SYSTEMS)[number];

interface Grant {
  role: Role;
  scope: Chosen | null;
  system: System | null;
}

export function UserForm({ user, onDone }: { user: User | null; onDone(): void }) {
  const t = useTexts();
  const ui = useUi();
  const frame = useFrameTexts();
  const words = useOrganizationWords();
  const notice = useNotice();
  const [facts, setFacts] = useState({
    ...{ username: user?.username ?? '', name: user?.name ?? '', password: '', disabled: Boolean(user?.disabledAt) },
    organization: user?.organizationId ? ({ id: user.organizationId, name: user.organization ?? '' } as Chosen) : null,
    grants: (user?.grants ?? [{ role: 'clerk', organizationId: null, system: null }]).map(
      ({ role, organizationId, system }): Grant => ({
        role: role as Role,
        scope:
          organizationId === null
            ? null
            : {
                id: organizationId,
                name: organizationId === user?.organizationId ? (user.organization ?? '') : `#${organizationId}`,
              },
        system: system as System | null,
      }),
    ),
  });
  const scopes = useQuery(namesQuery((user?.grants ?? []).flatMap(({ organizationId }) => organizationId ?? [])));
  const scopeOf = (scope: Chosen | null) => scope && { ...scope, name: scopes.data?.get(scope.id) ?? scope.name };
  const set = (part: Partial<typeof facts>) => setFacts((now) => ({ ...now, ...part }));
  const setGrant = (index: number, part: Partial<Grant>) =>
    set({ grants: facts.grants.map((grant, at) => (at === index ? { ...grant, ...part } : grant)) });

  const save = useWrite(
    (now: typeof facts, key) => {
      const common = {
        ...{ name: now.name.trim() || null, organizationId: now.organization?.id ?? null },
        grants: now.grants.map(({ role, scope, system }) => ({ role, organizationId: scope?.id ?? null, system })),
      };
      return user
        ? answer(
            api.PATCH('/api/users/{id}', {
              params: { path: { id: user.id } },
              body: { ...common, disabled: now.disabled, ...(now.password && { password: now.password }) },
              headers: { ...seen(user.version), ...once(key) },
            }),
          )
        : answer(
            api.POST('/api/users', {
              body: { ...common, username: now.username, password: now.password },
              headers: once(key),
            }),
          );
    },
    {
      touches: ['users'],
      onDone: ({ name }) => {
        notice(t('saved', { name }));
        onDone();
      },
    },
  );
  const problem = save.error instanceof ProblemError ? save.error : null;
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (!save.isPending) save.mutate(facts);
      }}
    >
      {!user && (
        <Field label={t('username')} error={problem?.of('username')}>
          <TextInput value={facts.username} onChange={(username) => set({ username })} />
        </Field>
      )}
      <Field label={t('name')} error={problem?.of('name')}>
        <TextInput value={facts.name} onChange={(name) => set({ name })} />
      </Field>
      <Field
        label={t(user ? 'newPassword' : 'password')}
        hint={t(user ? 'keepPassword' : 'passwordHint')}
        error={problem?.of('password')}
      >
        <TextInput
          type="password"
          autoComplete="new-password"
          value={facts.password}
          onChange={(password) => set({ password })}
        />
      </Field>
      <Field label={t('organization')} error={problem?.of('organizationId')}>
        <OrganizationPicker value={facts.organization} onChange={(organization) => set({ organization })} />
      </Field>
      <fieldset className="panel stack tight">
        <legend className="strong">{t('grants')}</legend>
        {facts.grants.map((grant, index) => (
          <div key={index} className="grant">
            <Select
              label={t('roles')}
              value={grant.role}
              onChange={(role) => setGrant(index, { role: role as Role })}
              options={ROLES.map((value) => ({ value, label: frame(`roles.${value}`) }))}
            />
            <OrganizationPicker
              label={t('scope')}
              placeholder={t('wholeTree')}
              value={scopeOf(grant.scope)}
              onChange={(scope) => setGrant(index, { scope })}
            />
            <Select
              label={t('system')}
              value={grant.system ?? ''}
              onChange={(system) => setGrant(index, { system: (system || null) as System | null })}
              empty={t('anySystem')}
              options={SYSTEMS.map((value) => ({ value, label: words.system(value) }))}
            />
            <button
              type="button"
              className="icon-button"
              aria-label={t('removeGrant', { role: frame(`roles.${grant.role}`) })}
              onClick={() => set({ grants: facts.grants.filter((_, at) => at !== index) })}
            >
              <Icon name="close" size={12} />
            </button>
          </div>
        ))}
        <div>
          <Button
            size="small"
            onClick={() =>
              set({ grants: [...facts.grants, { role: 'clerk', scope: facts.organization, system: null }] })
            }
          >
            {t('addGrant')}
          </Button>
        </div>
      </fieldset>
      {user && (
        <label className="row">
          <input
            type="checkbox"
            checked={facts.disabled}
            onChange={(event) => set({ disabled: event.target.checked })}
          />
          {t('disable')}
        </label>
      )}
      {save.error && <ProblemNote error={save.error} />}
      <div className="row">
        <Button type="primary" htmlType="submit" loading={save.isPending}>
          {ui('save')}
        </Button>
        <Button onClick={onDone}>{ui('cancel')}</Button>
      </div>
    </form>
  );
}
