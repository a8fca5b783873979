import { Injectable } from '@nestjs/common';
import { AssignmentActsService } from '../../assignments/assignment-acts.service.js';
import { ACTS } from '../../assignments/assignment-acts.js';
import { AssignmentReportsService } from '../../assignments/assignment-reports.service.js';
import { AssignmentsService } from '../../assignments/assignments.service.js';
import type { DemoStage } from './demo-directives.js';
import { type DemoAssignment, type DemoStep, readDemo } from './demo-files.js';

const LEADER = 'lanh-dao';

interface Given {
  id: number;
  organizationId: number;
  version: number;
}

/** Tasks, what units did and said of them, and what the leader answered. */
@Injectable()
export class DemoAssignments {
  constructor(
    private readonly assignments: AssignmentsService,
    private readonly acts: AssignmentActsService,
    private readonly reports: AssignmentReportsService,
  ) {}

  async fill(stage: DemoStage): Promise<void> {
    const groups = readDemo<Record<string, string[]>>(stage.folder, 'groups');
    const all = readDemo<DemoAssignment[]>(stage.folder, 'assignments');
    const begun = all.filter(
      ({ document, assignedOn }) => stage.documents.has(document) && stage.days.hasCome(assignedOn),
    );
    await Promise.all(begun.map((entry) => this.give(stage, entry, coursesOf(entry, groups))));
  }

  private async give(stage: DemoStage, entry: DemoAssignment, courses: Map<string, DemoStep[]>): Promise<void> {
    const { key, document, giver, assignedOn, deadline, course: _, ...facts } = entry;
    const { days, organizations } = stage;
    const units = new Map([...courses.keys()].map((unit) => [organizations.of(unit), unit]));
    const { items } = await this.assignments.give(stage.cast.as(LEADER, `task ${key}`), {
      ...facts,
      documentId: stage.documents.of(document),
      giverId: organizations.of(giver),
      organizationIds: [...units.keys()],
      assignedOn: days.of(assignedOn),
      deadline: days.of(deadline),
    });
    await Promise.all(
      (items as Given[]).map((task) =>
        this.follow(
          stage,
          `${key} ${units.get(task.organizationId)}`,
          task,
          courses.get(units.get(task.organizationId)!)!,
        ),
      ),
    );
  }

  /** One step after the other, as far as they have come. */
  private async follow(stage: DemoStage, name: string, task: Given, steps: readonly DemoStep[]): Promise<void> {
    let { version } = task;
    for (const [place, step] of steps.entries()) {
      if (!stage.days.hasCome(step.on)) return;
      const act = `task ${name} ${place}`;
      if (step.act === 'report') await this.report(stage, act, task, step);
      else version = await this.perform(stage, act, { ...task, version }, step);
    }
  }

  private async perform({ cast, days }: DemoStage, act: string, task: Given, step: DemoStep): Promise<number> {
    const on = days.of(step.on);
    const byUnit = step.act !== 'report' && ACTS[step.act].by === 'unit';
    const viewer = byUnit ? cast.officerOf(task.organizationId, act) : cast.as(LEADER, act);
    const { act: name, reason, evidence, deadline, grantedBy } = step;
    const { version } =
      name === 'extend'
        ? await this.acts.extend(viewer, task.id, task.version, {
            ...{ on, deadline: days.of(deadline!), reason: reason!, grantedBy: grantedBy! },
          })
        : await this.acts.act(viewer, task.id, task.version, {
            ...{ act: name as Exclude<typeof name, 'extend' | 'report'>, on, reason, evidence },
          });
    return version;
  }

  private async report({ cast, days }: DemoStage, act: string, { id, organizationId }: Given, step: DemoStep) {
    const { on, text, percentage, difficulty, proposal, evidence, answer } = step;
    const draft = { on: days.of(on), text: text!, percentage, difficulty, proposal, evidence };
    const report = await this.reports.add(cast.officerOf(organizationId, act), id, draft);
    if (answer) await this.reports.answer(cast.as(LEADER, `${act} answer`), id, report.id, report.version, { answer });
  }
}

/** By unit, what followed; a unit takes the first course that names it. */
function coursesOf({ course }: DemoAssignment, groups: Record<string, string[]>): Map<string, DemoStep[]> {
  const courses = new Map<string, DemoStep[]>();
  for (const { units, acts } of course) {
    for (const unit of units.flatMap((name) => groups[name] ?? name)) {
      if (!courses.has(unit)) courses.set(unit, acts);
    }
  }
  return courses;
}
