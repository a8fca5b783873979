import { PasteTree } from '../../forms/tree/paste-tree.js';
import { Lost } from '../../frame/lost.js';
import { useMay } from '../../frame/session.js';
import { To, useGo } from '../../ui/link.js';
import { Page } from '../../ui/page.js';
import { useTexts } from './texts.js';

export function Component() {
  const t = useTexts();
  const go = useGo();
  if (!useMay()('organizations:write')) return <Lost />;
  return (
    <Page
      title={t('title')}
      facts={t('facts')}
      above={
        <nav className="small no-print" aria-label={t('units')}>
          <To to="/units">{t('units')}</To>
        </nav>
      }
    >
      <PasteTree mayHang onWritten={() => go('/units')} />
    </Page>
  );
}
