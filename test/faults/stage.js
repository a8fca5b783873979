import { Ledger } from './ledger.js';
import { Service } from './service.js';

/** A service on a database of its own, and the ledger of those who write to it. */
export class Stage {
  /** @param {{ url: string, folder: string }} database */
  static async set(database, preloaded = []) {
    const environment = { DATABASE_URL: database.url, FILES_DIR: `${database.folder}/files` };
    const stage = new Stage(environment, preloaded);
    await stage.start();
    await stage.ledger.prepare(stage.service);
    return stage;
  }

  constructor(environment, preloaded) {
    this.environment = environment;
    this.preloaded = preloaded;
    this.ledger = new Ledger();
  }

  async start() {
    this.service = await Service.start(this.environment, this.preloaded);
    await this.service.signIn();
  }

  burst(options) {
    return this.ledger.burst(this.service, options);
  }

  check() {
    return this.ledger.check(this.service);
  }

  /** Whether a write is taken now; answers what is wrong with it, or nothing. */
  async mustWrite() {
    const before = this.ledger.count.acknowledged;
    const burst = this.burst();
    for (let waited = 0; waited < 10_000 && this.ledger.count.acknowledged < before + 10; waited += 50) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    await burst.stop();
    return this.ledger.count.acknowledged < before + 10 ? ['no write is taken any more'] : [];
  }

  end() {
    return this.service.kill('SIGTERM');
  }
}
