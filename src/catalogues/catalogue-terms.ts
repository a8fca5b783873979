import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { sql } from '../database/dialect.js';
import { rowIn, rowsIn } from '../database/reads.js';
import { Problem } from '../http/problem.js';

/** Whether a code is in a list that an administrator may extend. Asked in the unit of work, so it is always exact. */
@Injectable()
export class CatalogueTerms {
  /**
   * Throws Problem 422 that names the field and the codes there are; nothing given is nothing to check.
   * `catalogue`: result_scale, finding_category, inspection_form, report_frequency, discipline_form …
   */
  async mustHave(
    manager: EntityManager,
    catalogue: string,
    code: string | null | undefined,
    field: string,
  ): Promise<void> {
    if (code === null || code === undefined) return;
    const known = await rowIn(
      manager,
      sql`SELECT 1 AS yes FROM terms WHERE catalogue = ${catalogue} AND code = ${code}`,
    );
    if (!known) throw Problem.field(field, 'oneOf', { values: (await this.codes(manager, catalogue)).join(', ') });
  }

  /** In the order in which they are offered. */
  async codes(manager: EntityManager, catalogue: string): Promise<string[]> {
    const rows = await rowsIn<{ code: string }>(
      manager,
      sql`SELECT code FROM terms WHERE catalogue = ${catalogue} ORDER BY position, id`,
    );
    return rows.map(({ code }) => code);
  }
}
