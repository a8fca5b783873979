import { Injectable } from '@nestjs/common';
import { sql } from '../../database/dialect.js';
import { rowIn } from '../../database/reads.js';
import { Problem } from '../../http/problem.js';
import { inScope } from '../../identity/scope.js';
import { InspectionsService } from '../../inspections/inspections.service.js';
import type { InspectionProposal } from '../proposal.js';
import type { ConfirmItem, ProposedFields } from '../reading.dto.js';
import { type Made, made, type Unfolding } from './unfolding.js';

/** Rounds that the text reports, as counts without names. */
@Injectable()
export class ConfirmInspections {
  constructor(private readonly inspections: InspectionsService) {}

  async decide(unfolding: Unfolding, proposal: InspectionProposal, item: ConfirmItem): Promise<Made> {
    if (item.action === 'stub') throw Problem.field('action', 'notForKind', { action: item.action });
    if (item.action === 'link') return this.link(unfolding, item.targetId ?? proposal.targetId);
    const { lead: _lead, leadProposal, ...fields } = corrected(proposal.fields, item.fields);
    const leadId = fields.leadId ?? unfolding.taken(leadProposal);
    const documentIds = proposal.documents.map((document) => unfolding.record(document));
    const source = proposal.words;
    const draft = { ...fields, leadId, documentIds, source };
    return made('new', await this.inspections.addIn(unfolding.manager, unfolding.viewer, draft, 'inspections:report'));
  }

  private async link({ manager, viewer }: Unfolding, targetId: number | null): Promise<Made> {
    const seen = await rowIn(
      manager,
      sql`SELECT 1 AS yes FROM inspections i WHERE i.id = ${targetId} AND i.withdrawn_at IS NULL
             AND ${inScope(viewer, sql`i.lead_id`)}`,
    );
    if (!seen) throw Problem.field('targetId', 'reference');
    return made('known', targetId!);
  }
}

function corrected(read: InspectionProposal['fields'], fields: ProposedFields | null | undefined) {
  const { form, topic, leadId, collective, unitCount, memberCount, periodFrom, periodTo } = fields ?? {};
  const given = { form, topic, leadId, collective, unitCount, memberCount, periodFrom, periodTo };
  const changes = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  return { ...read, ...changes, kind: fields?.kind ?? read.kind };
}
