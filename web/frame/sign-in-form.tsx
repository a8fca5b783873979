import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { signIn } from '../api/session.js';
import { Button } from '../ui/antd.js';
import { Field, TextInput } from '../ui/field.js';
import { ProblemNote } from '../ui/states.js';
import { useFrameTexts } from './texts.js';

interface Props {
  /** Who was signed in before, where only the session ended. */
  username?: string;
  onDone(): void;
}

export function SignInForm({ username: known = '', onDone }: Props) {
  const t = useFrameTexts();
  const [username, setUsername] = useState(known);
  const [password, setPassword] = useState('');
  const attempt = useMutation({ mutationFn: () => signIn(username.trim(), password), onSuccess: onDone });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (username.trim() && password && !attempt.isPending) attempt.mutate();
  };

  return (
    <form className="stack" onSubmit={submit}>
      <Field label={t('username')}>
        <TextInput value={username} onChange={setUsername} autoComplete="username" autoFocus={!known} />
      </Field>
      <Field label={t('password')}>
        <TextInput
          type="password"
          value={password}
          onChange={setPassword}
          autoComplete="current-password"
          autoFocus={Boolean(known)}
        />
      </Field>
      {attempt.error && <ProblemNote error={attempt.error} />}
      <Button type="primary" htmlType="submit" loading={attempt.isPending} block>
        {t('signIn')}
      </Button>
    </form>
  );
}
