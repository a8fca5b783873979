import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { sql } from '../../database/dialect.js';
import { Reads } from '../../database/reads.js';
import { Writer } from '../../database/writer.js';
import { Problem } from '../../http/problem.js';
import { Clock } from '../../settings/clock.js';
import { OfficeSetting } from '../../settings/office-setting.entity.js';
import { DemoAssignments } from './demo-assignments.js';
import { DemoDays } from './demo-days.js';
import { DemoDirectives, type DemoStage } from './demo-directives.js';
import { DemoInspections } from './demo-inspections.js';
import { keysOfStarter } from './demo-keys.js';
import { DemoPeople } from './demo-people.js';

const DATA = new URL('../../../data/', import.meta.url);
const BEGUN = 'demo begun';
const MADE = 'demo made';

/**
 * The sample office of data/demo, made once over a register that was seeded with it: by its people, through the same
 * services as their requests. A start that is cut short goes on at the next one, with the days of the first.
 */
@Injectable()
export class Demo implements OnApplicationBootstrap {
  constructor(
    private readonly reads: Reads,
    private readonly writer: Writer,
    private readonly people: DemoPeople,
    private readonly directives: DemoDirectives,
    private readonly assignments: DemoAssignments,
    private readonly inspections: DemoInspections,
    private readonly clock: Clock,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if ((await this.setting('seeded')) !== 'demo' || (await this.setting(MADE))) return;
    const today = this.clock.today();
    const begun = await this.setting(BEGUN);
    if (!begun) await this.keep(BEGUN, today);
    try {
      await this.fill(await this.stage(begun ?? today));
    } catch (error) {
      throw new Error(`The sample office of data/demo was not finished: ${reasonOf(error)}`, { cause: error });
    }
    await this.keep(MADE, today);
  }

  private async fill(stage: DemoStage): Promise<void> {
    await this.directives.fill(stage);
    await this.assignments.fill(stage);
    await this.inspections.fill(stage);
  }

  private async stage(firstStart: string): Promise<DemoStage> {
    const { organizations, documents } = await keysOfStarter(this.reads, new URL('starter/', DATA));
    const folder = new URL('demo/', DATA);
    const cast = await this.people.arrive(folder, organizations);
    return { folder, days: new DemoDays(firstStart), cast, organizations, documents };
  }

  private async setting(key: string): Promise<string | undefined> {
    const row = await this.reads.row<{ value: string }>(sql`SELECT value FROM office_settings WHERE key = ${key}`);
    return row?.value;
  }

  private keep(key: string, value: string) {
    return this.writer.write((manager) => manager.insert(OfficeSetting, { key, value }));
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Problem)) return (error as Error).message;
  return [error.code, ...error.errors.map(({ field, code }) => `${field} ${code}`)].join(', ');
}
