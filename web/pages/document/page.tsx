import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { ValidityChip } from '../../chips/validity.js';
import { useDocumentWords } from '../../chips/document-words.js';
import { Lost } from '../../frame/lost.js';
import { useMay } from '../../frame/session.js';
import { Button } from '../../ui/antd.js';
import { Chip } from '../../ui/chip.js';
import { textDay } from '../../ui/dates.js';
import { Icon } from '../../ui/icon.js';
import { To, useAsOf, useGo } from '../../ui/link.js';
import { Page } from '../../ui/page.js';
import { useShortcuts } from '../../ui/shortcuts.js';
import { Found, Note } from '../../ui/states.js';
import { Tabs } from '../../ui/tabs.js';
import { Correct } from './correct.js';
import { Files } from './files.js';
import { History } from './history.js';
import { Implementation } from './implementation.js';
import { Inspections } from './inspections.js';
import { Overview } from './overview.js';
import { documentQuery } from './queries.js';
import { Relations } from './relations.js';
import { useTexts } from './texts.js';
import { useWalk } from './walk.js';
import './page.css';

const PARTS = {
  overview: Overview,
  implementation: Implementation,
  relations: Relations,
  inspections: Inspections,
  files: Files,
  history: History,
  correct: Correct,
} as const;
const TABS = ['overview', 'implementation', 'relations', 'inspections', 'files', 'history'] as const;

export function Component() {
  const t = useTexts();
  const words = useDocumentWords();
  const may = useMay();
  const go = useGo();
  const asOf = useAsOf();
  const { id: idText, tab = 'overview' } = useParams();
  const id = Number(idText);
  const document = useQuery(documentQuery(id, asOf));
  const { previous, next } = useWalk(id);
  const tail = tab === 'overview' ? '' : `/${tab}`;
  useShortcuts({
    'alt+arrowleft': () => previous && go(`/documents/${previous}${tail}`),
    'alt+arrowright': () => next && go(`/documents/${next}${tail}`),
  });

  if (!Object.hasOwn(PARTS, tab)) return <Lost />;
  const Part = PARTS[tab as keyof typeof PARTS];
  return (
    <Found query={document} lines={10}>
      {(record) => (
        <Page
          title={[record.number ?? words('noNumber'), record.title].filter(Boolean).join(' ')}
          tabTitle={record.number ?? record.title}
          above={
            <nav className="row no-print small" aria-label={t('documents')}>
              <To to="/documents">{t('documents')}</To>
              <span className="push row">
                {previous && (
                  <To
                    to={`/documents/${previous}${tail}`}
                    aria-label={t('previous')}
                    title={`${t('previous')} (Alt+←)`}
                  >
                    <Icon name="left" />
                  </To>
                )}
                {next && (
                  <To to={`/documents/${next}${tail}`} aria-label={t('next')} title={`${t('next')} (Alt+→)`}>
                    <Icon name="right" />
                  </To>
                )}
              </span>
            </nav>
          }
          facts={
            <span className="row">
              {record.typeName && <Chip>{record.typeName}</Chip>}
              <span>
                {[
                  textDay(record.issuedOn),
                  record.collective,
                  record.issuer !== record.collective && record.issuer,
                  record.term,
                ]
                  .filter(Boolean)
                  .join(', ')}
              </span>
              {record.mark !== 'normal' && <Chip tone="amber">{words(`mark.${record.mark as 'internal'}`)}</Chip>}
              {record.urgency !== 'normal' && (
                <Chip tone="amber">{words(`urgency.${record.urgency as 'urgent'}`)}</Chip>
              )}
            </span>
          }
          actions={
            may('documents:write') &&
            !record.withdrawnAt &&
            tab !== 'correct' && (
              <Button icon={<Icon name="edit" />} onClick={() => go(`/documents/${id}/correct`)}>
                {t('correct')}
              </Button>
            )
          }
        >
          <div className="row">
            <ValidityChip validity={record.validity} />
            <span>{record.validitySentence}</span>
          </div>
          {record.pendingChange && <Note tone="amber">{t('pending')}</Note>}
          {!record.registered && <Note tone="amber">{t('stub')}</Note>}
          {record.withdrawnAt && (
            <Note tone="amber">
              {t('withdrawn', { reason: record.withdrawnReason })}{' '}
              {record.sameAsId !== null && (
                <To to={`/documents/${record.sameAsId}`}>
                  {t('stays', { number: record.sameAsNumber ?? words('noNumber') })}
                </To>
              )}
            </Note>
          )}
          <Tabs
            label={t('tabs.label')}
            base={`/documents/${id}`}
            tabs={TABS.map((key) => ({ key, name: t(`tabs.${key}`) }))}
          />
          <Part record={record} />
        </Page>
      )}
    </Found>
  );
}
