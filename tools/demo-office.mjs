import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../dist/main.js', import.meta.url));

/** A sample office of its own, started afresh in a folder that goes with it. */
export async function openDemoOffice() {
  if (!existsSync(MAIN)) throw new Error('The service is not built. Run: npm run build');
  const folder = mkdtempSync(join(tmpdir(), 'so-chi-dao-demo-'));
  const password = randomBytes(12).toString('hex');
  const service = spawn(process.execPath, [MAIN], {
    env: {
      ...{ PATH: process.env.PATH, PORT: '0', LOG_LEVEL: 'silent', SEED: 'demo' },
      ...{ DATABASE_URL: `sqlite:${join(folder, 'registry.sqlite')}`, FILES_DIR: join(folder, 'files') },
      ...{ ADMIN_PASSWORD: password, DEMO_PASSWORD: password },
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(service, 'close');
  const address = await new Promise((resolve, reject) => {
    let said = '';
    service.stdout.on('data', (data) => {
      said += data;
      const found = /http:\/\/\S+/.exec(said)?.[0]; // "http://127.0.0.1:4711"
      if (found) resolve(found);
    });
    void ended.then(() => reject(new Error('The service did not start.')));
  });
  return {
    address,
    password,

    /** The session cookie of a new sign-in, as `name=value`. */
    async signIn(username) {
      const answer = await fetch(`${address}/api/session`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ username, password }),
      });
      if (answer.status !== 201) throw new Error(`${username} can't sign in: ${await answer.text()}`);
      return answer.headers.get('set-cookie').split(';')[0];
    },

    async close() {
      service.kill();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The id of the first record of a list, in the name of whoever the cookie belongs to. */
export async function firstId(address, cookie, path) {
  const answer = await fetch(`${address}/api${path}`, { headers: { cookie } });
  const { items } = await answer.json();
  if (!items?.length) throw new Error(`${path} lists nothing`);
  return items[0].id;
}
