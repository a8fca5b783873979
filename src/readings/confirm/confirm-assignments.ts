import { Injectable } from '@nestjs/common';
import { AssignmentsService } from '../../assignments/assignments.service.js';
import { sql } from '../../database/dialect.js';
import { rowIn } from '../../database/reads.js';
import { Problem } from '../../http/problem.js';
import type { AssignmentProposal } from '../proposal.js';
import type { ConfirmItem } from '../reading.dto.js';
import type { Made, Unfolding } from './unfolding.js';

interface Giver {
  issuerId: number | null;
  issuedOn: string | null;
}

/** Tasks that the text's document gives: by its issuer, on its date, to each unit for itself. */
@Injectable()
export class ConfirmAssignments {
  constructor(private readonly assignments: AssignmentsService) {}

  async decide(unfolding: Unfolding, proposal: AssignmentProposal, item: ConfirmItem): Promise<Made> {
    const { manager, viewer } = unfolding;
    if (item.action === 'stub') throw Problem.field('action', 'notForKind', { action: item.action });
    if (item.action === 'link') return this.link(proposal, item.targetId ?? null);
    const documentId = unfolding.record(proposal.document);
    const giver = await rowIn<Giver>(
      manager,
      sql`SELECT issuer_id AS "issuerId", issued_on AS "issuedOn" FROM documents WHERE id = ${documentId}`,
    );
    const { role, organizationIds, groupWords, task, deadline } = { ...proposal.fields, ...given(item.fields) };
    const draft = {
      ...{ documentId, role, basis: 'given', giverId: giver!.issuerId, task, deadline },
      ...{ assignedOn: giver!.issuedOn, source: proposal.words },
    };
    const addressed = [
      ...(organizationIds.length > 0 ? [{ organizationIds }] : []),
      ...(groupWords !== null ? [{ groupWords }] : []),
    ];
    const ids: number[] = [];
    for (const whom of addressed) ids.push(...(await this.assignments.giveIn(manager, viewer, { ...draft, ...whom })));
    if (ids.length === 0) throw Problem.field('organizationIds', 'required');
    return { outcome: 'new', id: ids[0]!, ids };
  }

  /** Only the records made of these very words. */
  private link({ targetId }: AssignmentProposal, asked: number | null): Promise<Made> {
    if (targetId === null || (asked !== null && asked !== targetId)) throw Problem.field('targetId', 'reference');
    return Promise.resolve({ outcome: 'known', id: targetId, ids: [] });
  }
}

function given(fields: ConfirmItem['fields']) {
  const { role, organizationIds, groupWords, task, deadline } = fields ?? {};
  return {
    ...(role && { role }),
    ...(organizationIds && { organizationIds }),
    ...(groupWords !== undefined && { groupWords }),
    ...(task !== undefined && { task }),
    ...(deadline !== undefined && { deadline }),
  };
}
