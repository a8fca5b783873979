import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { PASSWORD, type Person, signIn } from './office.js';

const MAIN = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

export interface Ended {
  code: number | null;
  out: string;
  err: string;
}

/** The built service as a process of its own. */
export class Process {
  private readonly said = { out: '', err: '' };
  private readonly ended: Promise<Ended>;

  private constructor(readonly child: ChildProcess) {
    child.stdout!.on('data', (data) => (this.said.out += data));
    child.stderr!.on('data', (data) => (this.said.err += data));
    this.ended = once(child, 'close').then(([code]: (number | null)[]) => ({ code: code ?? null, ...this.said }));
  }

  static spawn(environment: Record<string, string>): Process {
    const quiet = { PORT: '0', LOG_LEVEL: 'silent', SEED: 'none', ADMIN_PASSWORD: PASSWORD };
    return new Process(
      spawn(process.execPath, [MAIN], {
        env: { PATH: process.env.PATH, ...quiet, ...environment },
        stdio: ['ignore', 'pipe', 'pipe'],
      }),
    );
  }

  /** Answers when it is ready to serve; throws what it said when it ends instead. */
  static async ready(environment: Record<string, string>): Promise<Process & { address: string }> {
    const started = Process.spawn(environment);
    const address = await started.listening();
    return Object.assign(started, { address });
  }

  /** For one that should not start. */
  static end(environment: Record<string, string>): Promise<Ended> {
    return Process.spawn(environment).ended;
  }

  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<Ended> {
    this.child.kill(signal);
    return this.ended;
  }

  private listening(): Promise<string> {
    return new Promise((resolve, reject) => {
      this.child.stdout!.on('data', () => {
        const found = /http:\/\/\S+/.exec(this.said.out)?.[0]; // "http://127.0.0.1:4711"
        if (found) resolve(found);
      });
      void this.ended.then(({ out, err }) => reject(new Error(`The service did not start: ${out}${err}`)));
    });
  }
}

export const administratorOf = ({ address }: { address: string }): Promise<Person> =>
  signIn(address, 'admin', PASSWORD);
