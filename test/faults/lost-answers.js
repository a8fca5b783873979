import { connect, createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Stage } from './stage.js';

const COMMIT = Buffer.from('COMMIT\0');
const EVERY = 3;

/**
 * Between the service and PostgreSQL the answer to every third COMMIT is lost together with the connection: it is
 * stored, and the service can't know. It must not say that nothing was written, nor write it again.
 */
export async function commitAnswersLost(database, { seconds }) {
  const network = await LossyNetwork.before(new URL(database.url));
  const stage = await Stage.set({ ...database, url: network.url });
  const burst = stage.burst();
  network.lossy = true;
  await sleep(seconds * 1000);
  network.lossy = false;
  await burst.stop();
  const faults = [...(await stage.mustWrite()), ...(await stage.check())];
  if (network.lost < 3) faults.push(`only ${network.lost} answers were lost`);
  await stage.end();
  network.close();
  return { faults, figures: { lost: network.lost, ...stage.ledger.count } };
}

class LossyNetwork {
  lossy = false;
  lost = 0;
  #commits = 0;

  static async before(url) {
    const network = new LossyNetwork();
    network.server = createServer((near) => network.#join(near, connect(Number(url.port), url.hostname)));
    network.server.listen(0, '127.0.0.1');
    await new Promise((resolve) => network.server.once('listening', resolve));
    network.url = Object.assign(new URL(url), { hostname: '127.0.0.1', port: network.server.address().port }).href;
    return network;
  }

  #join(near, far) {
    let doomed = false;
    near.on('data', (data) => {
      if (this.lossy && data.includes(COMMIT) && ++this.#commits % EVERY === 0) doomed = true;
      far.write(data);
    });
    far.on('data', (data) => {
      if (!doomed) return near.write(data);
      this.lost += 1;
      near.destroy();
    });
    for (const [one, other] of [
      [near, far],
      [far, near],
    ]) {
      one.on('error', () => undefined);
      one.on('close', () => other.destroy());
    }
  }

  close() {
    this.server.close();
  }
}
