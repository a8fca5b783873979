import { setTimeout as pause } from 'node:timers/promises';
import { createContext, Script } from 'node:vm';
import { setFlagsFromString } from 'node:v8';
import fc from 'fast-check';
import { forEach, send } from '../access/requests.js';
import { Described } from '../support/described.js';
import { type Description, type HostileRequest, hostileRequests } from './arbitraries.js';

export interface Attack {
  requests: number;
  seed: number;
  /** Headers by which each caller is known. */
  callers: Record<string, string>[];
  progress?(done: number): void;
}

export interface Outcome {
  byStatus: Record<string, number>;
  /** Routes that answered with a success at least once. */
  succeeded: Set<string>;
  slowest: { milliseconds: number; request: string };
  /** MiB of live objects after each tenth of the requests. */
  memory: number[];
  faults: string[];
}

const AT_ONCE_GENERATED = 500;
/** Milliseconds for any answer but of those that read the whole register. */
const LONGEST = 2000;
const WHOLE = /backups|verification|diagnosis|exports/;

/** Sends nearly right requests, each answer held against the description; the same seed sends the same. */
export async function attack(address: string, { requests, seed, callers, progress }: Attack): Promise<Outcome> {
  const description = JSON.parse((await send(address, '/api/openapi.json')).text) as Description;
  const described = new Described(description as never);
  const arbitrary = hostileRequests(description, callers.length);
  const outcome: Outcome = {
    byStatus: {},
    succeeded: new Set(),
    slowest: { milliseconds: 0, request: '' },
    memory: [],
    faults: [],
  };
  for (let done = 0; done < requests; done += AT_ONCE_GENERATED) {
    const some = fc.sample(arbitrary, { numRuns: Math.min(AT_ONCE_GENERATED, requests - done), seed: seed + done });
    await forEach(some, (request) => one(request));
    if (outcome.memory.length * requests <= 10 * done) outcome.memory.push(liveMemory());
    progress?.(done);
  }
  outcome.memory.push(liveMemory());
  return outcome;

  /** What is slow by itself is slow again; what waited for the machine is not. */
  async function askAgain({ method, path, caller, headers, body }: HostileRequest, first: number, told: string) {
    const again: number[] = [];
    for (let turn = 0; turn < 3; turn++) {
      await pause(1000);
      const started = performance.now();
      await send(address, path, { method, body, headers: { ...callers[caller], ...headers } });
      again.push(Math.round(performance.now() - started));
      if (again[turn]! <= LONGEST) return;
    }
    outcome.faults.push(`${first} ms, then ${again.join(', ')} ms: ${told}`);
  }

  async function one(request: HostileRequest): Promise<void> {
    const { method, path, caller, headers, body } = request;
    const started = performance.now();
    const told = `${method} ${path.slice(0, 200)} ${JSON.stringify(headers)} ${body?.slice(0, 1500) ?? ''}`;
    try {
      const reply = await send(address, path, { method, body, headers: { ...callers[caller], ...headers } });
      const milliseconds = Math.round(performance.now() - started);
      if (milliseconds > outcome.slowest.milliseconds) outcome.slowest = { milliseconds, request: told };
      if (milliseconds > LONGEST && !WHOLE.test(path)) await askAgain(request, milliseconds, told);
      outcome.byStatus[reply.status] = (outcome.byStatus[reply.status] ?? 0) + 1;
      if (reply.status < 300) outcome.succeeded.add(`${method} ${pattern(path)}`);
      if (reply.status >= 500) outcome.faults.push(`${reply.status} ${reply.text.slice(0, 300)}: ${told}`);
      if (reply.isJson) described.check(method, `${address}${path}`, reply.status, JSON.parse(reply.text));
      if (/node_modules|at \w+ \(|SQLITE_|syntax error/.test(reply.text))
        outcome.faults.push(`tells of the inside: ${reply.text} ${told}`);
    } catch (error) {
      outcome.faults.push(`${(error as Error).message}: ${told}`);
    }
  }
}

/** "/api/documents/3?x=1" → "/api/documents/{id}" */
const pattern = (path: string) => path.split('?')[0]!.replace(/\/\d+(?=\/|$)/g, '/{id}');

setFlagsFromString('--expose-gc');
const collect = new Script('gc').runInContext(createContext()) as () => void;

function liveMemory(): number {
  collect();
  return Math.round(process.memoryUsage().heapUsed / 1024 / 1024);
}
