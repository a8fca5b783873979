import { Injectable } from '@nestjs/common';
import type { GiveAssignment } from '../../assignments/assignment.dto.js';
import { AssignmentsService } from '../../assignments/assignments.service.js';
import { sql } from '../../database/dialect.js';
import { rowIn } from '../../database/reads.js';
import { Problem } from '../../http/problem.js';
import type { AssignmentProposal } from '../proposal.js';
import type { ConfirmItem } from '../reading.dto.js';
import type { Made, Unfolding } from './unfolding.js';

type Shared = Pick<GiveAssignment, 'documentId' | 'role' | 'task' | 'assignedOn' | 'source'>;

interface Giver {
  issuerId: number | null;
  issuedOn: string | null;
}

const LONGEST_GROUP = 300;

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
    const { role, task, deadline } = { ...proposal.fields, ...given(item.fields) };
    const organizationIds = item.fields?.organizationIds ?? unitsOf(unfolding, proposal);
    const groupWords = item.fields?.groupWords !== undefined ? item.fields.groupWords : inWords(unfolding, proposal);
    const draft = {
      ...{ documentId, role, basis: 'given', giverId: giver!.issuerId, task, deadline },
      ...{ assignedOn: giver!.issuedOn, source: proposal.words },
    };
    const ids: number[] = [];
    if (organizationIds.length > 0) {
      ids.push(...(await this.assignments.giveIn(manager, viewer, { ...draft, organizationIds })));
    }
    if (groupWords) {
      const group = toGroup(draft, groupWords, organizationIds.length > 0);
      ids.push(...(await this.assignments.giveIn(manager, viewer, group)));
    }
    if (ids.length === 0) throw Problem.field('organizationIds', 'required');
    return { outcome: 'new', id: ids[0]!, ids };
  }

  /** Only the records made of these very words. */
  private link({ targetId }: AssignmentProposal, asked: number | null): Promise<Made> {
    if (targetId === null || (asked !== null && asked !== targetId)) throw Problem.field('targetId', 'reference');
    return Promise.resolve({ outcome: 'known', id: targetId, ids: [] });
  }
}

/** The units of the register, and those that were proposed and taken with it. */
function unitsOf(
  unfolding: Unfolding,
  { fields: { organizationIds, organizationProposals } }: AssignmentProposal,
): number[] {
  const taken = organizationProposals.flatMap((proposal) => unfolding.taken(proposal) ?? []);
  return [...new Set([...organizationIds, ...taken])];
}

/** Who is no record: addressees in general, and units that the reader left out. */
function inWords(unfolding: Unfolding, { fields }: AssignmentProposal): string | null {
  const leftOut = fields.organizationProposals.flatMap((proposal) => unfolding.leftOut(proposal) ?? []);
  return [fields.groupWords, ...leftOut].filter(Boolean).join('; ').slice(0, LONGEST_GROUP) || null;
}

/** "Các cấp ủy …" are no organisation that could be given a task and a deadline: what the source says stands in its words. */
function toGroup(draft: Shared, groupWords: string, besideUnits: boolean): GiveAssignment {
  const { documentId, task, assignedOn, source } = draft;
  const role = draft.role === 'lead' && besideUnits ? 'implementing' : draft.role; // a task has one lead
  return { documentId, role, basis: 'reported', groupWords, task, assignedOn, source };
}

function given(fields: ConfirmItem['fields']) {
  const { role, task, deadline } = fields ?? {};
  return {
    ...(role && { role }),
    ...(task !== undefined && { task }),
    ...(deadline !== undefined && { deadline }),
  };
}
