import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditTrail } from '../audit/audit-trail.js';
import { Writer } from '../database/writer.js';
import { writeParties } from '../documents/document-visibility.js';
import { once } from '../http/once.js';
import type { Viewer } from '../identity/viewer.js';
import { Clock } from '../settings/clock.js';
import type { Language } from '../texts/texts.js';
import type { GiveAssignment } from './assignment.dto.js';
import { Assignment } from './assignment.entity.js';
import { type SharedFacts, sharedFacts } from './assignment-facts.js';
import { assignmentAggregate, columnsOf, insertAct, writePast } from './assignment-record.js';
import { type ActDraft, checkAct, checkPastNeeds } from './assignment-rules.js';
import { type Beginning, type Standing, standings } from './assignment-state.js';
import { givingWarnings } from './assignment-warnings.js';
import { AssignmentQueries } from './assignments.queries.js';
import { demandGiving, givenDocument, refuseSecondLead, refuseWhereNoTask, unitsOf, workCalendar } from './giving.js';

/** Giving tasks to units, and recording what a source says that they did. */
@Injectable()
export class AssignmentsService {
  constructor(
    private readonly writer: Writer,
    private readonly audit: AuditTrail,
    private readonly queries: AssignmentQueries,
    private readonly clock: Clock,
  ) {}

  async give(viewer: Viewer, draft: GiveAssignment) {
    const { ids, warnings } = await this.writer.write(
      once(viewer, async (manager) => {
        const warnings = await givingWarnings(manager, viewer, draft, this.clock.today());
        return { ids: await this.giveIn(manager, viewer, draft), warnings };
      }),
    );
    return { items: await this.queries.given(viewer, ids), warnings };
  }

  /**
   * Inside a unit of work of the caller's; answers the ids. `history`: what is known to have happened since, alike for
   * each unit; there a report of completion may carry a reason instead of evidence.
   */
  async giveIn(
    manager: EntityManager,
    viewer: Viewer,
    draft: GiveAssignment,
    history: readonly ActDraft[] = [],
  ): Promise<number[]> {
    const document = await givenDocument(manager, viewer, draft.documentId);
    const named = await unitsOf(manager, draft.organizationIds ?? []);
    const units = named.length > 0 ? named : [null];
    const calendar = draft.deadlineWorkingDays ? await workCalendar(manager) : null;
    const today = this.clock.today();
    const facts = sharedFacts(draft, { ownId: viewer.account.organizationId, calendar, today });
    await demandGiving(manager, viewer, facts, units, document);
    refuseWhereNoTask(document, facts.basis);
    if (facts.role === 'lead') await refuseSecondLead(manager, facts, units.length);
    const beginning = { ...facts, since: facts.assignedOn ?? document.issuedOn ?? '' };
    checkHistory(beginning, history, today, viewer.language);
    const line = standings(beginning, history);
    const ids: number[] = [];
    for (const organizationId of units) {
      ids.push(await this.insert(manager, viewer, { ...facts, organizationId }, line, history));
    }
    if (document.mark !== 'normal') await writeParties(manager, document.id);
    return ids;
  }

  private async insert(
    manager: EntityManager,
    viewer: Viewer,
    facts: SharedFacts & { organizationId: number | null },
    line: Standing[],
    history: readonly ActDraft[],
  ): Promise<number> {
    const { identifiers } = await manager.insert(Assignment, { ...facts, ...columnsOf(line) });
    const id = identifiers[0]!.id as number;
    const now = this.clock.now();
    for (const [place, act] of history.entries()) {
      const before = standings({ ...facts, since: '' }, history.slice(0, place)).at(-1)!;
      await insertAct(manager, viewer, id, act, before.deadline, now);
    }
    if (line.length > 1) await writePast(manager, id, line);
    await this.audit.append(manager, viewer, { action: 'assignment.give', aggregate: assignmentAggregate, id });
    return id;
  }
}

function checkHistory(beginning: Beginning, history: readonly ActDraft[], today: string, language: Language): void {
  for (const [place, act] of history.entries()) {
    checkAct(act, standings(beginning, history.slice(0, place)).at(-1)!, today, language);
    checkPastNeeds(act);
  }
}
