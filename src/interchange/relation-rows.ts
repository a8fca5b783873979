import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { RELATION_KINDS, type RelationKind, SCOPES } from '../documents/relations.dto.js';
import { RelationsService } from '../documents/relations.service.js';
import { Day, Flag, OneOf, Text } from '../http/fields.js';
import { Problem } from '../http/problem.js';
import type { Viewer } from '../identity/viewer.js';
import { type Resolved, type RowKind, SourceRow, type Written } from './rows.js';
import { FromSource, type SourceId } from './source-id.js';

class RelationRow extends SourceRow {
  @FromSource() fromId: SourceId;
  @FromSource() toId: SourceId;
  @OneOf(RELATION_KINDS) type: RelationKind;
  @OneOf(SCOPES, { optional: true }) scope?: 'whole' | 'part' | null;
  @Text({ max: 500, optional: true }) scopeWords?: string | null;
  @Day({ optional: true }) effectiveOn?: string | null;
  @Day({ optional: true }) resumeOn?: string | null;
  @Text({ max: 5000, optional: true }) source?: string | null;
  @Flag({ optional: true }) confirmed?: boolean | null;
}

/** Relations of a ledger count as confirmed unless it says otherwise: who kept it has said so. */
@Injectable()
export class RelationRows implements RowKind<RelationRow> {
  readonly kind = 'relation';
  readonly shape = RelationRow;
  readonly refers = { fromId: 'document', toId: 'document' } as const;
  readonly onlyBySource = false;

  constructor(private readonly relations: RelationsService) {}

  async write(manager: EntityManager, viewer: Viewer, row: Resolved<RelationRow>): Promise<Written> {
    const { fromId, type: kind, ...facts } = row;
    try {
      return { id: (await this.relations.addIn(manager, viewer, fromId, { ...facts, kind })).id, known: false };
    } catch (error) {
      const known = knownRelation(error);
      if (known === undefined) throw error;
      return { id: known, known: true };
    }
  }
}

function knownRelation(error: unknown): number | undefined {
  if (!(error instanceof Problem) || error.code !== 'relationKnown') return undefined;
  return (error.extra.relation as { id: number } | undefined)?.id;
}
