import { To } from '../ui/link.js';
import { Page } from '../ui/page.js';
import { useUi } from '../ui/texts.js';

export function Lost() {
  const t = useUi();
  return (
    <Page title={t('notFound')}>
      <p>{t('notFoundDo')}</p>
      <p>
        <To to="/">{t('home')}</To>
      </p>
    </Page>
  );
}
