import { randomly } from './ledger.js';
import { Stage } from './stage.js';

/** Kills the service amid a burst of writes, round after round, and asks after each what became of what was acknowledged. */
export async function killInBursts(database, { rounds, report = () => undefined }) {
  const stage = await Stage.set(database);
  const faults = [];
  for (let round = 1; round <= rounds && faults.length === 0; round++) {
    const burst = stage.burst();
    await randomly(50, 350);
    await stage.service.kill();
    await burst.ended;
    await stage.start();
    faults.push(...(await stage.check()));
    report(`round ${round}: ${JSON.stringify(stage.ledger.count)}`);
  }
  await stage.end();
  return { faults, figures: { kills: rounds, ...stage.ledger.count } };
}
