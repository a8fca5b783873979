import { Injectable } from '@nestjs/common';
import { Problem } from '../../http/problem.js';
import { InspectionsService } from '../../inspections/inspections.service.js';
import type { DisciplineProposal } from '../proposal.js';
import type { ConfirmItem } from '../reading.dto.js';
import { type Made, made, type Unfolding } from './unfolding.js';

/** Counts of discipline, written to the round that they followed; the record is that round. */
@Injectable()
export class ConfirmDisciplines {
  constructor(private readonly inspections: InspectionsService) {}

  async decide(unfolding: Unfolding, proposal: DisciplineProposal, item: ConfirmItem): Promise<Made> {
    const { manager, viewer } = unfolding;
    if (item.action === 'stub') throw Problem.field('action', 'notForKind', { action: item.action });
    if (item.action === 'link') return this.link(proposal, item.targetId ?? null);
    if (proposal.inspection === null) throw Problem.field('action', 'noRound');
    const roundId = unfolding.record(proposal.inspection);
    const { target, form, count } = proposal.fields;
    const counted = { target, form: item.fields?.form ?? form, count: item.fields?.count ?? count };
    const added = await this.inspections.addDisciplineIn(manager, viewer, roundId, counted);
    return made(added ? 'new' : 'known', roundId);
  }

  private link({ targetId }: DisciplineProposal, asked: number | null): Promise<Made> {
    if (targetId === null || (asked !== null && asked !== targetId)) throw Problem.field('targetId', 'reference');
    return Promise.resolve(made('known', targetId));
  }
}
