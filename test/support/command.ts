import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

export interface Ran {
  code: number | null;
  out: string;
  err: string;
}

/** One run of the built command line, as a process of its own. */
export type Commands = (...args: string[]) => Promise<Ran>;

/** `input` goes to standard input. */
export function commandsIn(environment: Record<string, string>, input: string | Buffer = ''): Commands {
  return (...args) =>
    new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [CLI, ...args], {
        env: { PATH: process.env.PATH, ADMIN_PASSWORD: 'mat-khau-thu-nghiem', ...environment },
      });
      const ran: Ran = { code: null, out: '', err: '' };
      child.stdout.on('data', (data) => (ran.out += data));
      child.stderr.on('data', (data) => (ran.err += data));
      child.once('error', reject);
      child.once('close', (code) => resolve({ ...ran, code }));
      child.stdin.end(input);
    });
}
