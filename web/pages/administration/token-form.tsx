import { useState } from 'react';
import { PERMISSION_NAMES, PERMISSIONS, type Permission } from '../../../src/identity/permissions.js';
import { answer, api } from '../../api/client.js';
import { ProblemError } from '../../api/problem.js';
import type { User } from '../../api/records.js';
import { Button } from '../../ui/antd.js';
import { Field, TextInput } from '../../ui/field.js';
import { ProblemNote } from '../../ui/states.js';
import { useUi } from '../../ui/texts.js';
import { useWrite } from '../../ui/write.js';
import { useScopeWords, useTokenTexts } from './token-texts.js';

interface Props {
  user: User;
  onMade(token: { name: string; token: string }): void;
  onCancel(): void;
}

/** A new token: what it is for, and what it may do, never more than the person may. */
export function TokenForm({ user, onMade, onCancel }: Props) {
  const t = useTokenTexts();
  const ui = useUi();
  const words = useScopeWords();
  const [name, setName] = useState('');
  const [scopes, setScopes] = useState<ReadonlySet<Permission>>(new Set());
  const roles = new Set(user.grants.map(({ role }) => role));
  const offered = PERMISSION_NAMES.filter((permission) => PERMISSIONS[permission].some((role) => roles.has(role)));
  const make = useWrite(
    // without a key of its own: an answer that is kept for repeating would keep the secret
    (body: { name: string; scopes: string[] }) =>
      answer(api.POST('/api/users/{id}/tokens', { params: { path: { id: user.id } }, body })),
    { touches: ['tokens'], onDone: ({ token }) => onMade({ name: name.trim(), token }) },
  );
  const problem = make.error instanceof ProblemError ? make.error : null;
  const toggle = (scope: Permission) => {
    const next = new Set(scopes);
    if (!next.delete(scope)) next.add(scope);
    setScopes(next);
  };
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (!make.isPending) make.mutate({ name: name.trim(), scopes: offered.filter((scope) => scopes.has(scope)) });
      }}
    >
      <Field label={t('name')} hint={t('nameHint')} error={problem?.of('name')}>
        <TextInput value={name} onChange={setName} maxLength={100} autoFocus />
      </Field>
      <fieldset className="panel stack tight">
        <legend className="strong">{t('scopes')}</legend>
        {offered.map((scope) => (
          <label key={scope} className="row scope">
            <input type="checkbox" checked={scopes.has(scope)} onChange={() => toggle(scope)} />
            <span>{words(scope)}</span>
          </label>
        ))}
      </fieldset>
      {make.error && <ProblemNote error={make.error} />}
      <div className="row">
        <Button
          type="primary"
          htmlType="submit"
          loading={make.isPending}
          disabled={name.trim() === '' || scopes.size === 0}
        >
          {t('make')}
        </Button>
        <Button onClick={onCancel}>{ui('cancel')}</Button>
      </div>
    </form>
  );
}
