import { today } from '../../../src/vocabulary/calendar-date.js';
import { useHolds, useMay, useSession } from '../../frame/session.js';
import { textDay } from '../../ui/dates.js';
import { useAsOf } from '../../ui/link.js';
import { Page } from '../../ui/page.js';
import { Figures } from './figures.js';
import { InspectionsThisYear } from './inspections-this-year.js';
import { Due, Latest, NewThisWeek, OwnDuties, Rounds, Waiting } from './lists.js';
import { Slowest } from './slowest.js';
import { TaskResults } from './task-results.js';
import { useTexts } from './texts.js';
import './page.css';

/** Where the day begins: what each role has to see first. */
export function Component() {
  const t = useTexts();
  const holds = useHolds();
  const may = useMay();
  const { organizationId, organization } = useSession();
  const asOf = useAsOf();
  const day = asOf ?? today(new Date());
  const leads = holds('leader') || holds('administrator');
  return (
    <Page title={t('title')} facts={[textDay(day), organization].filter(Boolean).join(', ')}>
      {(leads || holds('clerk')) && <Figures asOf={asOf} day={day} />}
      {holds('unit_officer') && organizationId !== null && (
        <OwnDuties id={organizationId} unit={organization ?? ''} asOf={asOf} />
      )}
      <div className="today">
        {leads && <Slowest asOf={asOf} />}
        {holds('clerk') && <Latest asOf={asOf} mayRead={may('readings:write')} />}
        {(leads || holds('clerk')) && <Waiting asOf={asOf} />}
        {leads && <TaskResults asOf={asOf} />}
        {leads && <NewThisWeek day={day} asOf={asOf} />}
        {holds('inspector') && <Rounds asOf={asOf} />}
        {(holds('inspector') || leads || holds('unit_officer')) && <Due asOf={asOf} />}
        {(leads || holds('inspector')) && <InspectionsThisYear day={day} />}
      </div>
    </Page>
  );
}
