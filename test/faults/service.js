import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
export const PASSWORD = 'mat-khau-thu-nghiem';

/** The built service as a process of its own, which can be killed. */
export class Service {
  /** @param {Record<string, string>} environment */
  static async start(environment) {
    const child = spawn(process.execPath, [MAIN], {
      env: { ...process.env, PORT: '0', LOG_LEVEL: 'fatal', SEED: 'none', ADMIN_PASSWORD: PASSWORD, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const service = new Service(child);
    await service.ready();
    return service;
  }

  constructor(child) {
    this.child = child;
    this.said = '';
    child.stdout.on('data', (data) => (this.said += data));
    child.stderr.on('data', (data) => (this.said += data));
    this.ended = once(child, 'exit');
  }

  async ready() {
    for (let waited = 0; waited < 15_000; waited += 10) {
      const found = /http:\/\/\S+/.exec(this.said);
      if (found) {
        this.address = found[0];
        return;
      }
      if (this.child.exitCode !== null) break;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    throw new Error(`The service did not start: ${this.said}`);
  }

  async kill(signal = 'SIGKILL') {
    this.child.kill(signal);
    await this.ended;
  }

  async signIn() {
    const answer = await this.ask('/session', { username: 'admin', password: PASSWORD });
    this.cookie = answer.cookie;
  }

  /** One request; rejects when the connection breaks. */
  async ask(path, body, headers = {}) {
    const answer = await fetch(`${this.address}/api${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        ...(this.cookie && { cookie: this.cookie }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const cookie = answer.headers.get('set-cookie')?.split(';')[0];
    return { status: answer.status, cookie, body: answer.status === 204 ? null : await answer.json() };
  }
}
