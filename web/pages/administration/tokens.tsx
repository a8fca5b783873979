import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api } from '../../api/client.js';
import type { Line, User } from '../../api/records.js';
import { Button } from '../../ui/antd.js';
import { Chip } from '../../ui/chip.js';
import { Copied } from '../../ui/copied.js';
import { moment } from '../../ui/dates.js';
import { useNotice } from '../../ui/notice.js';
import { Found, Note, ProblemNote } from '../../ui/states.js';
import { useWrite } from '../../ui/write.js';
import { TokenForm } from './token-form.js';
import { useScopeWords, useTokenTexts } from './token-texts.js';

type Token = Line<'/api/users/{id}/tokens'>;

/** Keys with which programs work in a person's name: made, shown once, revoked. */
export function Tokens({ user }: { user: User }) {
  const t = useTokenTexts();
  const [adding, setAdding] = useState(false);
  const [made, setMade] = useState<{ name: string; token: string } | null>(null);
  const tokens = useQuery({
    queryKey: ['tokens', user.id],
    queryFn: ({ signal }) => answer(api.GET('/api/users/{id}/tokens', { params: { path: { id: user.id } }, signal })),
  });
  return (
    <div className="stack">
      <p className="muted">{t('what')}</p>
      {made && (
        <Note tone="amber">
          <div className="stack tight">
            <div>{t('once', { name: made.name })}</div>
            <Copied label={t('secret', { name: made.name })} text={made.token} />
          </div>
        </Note>
      )}
      <Found query={tokens} lines={3}>
        {({ items }) =>
          items.length === 0 ? (
            <p>{t('none')}</p>
          ) : (
            <ul className="tokens" aria-label={t('title')}>
              {[...items].reverse().map((token) => (
                <TokenLine key={token.id} token={token} user={user} />
              ))}
            </ul>
          )
        }
      </Found>
      {adding ? (
        <TokenForm
          user={user}
          onCancel={() => setAdding(false)}
          onMade={(token) => {
            setMade(token);
            setAdding(false);
          }}
        />
      ) : (
        !user.disabledAt && (
          <div>
            <Button type="primary" onClick={() => (setMade(null), setAdding(true))}>
              {t('add')}
            </Button>
          </div>
        )
      )}
    </div>
  );
}

function TokenLine({ token, user }: { token: Token; user: User }) {
  const t = useTokenTexts();
  const words = useScopeWords();
  const notice = useNotice();
  const [sure, setSure] = useState(false);
  const label = t('revokeThis', { name: token.name });
  const revoke = useWrite(
    (tokenId: number) =>
      answer(api.DELETE('/api/users/{id}/tokens/{tokenId}', { params: { path: { id: user.id, tokenId } } })),
    { touches: ['tokens'], onDone: () => notice(t('revokedNow', { name: token.name })) },
  );
  return (
    <li className="stack tight">
      <div className="row">
        <span className="strong">{token.name}</span>
        {token.revokedAt ? (
          <Chip tone="grey" sign="pause">
            {t('revoked', { at: moment(token.revokedAt) })}
          </Chip>
        ) : (
          <span className="small muted">{t('made', { at: moment(token.createdAt) })}</span>
        )}
      </div>
      <div className="small">{token.scopes.split(' ').map(words).join('; ')}</div>
      {!token.revokedAt && (
        <div className="row">
          {sure ? (
            <>
              <span>{t('sure')}</span>
              <Button
                danger
                size="small"
                aria-label={label}
                loading={revoke.isPending}
                onClick={() => revoke.mutate(token.id)}
              >
                {t('revoke')}
              </Button>
              <Button size="small" onClick={() => setSure(false)}>
                {t('keep')}
              </Button>
            </>
          ) : (
            <Button size="small" aria-label={label} onClick={() => setSure(true)}>
              {t('revoke')}
            </Button>
          )}
        </div>
      )}
      {revoke.error && <ProblemNote error={revoke.error} />}
    </li>
  );
}
