import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { periodOf, useInspectionTexts, useUnitCountWords } from '../../chips/inspection-columns.js';
import { Lost } from '../../frame/lost.js';
import { useMay } from '../../frame/session.js';
import { Button } from '../../ui/antd.js';
import { Icon } from '../../ui/icon.js';
import { To, useAsOf, useGo } from '../../ui/link.js';
import { Page } from '../../ui/page.js';
import { Found, Note } from '../../ui/states.js';
import { Tabs } from '../../ui/tabs.js';
import { Correct } from './correct.js';
import { Entry } from './entry.js';
import { Findings } from './findings.js';
import { History } from './history.js';
import { Overview } from './overview.js';
import { roundQuery } from './queries.js';
import { Recommendations } from './recommendations.js';
import { useTexts } from './texts.js';
import './page.css';

const PARTS = {
  overview: Overview,
  entry: Entry,
  findings: Findings,
  recommendations: Recommendations,
  history: History,
  correct: Correct,
};

export function Component() {
  const t = useTexts();
  const words = useInspectionTexts();
  const unitWords = useUnitCountWords();
  const may = useMay();
  const go = useGo();
  const asOf = useAsOf();
  const { id: idText, tab = 'overview' } = useParams();
  const id = Number(idText);
  const round = useQuery(roundQuery(id, asOf));
  const mayWrite = may('inspections:write') && !asOf;
  const tabs = (['overview', 'entry', 'findings', 'recommendations', 'history'] as const).filter(
    (key) => key !== 'entry' || mayWrite,
  );

  if (!Object.hasOwn(PARTS, tab)) return <Lost />;
  const Part = PARTS[tab as keyof typeof PARTS];
  return (
    <Found query={round}>
      {(record) => (
        <Page
          title={record.title}
          above={
            <nav className="small no-print" aria-label={t('inspections')}>
              <To to="/inspections">{t('inspections')}</To>
            </nav>
          }
          facts={[
            words(record.kind as 'inspection'),
            record.collective ?? record.lead,
            unitWords(record),
            periodOf(record),
          ]
            .filter(Boolean)
            .join(', ')}
          actions={
            mayWrite &&
            record.whole &&
            !record.withdrawnAt &&
            tab !== 'correct' && (
              <Button icon={<Icon name="edit" />} onClick={() => go(`/inspections/${id}/correct`)}>
                {t('correct')}
              </Button>
            )
          }
        >
          {record.withdrawnAt && <Note tone="amber">{t('withdrawn', { reason: record.withdrawnReason })}</Note>}
          {!record.whole && <Note tone="grey">{t('partOnly')}</Note>}
          <Tabs
            label={t('tabs.label')}
            base={`/inspections/${id}`}
            tabs={tabs.map((key) => ({ key, name: t(`tabs.${key}`) }))}
          />
          <Part record={record} />
        </Page>
      )}
    </Found>
  );
}
