import { today } from '../../../src/vocabulary/calendar-date.js';
import { useHolds, useMay, useSession } from '../../frame/session.js';
import { textDay } from '../../ui/dates.js';
import { useAsOf } from '../../ui/link.js';
import { Page } from '../../ui/page.js';
import { Changes } from './changes.js';
import { InspectionsThisYear } from './inspections-this-year.js';
import { Due, Latest, NewThisWeek, OwnDuties, Rounds, Waiting } from './lists.js';
import { Proposals } from './proposals.js';
import { LookAlikes } from './look-alikes.js';
import { ClerkFigures, InspectorFigures, LeaderFigures, UnitFigures } from './role-figures.js';
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
  const [clerk, inspector] = [holds('clerk'), holds('inspector')];
  const unit = holds('unit_officer') ? organizationId : null;
  const when = { asOf, day };
  return (
    <Page title={t('title')} facts={[textDay(day), organization].filter(Boolean).join(', ')}>
      {leads && <LeaderFigures {...when} />}
      {clerk && <ClerkFigures {...when} leads={leads} />}
      {inspector && <InspectorFigures {...when} />}
      {unit !== null && (
        <>
          <UnitFigures {...when} id={unit} />
          <OwnDuties id={unit} unit={organization ?? ''} asOf={asOf} />
        </>
      )}
      <div className="today">
        {leads && <Slowest {...when} />}
        {clerk && <Latest asOf={asOf} mayRead={may('readings:write')} />}
        {clerk && <Proposals />}
        {clerk && <LookAlikes />}
        {(leads || clerk) && <Waiting asOf={asOf} />}
        {leads && <TaskResults {...when} />}
        {leads && <NewThisWeek {...when} />}
        {inspector && <Rounds asOf={asOf} />}
        {(inspector || leads || unit !== null) && <Due asOf={asOf} />}
        {(leads || inspector) && <InspectionsThisYear day={day} />}
        <Changes key={day} {...when} />
      </div>
    </Page>
  );
}
