import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { killAll, Service } from './service.js';

const MIGRATE = fileURLToPath(new URL('inside/migrate.js', import.meta.url));
const DIE_AFTER = new URL('inside/die-after.js', import.meta.url).href;
const MOST_STATEMENTS = 2_000;

/**
 * The process that makes the schema dies after its first statement, its second …, or after every `step`-th; each time on
 * an empty database. The next start must find it as good as new.
 *
 * @param {() => Promise<{ url: string, folder: string, drop(): Promise<void> }>} open
 */
export async function halfMigrated(open, { step, report = () => undefined }) {
  const faults = [];
  let deaths = 0;
  for (let statement = 1; statement < MOST_STATEMENTS && faults.length === 0; statement += step) {
    const database = await open();
    const { signal } = await migrate(database.url, ['--import', DIE_AFTER], { DIE_AFTER: String(statement) });
    const again = await migrate(database.url);
    if (again.said !== 'complete') faults.push(`after a death at statement ${statement}: ${again.said}`);
    if (signal !== 'SIGKILL') {
      await database.drop();
      return { faults, figures: { deaths } };
    }
    deaths += 1;
    if (deaths === 2) faults.push(...(await starts(database)));
    await database.drop();
    report(`died after statement ${statement}`);
  }
  return { faults: [...faults, 'the migration did not end'], figures: { deaths } };
}

async function migrate(url, imports = [], environment = {}) {
  const child = spawn(process.execPath, [...imports, MIGRATE], {
    env: { ...process.env, DATABASE_URL: url, ...environment },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += data));
  const [, signal] = await once(child, 'close');
  return { signal, said: said.trim() };
}

/** The service itself, which goes on where the dead one stopped. */
async function starts({ url, folder }) {
  try {
    const service = await Service.start({ DATABASE_URL: url, FILES_DIR: `${folder}/files` });
    await service.signIn();
    await service.kill('SIGTERM');
    return [];
  } catch (error) {
    return [error.message];
  } finally {
    await killAll();
  }
}
