import { Injectable } from '@nestjs/common';
import { RelationsService } from '../../documents/relations.service.js';
import { Problem } from '../../http/problem.js';
import type { RelationProposal } from '../proposal.js';
import type { ConfirmItem } from '../reading.dto.js';
import { type Made, made, type Unfolding } from './unfolding.js';

/** How the text's document stands to others; said by its own words, hence confirmed with the reader's name. */
@Injectable()
export class ConfirmRelations {
  constructor(private readonly relations: RelationsService) {}

  async decide(unfolding: Unfolding, proposal: RelationProposal, item: ConfirmItem): Promise<Made> {
    if (item.action === 'stub') throw Problem.field('action', 'notForKind', { action: item.action });
    if (proposal.targetId !== null) return made('known', proposal.targetId);
    const { relation: kind, scope, words: source } = proposal;
    const [fromId, toId] = [unfolding.record(proposal.from), unfolding.record(proposal.to)];
    try {
      const draft = { kind, scope, toId, source: source.slice(0, 5000) };
      const { id } = await this.relations.addIn(unfolding.manager, unfolding.viewer, fromId, draft);
      return made('new', id);
    } catch (error) {
      const known = error instanceof Problem && error.code === 'relationKnown' ? knownId(error) : undefined;
      if (known === undefined) throw error;
      return made('known', known);
    }
  }
}

const knownId = ({ extra }: Problem): number | undefined => (extra.relation as { id: number } | undefined)?.id;
