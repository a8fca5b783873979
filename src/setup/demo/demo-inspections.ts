import { Injectable } from '@nestjs/common';
import { InspectionsService } from '../../inspections/inspections.service.js';
import { acts as REMEDY_ACTS } from '../../inspections/recommendation-acts.js';
import { RecommendationsService } from '../../inspections/recommendations.service.js';
import { RemediationService } from '../../inspections/remediation.service.js';
import { ResultsService } from '../../inspections/results.service.js';
import { SubjectsService } from '../../inspections/subjects.service.js';
import type { DemoStage } from './demo-directives.js';
import { type DemoInspection, type DemoRecommendation, type DemoResult, readDemo } from './demo-files.js';

const INSPECTOR = 'kiem-tra';

/** Where a recommendation is made, and its name among the acts. */
interface Place {
  name: string;
  inspectionId: number;
  organizationId: number;
  findingId: number;
}

/** Rounds of inspection and supervision, what they found, and what came of it. */
@Injectable()
export class DemoInspections {
  constructor(
    private readonly inspections: InspectionsService,
    private readonly subjects: SubjectsService,
    private readonly results: ResultsService,
    private readonly recommendations: RecommendationsService,
    private readonly remediation: RemediationService,
  ) {}

  async fill(stage: DemoStage): Promise<void> {
    const rounds = readDemo<DemoInspection[]>(stage.folder, 'inspections');
    const begun = rounds.filter(
      ({ startedOn, documents }) => stage.days.hasCome(startedOn) && documents.every((key) => stage.documents.has(key)),
    );
    await Promise.all(begun.map((round) => this.hold(stage, round)));
  }

  private async hold(stage: DemoStage, round: DemoInspection): Promise<void> {
    const { cast, days, organizations } = stage;
    const { key, documents, lead, subjects, results = [], disciplines, ...facts } = round;
    const added = await this.inspections.add(cast.as(INSPECTOR, `round ${key}`), {
      ...facts,
      ...{ documentIds: documents.map((name) => stage.documents.of(name)), leadId: organizations.of(lead) },
      ...{ startedOn: days.orNull(facts.startedOn), endedOn: days.orNull(facts.endedOn) },
      ...{ periodFrom: days.orNull(facts.periodFrom), periodTo: days.orNull(facts.periodTo) },
    });
    if (subjects) {
      const units = subjects.map((name) => organizations.of(name));
      await this.subjects.name(cast.as(INSPECTOR, `round ${key} subjects`), added.id, units);
    }
    if (disciplines) {
      const viewer = cast.as(INSPECTOR, `round ${key} disciplines`);
      await this.inspections.replaceDisciplines(viewer, added.id, added.version, { items: disciplines });
    }
    const known = results.filter(({ concludedOn }) => days.hasCome(concludedOn));
    await Promise.all(known.map((result) => this.conclude(stage, key, added.id, result)));
  }

  private async conclude(stage: DemoStage, round: string, inspectionId: number, result: DemoResult): Promise<void> {
    const { unit, concludedOn, findings = [], ...facts } = result;
    const name = `round ${round} ${unit}`;
    const organizationId = stage.organizations.of(unit);
    const recorded = await this.results.record(stage.cast.as(INSPECTOR, name), inspectionId, {
      ...facts,
      ...{ organizationId, concludedOn: stage.days.of(concludedOn) },
      findings: findings.map(({ document, recommendations: _, ...finding }) => ({
        ...finding,
        documentId: document ? stage.documents.of(document) : null,
      })),
    });
    for (const [at, { recommendations = [], text }] of findings.entries()) {
      const findingId = recorded.findings.find((finding) => finding.text === text)!.id;
      for (const [place, recommendation] of recommendations.entries()) {
        const where = { name: `${name} ${at} ${place}`, inspectionId, organizationId, findingId };
        await this.recommend(stage, where, recommendation);
      }
    }
  }

  private async recommend({ cast, days, organizations }: DemoStage, where: Place, entry: DemoRecommendation) {
    const { name, ...place } = where;
    const added = await this.recommendations.add(cast.as(INSPECTOR, name), {
      ...place,
      ...{ text: entry.text, deadline: days.orNull(entry.deadline) },
      followUpId: entry.followUp ? organizations.of(entry.followUp) : null,
    });
    let { version } = added;
    for (const [step, { on, deadline, ...act }] of (entry.acts ?? []).entries()) {
      if (!days.hasCome(on)) return;
      const key = `${name} ${step}`;
      const byUnit = REMEDY_ACTS[act.act].by === 'unit';
      const viewer = byUnit ? cast.officerOf(place.organizationId, key) : cast.as(INSPECTOR, key);
      const draft = { ...act, on: days.of(on), deadline: days.orNull(deadline) };
      version = (await this.remediation.act(viewer, added.id, version, draft)).version;
    }
  }
}
