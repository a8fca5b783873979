import { Service } from './service.js';
import { Stage } from './stage.js';

/** A second server on the same file, amid a burst of writes, is refused in a sentence and harms nothing. */
export async function secondServer(database) {
  const stage = await Stage.set(database);
  const faults = [];
  const burst = stage.burst();
  const second = Service.launch(stage.environment);
  const timer = setTimeout(() => second.child.kill(), 30_000);
  const { code } = await second.ended;
  clearTimeout(timer);
  const sentence = new RegExp(`already in use by process ${stage.service.child.pid}\\. Stop it`); // "in use by process 17. Stop it"
  if (code !== 1 || !sentence.test(second.said)) faults.push(`the second server ended with ${code}: ${second.said}`);
  await burst.stop();
  faults.push(...(await stage.mustWrite()), ...(await stage.check()));
  await stage.end();
  return { faults, figures: stage.ledger.count };
}
