import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Agent } from 'node:http';
import { fileURLToPath } from 'node:url';
import { send } from './wire.js';

const MAIN = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
const PASSWORD = 'mat-khau-thu-nghiem';

const running = new Set();

/** None outlives the proof that started it, however that ended. */
export async function killAll() {
  await Promise.all([...running].map((service) => service.kill()));
}

/** The built service as a process of its own, which can be killed. */
export class Service {
  /**
   * @param {Record<string, string>} environment
   * @param {string[]} preloaded modules that run inside it before anything else
   */
  static async start(environment, preloaded = []) {
    const service = Service.launch(environment, preloaded);
    await service.ready();
    return service;
  }

  /** Without waiting for it to be ready. */
  static launch(environment, preloaded = []) {
    const imports = preloaded.flatMap((module) => ['--import', module]);
    return new Service(
      spawn(process.execPath, [...imports, MAIN], {
        env: { ...process.env, PORT: '0', LOG_LEVEL: 'fatal', SEED: 'none', ADMIN_PASSWORD: PASSWORD, ...environment },
        stdio: ['ignore', 'pipe', 'pipe'],
      }),
    );
  }

  constructor(child) {
    this.child = child;
    this.agent = new Agent({ keepAlive: true });
    this.said = '';
    child.stdout.on('data', (data) => (this.said += data));
    child.stderr.on('data', (data) => (this.said += data));
    running.add(this);
    this.ended = once(child, 'close').then(([code, signal]) => {
      running.delete(this);
      return { code, signal };
    });
  }

  async ready() {
    for (let waited = 0; waited < 30_000; waited += 10) {
      const found = /http:\/\/\S+/.exec(this.said); // "Sổ Chỉ Đạo: http://127.0.0.1:43375"
      if (found) {
        this.address = found[0];
        return;
      }
      if (this.child.exitCode !== null || this.child.signalCode !== null) break;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    throw new Error(`The service did not start: ${this.said}`);
  }

  /** Answers how it ended. */
  async kill(signal = 'SIGKILL') {
    this.child.kill(signal);
    const end = await this.ended;
    this.agent.destroy();
    return end;
  }

  async signIn() {
    const { headers, body } = await this.ask('/session', { body: { username: 'admin', password: PASSWORD } });
    if (!headers['set-cookie']) throw new Error(`Nobody can sign in: ${JSON.stringify(body)}`);
    this.cookie = headers['set-cookie'][0].split(';')[0];
  }

  /** One request, as send() in wire.js tells it. */
  send(path, { headers = {}, ...rest } = {}) {
    const signed = { ...(this.cookie && { cookie: this.cookie }), ...headers };
    return send(`${this.address}/api${path}`, { agent: this.agent, headers: signed, ...rest });
  }

  /** Its answer; rejects when the connection breaks. */
  ask(path, options) {
    return this.send(path, options).answer;
  }

  /** All items of a list. */
  async all(path) {
    const items = [];
    for (let page = 1; ; page++) {
      const { status, body } = await this.ask(`${path}${path.includes('?') ? '&' : '?'}pageSize=200&page=${page}`);
      if (status !== 200) throw new Error(`${path}: ${status} ${JSON.stringify(body)}`);
      items.push(...body.items);
      if (body.items.length < 200) return items;
    }
  }
}
