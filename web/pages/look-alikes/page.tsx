import { useParams } from 'react-router';
import { Lost } from '../../frame/lost.js';
import { Page } from '../../ui/page.js';
import { Tabs } from '../../ui/tabs.js';
import { OpenPairs } from './open-pairs.js';
import { SettledPairs } from './settled-pairs.js';
import { useTexts } from './texts.js';
import './page.css';

const PARTS = { open: OpenPairs, settled: SettledPairs } as const;

/** Documents that look alike: one registered twice, or two. */
export function Component() {
  const t = useTexts();
  const { tab = 'open' } = useParams();
  if (!Object.hasOwn(PARTS, tab)) return <Lost />;
  const key = tab as keyof typeof PARTS;
  const Part = PARTS[key];
  return (
    <Page title={t('title')} facts={t(key === 'open' ? 'facts' : 'settledFacts')}>
      <Tabs
        label={t('views')}
        base="/look-alikes"
        tabs={(['open', 'settled'] as const).map((each) => ({ key: each, name: t(each) }))}
      />
      <Part />
    </Page>
  );
}
