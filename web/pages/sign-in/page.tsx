import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { Settings } from '../../frame/settings.js';
import { SignInForm } from '../../frame/sign-in-form.js';
import { useFrameTexts } from '../../frame/texts.js';
import { useUi } from '../../ui/texts.js';
import { useSignInTexts } from './texts.js';
import './page.css';

/** Only an address of ours: '//evil.example' and '/\evil.example' are not. */
const ownAddress = (next: string | null) => (next && /^\/(?![/\\])/.test(next) ? next : '/');

export function Component() {
  const t = useSignInTexts();
  const frame = useFrameTexts();
  const product = useUi()('product');
  const client = useQueryClient();
  const navigate = useNavigate();
  const [params] = useSearchParams();

  useEffect(() => {
    document.title = `${frame('signIn')} · ${product}`;
  }, [frame, product]);

  const enter = async () => {
    client.clear();
    await navigate(ownAddress(params.get('next')), { replace: true });
  };

  return (
    <main className="sign-in">
      <div className="sign-in-box panel stack">
        <div>
          <h1>{product}</h1>
          <p className="muted">{t('motto')}</p>
        </div>
        <SignInForm onDone={() => void enter()} />
        <p className="small muted">{t('forgotten')}</p>
      </div>
      <Settings />
    </main>
  );
}
