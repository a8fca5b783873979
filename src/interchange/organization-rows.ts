import { Injectable } from '@nestjs/common';
import { IntersectionType, OmitType } from '@nestjs/swagger';
import type { EntityManager } from 'typeorm';
import { sql } from '../database/dialect.js';
import { rowsIn } from '../database/reads.js';
import type { Viewer } from '../identity/viewer.js';
import { AddOrganization } from '../organizations/organization.dto.js';
import { OrganizationsService } from '../organizations/organizations.service.js';
import { fold } from '../vocabulary/fold.js';
import { type Resolved, type RowKind, SourceRow, type Written } from './rows.js';
import { FromSource, type SourceId } from './source-id.js';

class OrganizationRow extends IntersectionType(
  SourceRow,
  OmitType(AddOrganization, ['parentId', 'servesId', 'parents']),
) {
  @FromSource({ optional: true }) parentId?: SourceId | null;
  @FromSource({ optional: true }) servesId?: SourceId | null;
}

@Injectable()
export class OrganizationRows implements RowKind<OrganizationRow> {
  readonly kind = 'organization';
  readonly shape = OrganizationRow;
  readonly refers = { parentId: 'organization', servesId: 'organization' } as const;
  readonly onlyBySource = false;

  constructor(private readonly organizations: OrganizationsService) {}

  async write(manager: EntityManager, viewer: Viewer, row: Resolved<OrganizationRow>): Promise<Written> {
    const known = await this.namesake(manager, row);
    if (known !== undefined) return { id: known, known: true };
    return { id: await this.organizations.addIn(manager, viewer, row), known: false };
  }

  /** The body of this name and life under the same one: several sources name the same bodies, and names come again. */
  private async namesake(manager: EntityManager, draft: Resolved<OrganizationRow>): Promise<number | undefined> {
    const ended = draft.endedOn ? sql`o.ended_on = ${draft.endedOn}` : sql`o.ended_on IS NULL`;
    const established = draft.establishedOn ? sql`o.established_on = ${draft.establishedOn}` : sql`1 = 1`;
    const above = draft.parentId ? sql`o.parent_id = ${draft.parentId}` : sql`o.parent_id IS NULL`;
    const rows = await rowsIn<{ id: number; name: string }>(
      manager,
      sql`SELECT o.id, o.name FROM organizations o
           WHERE ${above} AND ${established} AND ${ended} AND o.withdrawn_at IS NULL AND o.system = ${draft.system} AND o.level = ${draft.level}`,
    );
    const name = fold(draft.name);
    return rows.find((row) => fold(row.name) === name)?.id;
  }
}
