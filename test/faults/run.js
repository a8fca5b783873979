/** `npm run faults` (20 rounds) · `npm run faults -- --full` (500): prints a line a round and ends with 1 at a broken promise. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { killInBursts } from './kill.js';

const folder = mkdtempSync(join(tmpdir(), 'so-chi-dao-faults-'));
const rounds = process.argv.includes('--full') ? 500 : 20;
const { faults, acknowledged } = await killInBursts({
  environment: { DATABASE_URL: `sqlite:${join(folder, 'registry.sqlite')}` },
  rounds,
  report: ({ round, acknowledged: kept, unanswered }) =>
    console.log(`round ${round}: ${kept} acknowledged, ${unanswered} unanswered`),
});
rmSync(folder, { recursive: true, force: true });
console.log(
  faults.length === 0 ? `${rounds} kills, ${acknowledged} acknowledged writes, none lost` : faults.join('\n'),
);
process.exit(faults.length === 0 ? 0 : 1);
