import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditTrail } from '../audit/audit-trail.js';
import { join, sql } from '../database/dialect.js';
import { rowIn, rowsIn } from '../database/reads.js';
import { Writer } from '../database/writer.js';
import { visibleDocuments } from '../documents/document-visibility.js';
import { once } from '../http/once.js';
import { Problem } from '../http/problem.js';
import type { Permission } from '../identity/permission.js';
import { demand } from '../identity/scope.js';
import type { Viewer } from '../identity/viewer.js';
import { Clock } from '../settings/clock.js';
import { Discipline, Inspection, InspectionDocument } from './inspection.entity.js';
import { inspectionAggregate } from './inspection.aggregates.js';
import {
  type AddInspection,
  type CorrectInspection,
  DISCIPLINE_TARGETS,
  type DisciplineCount,
  type ReplaceDisciplines,
} from './inspection.dto.js';
import { inspectionFacts, type RoundDocument, roundDocuments } from './inspection-facts.js';
import { InspectionTerms } from './inspection-terms.js';
import { type Kind, KINDS, madeTitle } from './inspection-words.js';
import { InspectionQueries } from './inspections.queries.js';
import type { InspectionAnswer, InspectionView } from './inspection.views.js';
import { LostRace, orStale } from '../http/lost-race.js';
import { roundToChange } from './round-access.js';
import { refuseBeyondCount } from './subject-names.js';

/** Rounds: adding, correcting and withdrawing them, and their counts of discipline. */
@Injectable()
export class InspectionsService {
  constructor(
    private readonly writer: Writer,
    private readonly audit: AuditTrail,
    private readonly queries: InspectionQueries,
    private readonly terms: InspectionTerms,
    private readonly clock: Clock,
  ) {}

  async add(viewer: Viewer, draft: AddInspection): Promise<InspectionAnswer> {
    const { id } = await this.writer.write(
      once(viewer, async (manager) => ({ id: await this.addIn(manager, viewer, draft) })),
    );
    return { ...(await this.queries.seen(viewer, id)), warnings: [] };
  }

  /** Inside a unit of work of the caller's; answers the id. */
  async addIn(
    manager: EntityManager,
    viewer: Viewer,
    draft: AddInspection,
    permission: Permission = 'inspections:write',
  ): Promise<number> {
    const { documentIds, ...facts } = draft;
    const leadId = draft.leadId ?? viewer.account.organizationId;
    await this.checkLead(manager, draft.leadId);
    await demand(manager, viewer, permission, leadId);
    await this.checkForm(manager, draft.kind, draft.form);
    const documents = await roundDocuments(manager, viewer, documentIds ?? []);
    const { identifiers } = await manager.insert(Inspection, inspectionFacts({ ...facts, leadId }, documents));
    const id = identifiers[0]!.id as number;
    if (documents.length > 0) await manager.insert(InspectionDocument, documents.map(documentOf(id)));
    await this.audit.append(manager, viewer, { action: 'inspection.add', aggregate: inspectionAggregate, id });
    return id;
  }

  async correct(viewer: Viewer, id: number, version: number, change: CorrectInspection): Promise<InspectionView> {
    const unit = once(viewer, async (manager) => {
      const round = await roundToChange(manager, viewer, id);
      if (round.version !== version) throw new LostRace();
      const { countReason, documentIds, ...facts } = given(change);
      await this.checkLead(manager, facts.leadId);
      if (facts.leadId !== undefined) await demand(manager, viewer, 'inspections:write', facts.leadId ?? null);
      const stored = await manager.findOneByOrFail(Inspection, { id });
      const { unitCount = stored.unitCount } = facts;
      if (stored.unitCount !== null && unitCount !== stored.unitCount && !countReason) {
        throw Problem.field('countReason', 'required');
      }
      await refuseBeyondCount(manager, id, unitCount);
      const before = await this.audit.snapshot(manager, inspectionAggregate, id);
      const former = await documentsOf(manager, id);
      const documents = await this.replaceDocuments(manager, viewer, id, former, documentIds);
      const title = stored.title === titleMadeOf(stored, former) ? null : stored.title; // made again from new facts
      const entry = { ...stored, title, ...facts, kind: facts.kind ?? stored.kind };
      await this.checkForm(manager, entry.kind, entry.form);
      await manager.update(Inspection, { id }, { ...inspectionFacts(entry, documents), version: version + 1 });
      await this.audit.append(manager, viewer, {
        ...{ action: 'inspection.correct', aggregate: inspectionAggregate, id, before, reason: countReason },
      });
    });
    const current = () => this.queries.seen(viewer, id);
    await orStale(this.writer.write(unit), current);
    return current();
  }

  /** What hangs on it is withdrawn first; its results go with it. */
  async withdraw(viewer: Viewer, id: number, version: number, reason: string): Promise<InspectionView> {
    const unit = once(viewer, async (manager) => {
      const round = await roundToChange(manager, viewer, id);
      if (round.version !== version) throw new LostRace();
      const resting = await rowIn(
        manager,
        sql`SELECT 1 AS yes FROM findings WHERE inspection_id = ${id} AND withdrawn_at IS NULL
              UNION ALL SELECT 1 FROM recommendations WHERE inspection_id = ${id} AND withdrawn_at IS NULL LIMIT 1`,
      );
      if (resting) throw Problem.conflict('stillReferenced');
      const before = await this.audit.snapshot(manager, inspectionAggregate, id);
      const withdrawnAt = this.clock.now().toISOString();
      await manager.update(Inspection, { id }, { withdrawnAt, withdrawnReason: reason, version: version + 1 });
      await this.audit.append(manager, viewer, {
        ...{ action: 'inspection.withdraw', aggregate: inspectionAggregate, id, before, reason },
      });
    });
    const current = () => this.queries.seen(viewer, id);
    await orStale(this.writer.write(unit), current);
    return current();
  }

  async replaceDisciplines(viewer: Viewer, id: number, version: number, { items }: ReplaceDisciplines) {
    const unit = once(viewer, async (manager) => {
      const round = await roundToChange(manager, viewer, id);
      if (round.version !== version) throw new LostRace();
      const named = items.map(({ form, target }, index) => ({ form, target, field: `items[${index}].form` }));
      await this.checkDisciplines(manager, named);
      const before = await this.audit.snapshot(manager, inspectionAggregate, id);
      await manager.delete(Discipline, { inspectionId: id });
      if (items.length > 0)
        await manager.insert(
          Discipline,
          items.map((item) => ({ ...item, inspectionId: id })),
        );
      await manager.update(Inspection, { id }, { version: version + 1 });
      await this.audit.append(manager, viewer, {
        ...{ action: 'inspection.disciplines', aggregate: inspectionAggregate, id, before },
      });
    });
    const current = () => this.queries.seen(viewer, id);
    await orStale(this.writer.write(unit), current);
    return current();
  }

  /**
   * Inside a unit of work of the caller's: adds what a text tells of a round. False when the round says just that already;
   * throws Problem when it says otherwise.
   */
  async addDisciplineIn(manager: EntityManager, viewer: Viewer, id: number, item: DisciplineCount): Promise<boolean> {
    const { version } = await roundToChange(manager, viewer, id, Problem.notFound, 'inspections:report');
    await this.checkDisciplines(manager, [{ ...item, field: 'form' }]);
    const { target, form, count } = item;
    const present = await rowIn<{ count: number }>(
      manager,
      sql`SELECT count FROM disciplines WHERE inspection_id = ${id} AND target = ${target} AND form = ${form}`,
    );
    if (present?.count === count) return false;
    if (present) throw Problem.field('count', 'disciplineOtherwise', { count: present.count });
    const before = await this.audit.snapshot(manager, inspectionAggregate, id);
    await manager.insert(Discipline, { target, form, count, inspectionId: id });
    await manager.update(Inspection, { id }, { version: version + 1 });
    await this.audit.append(manager, viewer, {
      ...{ action: 'inspection.disciplines', aggregate: inspectionAggregate, id, before },
    });
    return true;
  }

  private async checkDisciplines(
    manager: EntityManager,
    items: readonly (Pick<DisciplineCount, 'form' | 'target'> & { field: string })[],
  ): Promise<void> {
    const problems = await this.terms.problems(
      manager,
      items.map(({ form, target, field }) => ({
        ...{ scale: 'discipline_form' as const, code: form, field },
        of: { field: 'target', value: target, among: DISCIPLINE_TARGETS },
      })),
    );
    if (problems.length > 0) throw Problem.invalid(...problems);
  }

  private async checkLead(manager: EntityManager, leadId: number | null | undefined): Promise<void> {
    if (leadId === null || leadId === undefined) return;
    const known = await rowIn(
      manager,
      sql`SELECT 1 AS yes FROM organizations WHERE id = ${leadId} AND withdrawn_at IS NULL`,
    );
    if (!known) throw Problem.field('leadId', 'reference');
  }

  private async checkForm(manager: EntityManager, kind: string, form: string | null | undefined): Promise<void> {
    if (!form) return;
    const of = { field: 'kind', value: kind, among: KINDS };
    const problems = await this.terms.problems(manager, [{ scale: 'inspection_form', code: form, field: 'form', of }]);
    if (problems.length > 0) throw Problem.invalid(...problems);
  }

  /** A document that the viewer may not see stays where it is. */
  private async replaceDocuments(
    manager: EntityManager,
    viewer: Viewer,
    id: number,
    former: RoundDocument[],
    ids: number[] | null | undefined,
  ): Promise<RoundDocument[]> {
    if (ids === undefined) return former;
    const chosen = await roundDocuments(manager, viewer, ids ?? []);
    const visible = await rowsIn<{ id: number }>(
      manager,
      sql`SELECT d.id FROM inspection_documents x JOIN documents d ON d.id = x.document_id
           WHERE x.inspection_id = ${id} AND ${visibleDocuments(viewer, sql`d`)}`,
    );
    const seen = new Set(visible.map((document) => document.id));
    const unseen = former.filter((document) => !seen.has(document.id));
    if (seen.size > 0) {
      await rowsIn(
        manager,
        sql`DELETE FROM inspection_documents WHERE inspection_id = ${id} AND document_id IN (${join([...seen])})`,
      );
    }
    if (chosen.length > 0) await manager.insert(InspectionDocument, chosen.map(documentOf(id)));
    return [...unseen, ...chosen];
  }
}

const documentOf = (inspectionId: number) => (document: RoundDocument) => ({ inspectionId, documentId: document.id });

const titleMadeOf = ({ kind, topic }: Inspection, documents: RoundDocument[]) =>
  madeTitle(
    kind as Kind,
    topic,
    documents.filter(({ mark }) => mark === 'normal'),
  );

function documentsOf(manager: EntityManager, id: number): Promise<RoundDocument[]> {
  return rowsIn<RoundDocument>(
    manager,
    sql`SELECT d.id, d.number, d.type_name AS "typeName", d.title, d.mark
          FROM inspection_documents x JOIN documents d ON d.id = x.document_id
         WHERE x.inspection_id = ${id} ORDER BY d.id`,
  );
}

function given<T extends object>(change: T): Partial<T> {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as Partial<T>;
}
