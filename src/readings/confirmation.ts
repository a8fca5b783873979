import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditTrail } from '../audit/audit-trail.js';
import { sql } from '../database/dialect.js';
import { rowIn, rowsIn } from '../database/reads.js';
import { Problem } from '../http/problem.js';
import type { Viewer } from '../identity/viewer.js';
import { Clock } from '../settings/clock.js';
import { AttachFile } from './confirm/attach-file.js';
import { ConfirmAssignments } from './confirm/confirm-assignments.js';
import { ConfirmDisciplines } from './confirm/confirm-disciplines.js';
import { ConfirmDocuments } from './confirm/confirm-documents.js';
import { ConfirmInspections } from './confirm/confirm-inspections.js';
import { ConfirmOrganizations } from './confirm/confirm-organizations.js';
import { ConfirmRelations } from './confirm/confirm-relations.js';
import { type Made, Unfolding } from './confirm/unfolding.js';
import type { Outcome } from './outcome.js';
import type { Proposal } from './proposal.js';
import { Reading } from './reading.entity.js';
import type { ConfirmItem } from './reading.dto.js';
import { writeSources } from './record-sources.js';

interface Work {
  id: number;
  proposals: readonly Proposal[];
  items: readonly ConfirmItem[];
  /** The document that the file is attached to. */
  attachTo: string | null;
}

type Held = Pick<Reading, 'textHash' | 'outcome' | 'attachmentId'>;

interface CarriedOut {
  outcomes: Outcome[];
  attachmentId: number | null;
}

/** What stands on others comes after them. */
const ORDER: readonly Proposal['kind'][] = [
  'organization',
  'document',
  'relation',
  'inspection',
  'discipline',
  'assignment',
];

/** Carries out, inside one unit of work, what the reader decided about the proposals of a reading. */
@Injectable()
export class Confirmation {
  constructor(
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly organizations: ConfirmOrganizations,
    private readonly documents: ConfirmDocuments,
    private readonly relations: ConfirmRelations,
    private readonly inspections: ConfirmInspections,
    private readonly assignments: ConfirmAssignments,
    private readonly disciplines: ConfirmDisciplines,
    private readonly files: AttachFile,
  ) {}

  async carryOut(manager: EntityManager, viewer: Viewer, work: Work): Promise<CarriedOut> {
    const { id, proposals, items, attachTo } = work;
    const reading = await this.hold(manager, id);
    const before = JSON.parse(reading.outcome ?? '[]') as Outcome[];
    const unfolding = new Unfolding(manager, viewer, proposals, before);
    const positions = new Map(items.map(({ proposal }, index) => [proposal, index]));
    for (const proposal of [...proposals].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))) {
      const position = positions.get(proposal.proposal);
      if (position === undefined || unfolding.isDecided(proposal.proposal)) continue;
      const item = items[position]!;
      const made = await this.decide(unfolding, proposal, item).catch((error: unknown) => {
        throw error instanceof Problem ? within(`items[${position}]`, error) : error;
      });
      unfolding.note({ proposal: proposal.proposal, kind: proposal.kind, action: item.action, ...made });
      await writeSources(manager, reading.textHash, proposal, made);
    }
    const attachmentId =
      reading.attachmentId ??
      (attachTo === null ? null : await this.files.to(manager, viewer, id, documentOf(unfolding, attachTo)));
    const outcome = unfolding.outcomes();
    if (outcome.length > before.length) await this.keep(manager, viewer, id, reading.textHash, outcome, before.length);
    return { outcomes: items.map(({ proposal }) => unfolding.outcome(proposal)!), attachmentId };
  }

  private decide(unfolding: Unfolding, proposal: Proposal, item: ConfirmItem): Promise<Made> {
    if (item.action === 'skip') return Promise.resolve({ outcome: 'skipped', id: null, ids: [] });
    switch (proposal.kind) {
      case 'organization':
        return this.organizations.decide(unfolding, proposal, item);
      case 'document':
        return this.documents.decide(unfolding, proposal, item);
      case 'relation':
        return this.relations.decide(unfolding, proposal, item);
      case 'inspection':
        return this.inspections.decide(unfolding, proposal, item);
      case 'assignment':
        return this.assignments.decide(unfolding, proposal, item);
      case 'discipline':
        return this.disciplines.decide(unfolding, proposal, item);
    }
  }

  /** Two confirmations of one reading go one after the other. */
  private async hold(manager: EntityManager, id: number): Promise<Held> {
    await rowsIn(manager, sql`UPDATE readings SET confirmed_at = confirmed_at WHERE id = ${id}`);
    const row = await rowIn<Held>(
      manager,
      sql`SELECT text_hash AS "textHash", outcome, attachment_id AS "attachmentId" FROM readings WHERE id = ${id}`,
    );
    if (!row) throw Problem.notFound();
    return row;
  }

  private async keep(
    manager: EntityManager,
    viewer: Viewer,
    id: number,
    textHash: string,
    outcome: Outcome[],
    known: number,
  ): Promise<void> {
    const confirmedAt = this.clock.now().toISOString();
    await manager.update(Reading, { id }, { outcome: JSON.stringify(outcome), confirmedAt });
    const records = outcome.slice(known);
    await this.audit.note(manager, viewer, 'reading.confirm', { reading: id, textHash, records });
  }
}

/** Only a document that is registered by now takes a file. */
function documentOf(unfolding: Unfolding, proposal: string): number {
  const outcome = unfolding.outcome(proposal)?.outcome;
  if (outcome === 'skipped' || outcome === 'stub') throw Problem.field('attachTo', 'notDecided', { proposal });
  return unfolding.record(proposal);
}

const OF_ITEM = new Set(['proposal', 'action', 'targetId']);

/** A wrong field is named by its place in what was sent. */
function within(item: string, problem: Problem): Problem {
  if (problem.errors.length === 0) return problem;
  return Problem.invalid(
    ...problem.errors.map((error) => ({
      ...error,
      field: OF_ITEM.has(error.field) ? `${item}.${error.field}` : `${item}.fields.${error.field}`,
    })),
  );
}
