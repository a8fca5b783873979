import { Injectable } from '@nestjs/common';
import { sql } from '../../database/dialect.js';
import { rowIn } from '../../database/reads.js';
import { Problem } from '../../http/problem.js';
import { OrganizationsService } from '../../organizations/organizations.service.js';
import type { OrganizationProposal } from '../proposal.js';
import type { ConfirmItem } from '../reading.dto.js';
import { type Made, made, type Unfolding } from './unfolding.js';

/** Bodies that the register lacked. */
@Injectable()
export class ConfirmOrganizations {
  constructor(private readonly organizations: OrganizationsService) {}

  async decide(unfolding: Unfolding, proposal: OrganizationProposal, item: ConfirmItem): Promise<Made> {
    const { manager, viewer } = unfolding;
    if (item.action === 'stub') throw Problem.field('action', 'notForKind', { action: item.action });
    if (item.action === 'link') return this.link(unfolding, item.targetId ?? proposal.targetId);
    const { name, code, parentId } = { ...proposal.fields, ...given(item.fields) };
    const { system, level, place, parent, collectives } = proposal.fields;
    const known = await rowIn<{ id: number }>(
      manager,
      sql`SELECT id FROM organizations WHERE name = ${name} AND level = ${level} AND ended_on IS NULL AND withdrawn_at IS NULL`,
    );
    if (known) return made('known', known.id);
    const draft = {
      ...{ name, code, system, level, place, collectives, source: proposal.words, unconfirmed: true },
      parentId: parentId ?? (parent === null ? null : unfolding.record(parent)),
    };
    return made('new', await this.organizations.addIn(manager, viewer, draft, 'organizations:report'));
  }

  private async link({ manager }: Unfolding, targetId: number | null): Promise<Made> {
    const known = await rowIn(
      manager,
      sql`SELECT 1 AS yes FROM organizations WHERE id = ${targetId} AND withdrawn_at IS NULL`,
    );
    if (!known) throw Problem.field('targetId', 'reference');
    return made('known', targetId!);
  }
}

function given(fields: ConfirmItem['fields']) {
  const { name, code, parentId } = fields ?? {};
  return { ...(name && { name }), ...(code && { code }), ...(parentId && { parentId }) };
}
