import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../audit/audit-trail.js';
import { Writer } from '../database/writer.js';
import { mustBeFileOf } from '../documents/attachment-owners.js';
import { once } from '../http/once.js';
import { Problem } from '../http/problem.js';
import { demand } from '../identity/scope.js';
import type { Viewer } from '../identity/viewer.js';
import { Clock } from '../settings/clock.js';
import { ASSIGNMENT } from './assignment-attachments.js';
import { demandUnit } from './assignment-authority.js';
import type { AddReport, AnswerReport } from './assignment.dto.js';
import { AssignmentReport } from './assignment.entity.js';
import { reportAggregate } from './assignment-record.js';
import { AssignmentQueries, type ReportView } from './assignments.queries.js';
import { LostRace, orStale } from '../http/lost-race.js';

/** What a unit says of its task on the way, and what the giver answers. A percentage completes nothing. */
@Injectable()
export class AssignmentReportsService {
  constructor(
    private readonly writer: Writer,
    private readonly audit: AuditTrail,
    private readonly queries: AssignmentQueries,
    private readonly clock: Clock,
  ) {}

  async add(viewer: Viewer, assignmentId: number, draft: AddReport): Promise<ReportView> {
    const task = await this.queries.seen(viewer, assignmentId);
    if (task.withdrawnAt) throw Problem.conflict('alreadyWithdrawn');
    if (task.basis === 'reported') throw Problem.conflict('notTracked');
    this.checkDay(draft.on, task.assignedOn);
    const { id } = await this.writer.write(
      once(viewer, async (manager) => {
        await demandUnit(manager, viewer, 'reports:write', task.organizationId);
        await mustBeFileOf(manager, ASSIGNMENT, assignmentId, draft.attachmentId);
        const { on: onDate, ...facts } = draft;
        const recorded = { recordedBy: viewer.name, recordedAt: this.clock.now().toISOString() };
        const { identifiers } = await manager.insert(AssignmentReport, { assignmentId, onDate, ...facts, ...recorded });
        const id = identifiers[0]!.id as number;
        await this.audit.append(manager, viewer, { action: 'assignmentReport.add', aggregate: reportAggregate, id });
        return { id };
      }),
    );
    return (await this.queries.report(assignmentId, id))!;
  }

  async answer(
    viewer: Viewer,
    assignmentId: number,
    id: number,
    version: number,
    { answer }: AnswerReport,
  ): Promise<ReportView> {
    const task = await this.queries.seen(viewer, assignmentId);
    if (!(await this.queries.report(assignmentId, id))) throw Problem.notFound();
    const write = this.writer.write(
      once(viewer, async (manager) => {
        await demand(manager, viewer, 'assignments:decide', task.giverId);
        const before = await this.audit.snapshot(manager, reportAggregate, id);
        const answered = { answer, answeredBy: viewer.name, answeredAt: this.clock.now().toISOString() };
        const change = { ...answered, version: version + 1 };
        const { affected } = await manager.update(AssignmentReport, { id, version }, change);
        if (!affected) throw new LostRace();
        await this.audit.append(manager, viewer, {
          action: 'assignmentReport.answer',
          aggregate: reportAggregate,
          id,
          before,
        });
      }),
    );
    await orStale(write, () => this.queries.report(assignmentId, id));
    return (await this.queries.report(assignmentId, id))!;
  }

  /** Not in the future, and not before the task was given. */
  private checkDay(on: string, assignedOn: string | null): void {
    if (on > this.clock.today()) throw Problem.field('on', 'inTheFuture');
    if (assignedOn && on < assignedOn) throw Problem.field('on', 'before', { field: 'assignedOn', value: assignedOn });
  }
}
