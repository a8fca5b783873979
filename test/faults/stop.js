import { Agent } from 'node:http';
import { randomly } from './ledger.js';
import { Stage } from './stage.js';

const STALL = new URL('inside/stall.js', import.meta.url).href;

/** SIGTERM amid writes, on connections that are kept and on new ones: whatever was sent before it is answered. */
export async function stopUnderLoad(database, { rounds }) {
  const stage = await Stage.set(database, [STALL]);
  const faults = [];
  let inFlight = 0;
  for (let round = 1; round <= rounds && faults.length === 0; round++) {
    const wires = new Set();
    const onSend = (wire) => {
      wires.add(wire);
      wire.answer.finally(() => wires.delete(wire)).catch(() => undefined);
    };
    const kept = stage.burst({ onSend });
    const fresh = stage.ledger.burst(eachOnItsOwn(stage.service), { onSend });
    await randomly(100, 400);
    const before = [...wires].filter(({ sent }) => sent);
    const ending = stage.service.kill('SIGTERM');
    const answers = await Promise.allSettled(before.map(({ answer }) => answer));
    inFlight += before.length;
    const cut = answers.filter(({ status }) => status === 'rejected');
    if (cut.length > 0) faults.push(`${cut.length} of ${before.length} requests were cut off: ${cut[0].reason}`);
    await Promise.all([kept.ended, fresh.ended]);
    const { code, signal } = await ending;
    if (code !== 0 && signal !== 'SIGTERM') faults.push(`it ended with ${code ?? signal}: ${stage.service.said}`);
    await stage.start();
    faults.push(...(await stage.check()));
  }
  await stage.end();
  return { faults, figures: { stops: rounds, inFlight, ...stage.ledger.count } };
}

/** The same service over a new connection for each request. */
function eachOnItsOwn(service) {
  const agent = new Agent({ keepAlive: false });
  return { send: (path, options) => service.send(path, { agent, ...options }) };
}
