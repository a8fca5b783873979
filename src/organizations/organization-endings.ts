import { Injectable } from '@nestjs/common';
import { Writer } from '../database/writer.js';
import { orStale } from '../http/lost-race.js';
import { once } from '../http/once.js';
import { Problem } from '../http/problem.js';
import { Accounts } from '../identity/accounts.js';
import type { Viewer } from '../identity/viewer.js';
import { Clock } from '../settings/clock.js';
import type { EndOrganization } from './organization.dto.js';
import { OrganizationQueries, type OrganizationView } from './organizations.queries.js';
import { OrganizationsService } from './organizations.service.js';
import { refreshTree } from './reach.js';

/** The end of a body and who takes over, told at once. */
@Injectable()
export class OrganizationEndings {
  constructor(
    private readonly writer: Writer,
    private readonly organizations: OrganizationsService,
    private readonly queries: OrganizationQueries,
    private readonly accounts: Accounts,
    private readonly clock: Clock,
  ) {}

  async end(viewer: Viewer, id: number, version: number, draft: EndOrganization): Promise<OrganizationView> {
    const { on, kind, note = null, source = null } = draft;
    const successorIds = [...new Set(draft.successorIds ?? [])];
    const current = await this.queries.one(id);
    if (!current) throw Problem.notFound();
    if (current.endedOn) throw Problem.conflict('organizationEnded', { on: current.endedOn });
    if (successorIds.length > 0 && !kind) throw Problem.field('kind', 'required');
    const unit = this.writer.write(
      once(viewer, async (manager) => {
        await this.organizations.correctIn(manager, viewer, current, version, { endedOn: on }, 'organization.end');
        for (const successorId of successorIds) {
          const succession = { successorId, kind: kind!, on, note, source };
          await this.organizations.succeedIn(manager, viewer, id, succession, 'successorIds');
        }
        await refreshTree(manager, this.clock.today());
      }),
    );
    await orStale(unit, () => this.queries.one(id));
    this.accounts.forget();
    return (await this.queries.one(id))!;
  }
}
