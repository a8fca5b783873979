import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditTrail } from '../audit/audit-trail.js';
import { loadCatalogues } from '../catalogues/catalogue-files.js';
import { sql } from '../database/dialect.js';
import { Reads } from '../database/reads.js';
import { Writer } from '../database/writer.js';
import { ROLES } from '../identity/permission.js';
import { hashPassword, newSecret } from '../identity/secrets.js';
import { userAggregate } from '../identity/users.service.js';
import { Grant, User } from '../identity/user.entity.js';
import { SYSTEM, Viewer } from '../identity/viewer.js';
import { Clock } from '../settings/clock.js';
import { OfficeSetting } from '../settings/office-setting.entity.js';
import { Settings } from '../settings/settings.js';
import { Starter } from './starter.js';

const DATA = new URL('../../data/', import.meta.url);
const SEEDED = 'seeded';

/** Catalogues at every start; at the first one the seed and the administrator. All of it, or nothing. */
@Injectable()
export class FirstStart implements OnModuleInit {
  private readonly viewer = new Viewer(SYSTEM, 'start', '');

  constructor(
    private readonly reads: Reads,
    private readonly writer: Writer,
    private readonly audit: AuditTrail,
    private readonly starter: Starter,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  async onModuleInit(): Promise<void> {
    const first = !(await this.reads.row(sql`SELECT 1 AS yes FROM grants WHERE role = 'administrator' LIMIT 1`));
    const password = this.settings.variables.ADMIN_PASSWORD ?? newSecret(12);
    const passwordHash = first ? await hashPassword(password) : null;
    await this.writer.write(async (manager) => {
      await loadCatalogues(manager, new URL('catalogues/', DATA));
      await this.seed(manager);
      if (passwordHash) await this.addAdministrator(manager, passwordHash);
    });
    if (first && !this.settings.variables.ADMIN_PASSWORD) {
      console.log(`Tài khoản quản trị: admin · mật khẩu: ${password} (chỉ hiện một lần)`);
    }
  }

  private async seed(manager: EntityManager): Promise<void> {
    if (await manager.existsBy(OfficeSetting, { key: SEEDED })) return;
    const { SEED } = this.settings.variables;
    if (SEED !== 'none') await this.starter.fill(manager, this.viewer, new URL('starter/', DATA));
    await manager.insert(OfficeSetting, { key: SEEDED, value: SEED });
  }

  private async addAdministrator(manager: EntityManager, passwordHash: string): Promise<void> {
    const createdAt = this.clock.now().toISOString();
    const values = { username: 'admin', usernameKey: 'admin', name: 'Quản trị viên', passwordHash, createdAt };
    const { identifiers } = await manager.insert(User, values);
    const userId = identifiers[0]!.id as number;
    await manager.insert(
      Grant,
      ROLES.map((role) => ({ userId, role })),
    );
    await this.audit.append(manager, this.viewer, { action: 'user.add', aggregate: userAggregate, id: userId });
  }
}
