import { readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Language } from '../texts/texts.js';
import { CannotDo } from './cannot-do.js';
import { sentence } from './sentences.js';

interface Place {
  server?: string;
  token?: string;
  lang: Language;
}

interface Address {
  address: string;
  key: string;
}

export interface Request {
  method?: string;
  body?: unknown;
  headers?: Record<string, string>;
}

/** The one way to the register: HTTP, to the server that runs or to one started for the time of the command. */
export class Connection {
  private constructor(
    private at: Address,
    private readonly place: Place,
    private ownServer: NestFastifyApplication | null,
  ) {}

  /** Throws CannotDo with a sentence when no server can be reached or started. */
  static async open(place: Place): Promise<Connection> {
    if (place.server) return new Connection(remote(place), place, null);
    const { at, app } = await here();
    return new Connection(at, place, app);
  }

  get<T>(path: string): Promise<T> {
    return this.ask<T>(path);
  }

  post<T>(path: string, body: unknown): Promise<T> {
    return this.ask<T>(path, { body });
  }

  /** Sends a file as the part `file` of a form. */
  async upload<T>(path: string, name: string, bytes: Buffer): Promise<T> {
    const body = new FormData();
    body.set('file', new Blob([new Uint8Array(bytes)]), name);
    return (await (await this.send(path, { method: 'POST', body })).json()) as T;
  }

  /** The answer's JSON; a refusal becomes CannotDo with what the server says. */
  async ask<T>(path: string, { method, body, headers = {} }: Request = {}): Promise<T> {
    const answer = await this.send(path, {
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    return (await answer.json()) as T;
  }

  /** The raw answer of an address under /api, for what is streamed. */
  async send(path: string, init: RequestInit = {}): Promise<Response> {
    const answer = await this.reach(path, init);
    if (!answer.ok) throw new CannotDo(await refusal(answer));
    return answer;
  }

  async close(): Promise<void> {
    await this.ownServer?.close();
    this.ownServer = null;
  }

  private async reach(path: string, init: RequestInit): Promise<Response> {
    try {
      return await this.fetch(path, init);
    } catch (error) {
      if (causeOf(error) !== 'ECONNREFUSED') throw this.unreachable(error);
      if (this.place.server || this.ownServer) throw this.unreachable(error);
      const { at, app } = await here(); // the server that we had found has stopped; nothing was sent
      [this.at, this.ownServer] = [at, app];
      return this.fetch(path, init);
    }
  }

  private fetch(path: string, init: RequestInit): Promise<Response> {
    return fetch(`${this.at.address}/api${path}`, {
      ...init,
      headers: {
        authorization: `Bearer ${this.at.key}`,
        'x-command-line-user': operatingSystemUser(),
        'accept-language': this.place.lang,
        ...(init.headers as Record<string, string>),
      },
    });
  }

  private unreachable(error: unknown): CannotDo {
    const reason = causeOf(error) ?? (error as Error).message;
    return new CannotDo(sentence(this.place.lang, 'unreachable', { address: this.at.address, reason }));
  }
}

function remote({ server, token, lang }: Place): Address {
  if (!URL.canParse(server!)) throw new CannotDo(sentence(lang, 'wrongAddress', { address: server! }));
  if (!token) throw new CannotDo(sentence(lang, 'tokenMissing', {}));
  return { address: new URL(server!).origin, key: token };
}

const ATTEMPTS = 20;

/** The server on this machine's database; it may just be starting, or stopping. */
async function here(): Promise<{ at: Address; app: NestFastifyApplication | null }> {
  const { Settings } = await import('../settings/settings.js');
  const { ServerKey } = await import('../identity/server-key.js');
  const settings = settingsOf(Settings);
  for (let attempt = 1; ; attempt += 1) {
    const running = await published(ServerKey.file(settings));
    if (running) return { at: running, app: null };
    try {
      return await ownServer();
    } catch (error) {
      if (!/already in use/.test((error as Error).message) || attempt >= ATTEMPTS) throw plain(error);
      await pause(150);
    }
  }
}

function settingsOf(Settings: typeof import('../settings/settings.js').Settings) {
  try {
    return Settings.from(process.env);
  } catch (error) {
    throw plain(error);
  }
}

const plain = (error: unknown) => new CannotDo((error as Error).message);

/** The address and key that a server left beside the database, if it still answers. */
async function published(file: string): Promise<Address | undefined> {
  try {
    const at = JSON.parse(readFileSync(file, 'utf8')) as Address;
    const answer = await fetch(`${at.address}/healthz`, { signal: AbortSignal.timeout(2000) });
    return answer.ok ? at : undefined;
  } catch {
    return undefined; // no such file, or nobody there any more
  }
}

async function ownServer(): Promise<{ at: Address; app: NestFastifyApplication }> {
  const { startServer } = await import('../server.js');
  const { Settings } = await import('../settings/settings.js');
  const { ServerKey } = await import('../identity/server-key.js');
  console.log = console.error; // a first start prints a password: it must not mix with the answer
  const settings = Settings.from({ ...process.env, PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'silent' });
  const app = await startServer({ settings });
  return { at: { address: await app.getUrl(), key: app.get(ServerKey).key }, app };
}

/** Header values are ASCII. */
function operatingSystemUser(): string {
  return userInfo().username.replace(/[^\x21-\x7e]/g, '?'); // "lan"
}

function causeOf(error: unknown): string | undefined {
  const cause = (error as { cause?: { code?: string; errors?: { code?: string }[] } }).cause;
  return cause?.code ?? cause?.errors?.[0]?.code;
}

interface ProblemBody {
  detail?: string;
  errors?: { field: string; message: string }[];
}

async function refusal(answer: Response): Promise<string> {
  const text = await answer.text();
  if (!answer.headers.get('content-type')?.includes('json')) return `HTTP ${answer.status}`;
  const { detail = `HTTP ${answer.status}`, errors = [] } = JSON.parse(text) as ProblemBody;
  return [detail, ...errors.map(({ field, message }) => `${field}: ${message}`)].join('\n  ');
}
