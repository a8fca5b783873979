import { Ledger, randomly } from './ledger.js';
import { Service } from './service.js';

/**
 * Kills the service amid a burst of writes, round after round, and asks after each what became of what was acknowledged.
 * Answers the faults found and how many writes were acknowledged.
 */
export async function killInBursts({ environment, rounds, report = () => undefined }) {
  const ledger = new Ledger();
  let service = await Service.start(environment);
  await service.signIn();
  await ledger.prepare(service);
  const faults = [];
  for (let round = 1; round <= rounds && faults.length === 0; round++) {
    const burst = ledger.burst(service, { milliseconds: 5_000 });
    await randomly(50, 350);
    await service.kill();
    await burst;
    service = await Service.start(environment);
    await service.signIn();
    faults.push(...(await ledger.check(service)));
    report({ round, acknowledged: ledger.acknowledged.size, unanswered: ledger.unanswered.size, faults });
  }
  await service.kill('SIGTERM');
  return { faults, acknowledged: ledger.acknowledged.size };
}
