import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

/** `npm run hostile [-- --full | --requests N] [--seed N]`: the attack of the test run, longer or with other requests. */
const given = (name) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
};
const requests = given('--requests') ?? (process.argv.includes('--full') ? '500000' : '20000');
const seed = given('--seed') ?? '1';
const jest = createRequire(import.meta.url).resolve('jest/bin/jest');
const files = ['--selectProjects', 'contract', '--runTestsByPath', 'test/hostile/hostile.test.ts'];
const env = { ...process.env, HOSTILE_REQUESTS: requests, HOSTILE_SEED: seed };
const { status } = spawnSync(process.execPath, ['--experimental-vm-modules', jest, ...files], {
  stdio: 'inherit',
  env,
});
process.exit(status ?? 1);
