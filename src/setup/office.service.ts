import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { AuditTrail } from '../audit/audit-trail.js';
import { sql } from '../database/dialect.js';
import { Reads, rowIn } from '../database/reads.js';
import { Writer } from '../database/writer.js';
import { integer, textOrNull, truth } from '../http/answers.js';
import { Flag, Text } from '../http/fields.js';
import { LostRace, orStale } from '../http/lost-race.js';
import { once } from '../http/once.js';
import { demand } from '../identity/scope.js';
import type { Viewer } from '../identity/viewer.js';
import { OfficeSetting } from '../settings/office-setting.entity.js';

export const officeView = z.object({
  name: textOrNull.describe('As it stands on printed forms'),
  guided: truth.describe('The guide of the first start was gone through, or skipped'),
  organizations: integer.describe('How many bodies the register knows'),
  version: integer,
});
type OfficeView = z.infer<typeof officeView>;

export class CorrectOffice {
  @Text({ max: 300, optional: true, example: 'Đảng ủy xã Tam Sơn' }) name?: string | null;
  @Flag({ optional: true }) guided?: boolean | null;
}

const KEY = 'office';
const facts = z.object({ name: z.string().nullable(), guided: z.boolean() });
type Facts = z.infer<typeof facts>;

/** What the register knows of the office that keeps it. */
@Injectable()
export class OfficeService {
  constructor(
    private readonly reads: Reads,
    private readonly writer: Writer,
    private readonly audit: AuditTrail,
  ) {}

  async view(): Promise<OfficeView> {
    const row = await this.reads.row<Row & { organizations: number }>(
      sql`SELECT value, version, (SELECT CAST(count(*) AS integer) FROM organizations WHERE withdrawn_at IS NULL) AS organizations
            FROM office_settings WHERE key = ${KEY}`,
    );
    const { value, version, organizations } = row!;
    return { ...facts.parse(JSON.parse(value)), organizations, version };
  }

  async correct(viewer: Viewer, version: number, change: CorrectOffice): Promise<OfficeView> {
    const unit = this.writer.write(
      once(viewer, async (manager) => {
        await demand(manager, viewer, 'office:write', null);
        const row = await rowIn<Row>(manager, sql`SELECT value, version FROM office_settings WHERE key = ${KEY}`);
        const before = facts.parse(JSON.parse(row!.value));
        const after: Facts = {
          name: change.name === undefined ? before.name : change.name,
          guided: change.guided ?? before.guided,
        };
        const columns = { value: JSON.stringify(after), version: version + 1 };
        const { affected } = await manager.update(OfficeSetting, { key: KEY, version }, columns);
        if (!affected) throw new LostRace();
        await this.audit.note(manager, viewer, 'office.correct', { before, after });
      }),
    );
    await orStale(unit, () => this.view());
    return this.view();
  }
}

interface Row {
  value: string;
  version: number;
}

/** At every start; what is there stays. */
export async function layOffice(manager: EntityManager): Promise<void> {
  if (await manager.existsBy(OfficeSetting, { key: KEY })) return;
  await manager.insert(OfficeSetting, { key: KEY, value: JSON.stringify({ name: null, guided: false }) });
}
