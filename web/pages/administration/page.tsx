import { useParams } from 'react-router';
import { Lost } from '../../frame/lost.js';
import { useMay } from '../../frame/session.js';
import { Page } from '../../ui/page.js';
import { Tabs } from '../../ui/tabs.js';
import { Audit } from './audit.js';
import { Catalogues } from './catalogues.js';
import { Exchange } from './exchange.js';
import { Organizations } from './organizations.js';
import { useTexts } from './texts.js';
import { Users } from './users.js';
import './page.css';

const PARTS = {
  users: Users,
  organizations: Organizations,
  catalogues: Catalogues,
  exchange: Exchange,
  audit: Audit,
} as const;
type Part = keyof typeof PARTS;

export function Component() {
  const t = useTexts();
  const may = useMay();
  const { tab = 'users' } = useParams();
  if (!Object.hasOwn(PARTS, tab) || !may('users:read')) return <Lost />;
  const Shown = PARTS[tab as Part];
  return (
    <Page title={t('title')}>
      <Tabs
        label={t('tabs.label')}
        base="/administration"
        tabs={(Object.keys(PARTS) as Part[]).map((key) => ({ key, name: t(`tabs.${key}`) }))}
      />
      <Shown />
    </Page>
  );
}
