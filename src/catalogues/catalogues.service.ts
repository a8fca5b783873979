import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditTrail } from '../audit/audit-trail.js';
import { sql } from '../database/dialect.js';
import { rowIn, rowsIn } from '../database/reads.js';
import { Writer } from '../database/writer.js';
import { LostRace, orStale } from '../http/lost-race.js';
import { once } from '../http/once.js';
import { Problem } from '../http/problem.js';
import { demand } from '../identity/scope.js';
import type { Viewer } from '../identity/viewer.js';
import type { AddTerm } from './catalogue.dto.js';
import { type Shelf, shelves } from './catalogue-shelves.js';
import { CatalogueTerms } from './catalogue-terms.js';
import { CatalogueQueries, type CatalogueEntry } from './catalogues.queries.js';

/** Scales whose words mean something to the program itself: they can be renamed, not added to. */
const FIXED = new Set([
  ...['assignment_role', 'inspection_kind', 'mark', 'relation_kind', 'succession_kind', 'urgency', 'validity'],
]);

/** Extending the catalogues without a release. They are the whole register's: an administrator of a part may not. */
@Injectable()
export class CataloguesService {
  constructor(
    private readonly writer: Writer,
    private readonly audit: AuditTrail,
    private readonly terms: CatalogueTerms,
    private readonly queries: CatalogueQueries,
  ) {}

  async add(viewer: Viewer, shelf: Shelf, draft: object): Promise<CatalogueEntry> {
    return this.addWith(viewer, shelf, async () => draft);
  }

  addTerm(viewer: Viewer, draft: AddTerm): Promise<CatalogueEntry> {
    const { catalogue } = draft;
    if (FIXED.has(catalogue)) throw Problem.refused('catalogueFixed', { catalogue });
    return this.addWith(viewer, shelves.terms, async (manager) => {
      const codes = await this.terms.codes(manager, catalogue);
      if (codes.length === 0) throw Problem.field('catalogue', 'oneOf', { values: await catalogues(manager) });
      return { ...draft, position: draft.position ?? (await lastPosition(manager, catalogue)) + 1 };
    });
  }

  async change(viewer: Viewer, shelf: Shelf, id: number, version: number, change: object): Promise<CatalogueEntry> {
    const current = await this.queries.one(shelf, id);
    checkSpan({ ...current, ...given(shelf, change) });
    const unit = this.writer.write(
      once(viewer, async (manager) => {
        await demand(manager, viewer, 'catalogues:write', null);
        const before = await this.audit.snapshot(manager, shelf.aggregate, id);
        const columns = { ...given(shelf, change), version: version + 1 };
        const { affected } = await manager.update(shelf.entity, { id, version }, columns);
        if (!affected) throw new LostRace();
        const action = `${shelf.aggregate.kind}.correct` as const;
        await this.audit.append(manager, viewer, { action, aggregate: shelf.aggregate, id, before });
      }),
    );
    await orStale(unit, () => this.queries.one(shelf, id));
    return this.queries.one(shelf, id);
  }

  private async addWith(
    viewer: Viewer,
    shelf: Shelf,
    complete: (manager: EntityManager) => Promise<object>,
  ): Promise<CatalogueEntry> {
    const { id } = await this.writer.write(
      once(viewer, async (manager) => {
        await demand(manager, viewer, 'catalogues:write', null);
        const draft: Record<string, unknown> = { ...(await complete(manager)) };
        checkSpan(draft);
        const key = Object.fromEntries(shelf.key.map((column) => [column, draft[column]]));
        if (await manager.existsBy(shelf.entity, key)) throw Problem.conflict('termKnown');
        const { identifiers } = await manager.insert(shelf.entity, given(shelf, draft));
        const added = identifiers[0]!.id as number;
        const action = `${shelf.aggregate.kind}.add` as const;
        await this.audit.append(manager, viewer, { action, aggregate: shelf.aggregate, id: added });
        return { id: added };
      }),
    );
    return this.queries.one(shelf, id);
  }
}

/** What was given; null counts as not given where something must stand. */
function given(shelf: Shelf, change: object): Record<string, unknown> {
  const entries = Object.entries(change).filter(
    ([field, value]) => value !== undefined && !(value === null && shelf.needed.includes(field)),
  );
  return Object.fromEntries(entries);
}

function checkSpan({ validFrom, validTo }: Record<string, unknown>): void {
  if (typeof validFrom === 'string' && typeof validTo === 'string' && validTo <= validFrom) {
    throw Problem.field('validTo', 'before', { field: 'validFrom', value: validFrom });
  }
}

async function lastPosition(manager: EntityManager, catalogue: string): Promise<number> {
  const row = await rowIn<{ last: number }>(
    manager,
    sql`SELECT max(position) AS last FROM terms WHERE catalogue = ${catalogue}`,
  );
  return row?.last ?? 0;
}

/** The names of the lists that may be extended. */
async function catalogues(manager: EntityManager): Promise<string> {
  const rows = await rowsIn<{ catalogue: string }>(
    manager,
    sql`SELECT DISTINCT catalogue FROM terms ORDER BY catalogue`,
  );
  return rows
    .map(({ catalogue }) => catalogue)
    .filter((catalogue) => !FIXED.has(catalogue))
    .join(', ');
}
