import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Type } from '@nestjs/common';
import { startServer } from '../../src/server.js';
import { Clock } from '../../src/settings/clock.js';
import { Settings } from '../../src/settings/settings.js';
import type { TestDatabase } from './databases.js';
import { Described } from './described.js';

/** What each running service says of itself. */
const described = new Map<string, Described>();

/** A day that a test chooses. */
export class TestClock extends Clock {
  constructor(private instant = new Date('2026-11-24T03:00:00Z')) {
    super();
  }

  override now(): Date {
    return this.instant;
  }

  set(day: string): void {
    this.instant = new Date(`${day}T03:00:00Z`);
  }
}

/** JSON whose shape the test itself asserts. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Json = any;

export interface Answer<T = Json> {
  status: number;
  body: T;
  headers: Headers;
}

export interface Ask {
  method?: string;
  body?: unknown;
  headers?: Record<string, string>;
}

/** Somebody who asks over real HTTP. */
export type Person = <T = Json>(path: string, ask?: Ask) => Promise<Answer<T>>;

export const PASSWORD = 'mat-khau-thu-nghiem';

/** A running service and the people who use it. */
export class Office {
  private constructor(
    readonly app: NestFastifyApplication,
    readonly address: string,
    readonly clock: TestClock,
    readonly database: TestDatabase,
    readonly admin: Person,
  ) {}

  static async open(
    database: TestDatabase,
    { seed = 'starter', day, extra }: { seed?: 'starter' | 'demo' | 'none'; day?: string; extra?: Type[] } = {},
  ): Promise<Office> {
    const clock = new TestClock();
    if (day) clock.set(day);
    const settings = Settings.from({
      ...{ DATABASE_URL: database.url, PORT: '0', SEED: seed, ADMIN_PASSWORD: PASSWORD, DEMO_PASSWORD: PASSWORD },
      ...{ FILES_DIR: `${database.folder}/files`, LOG_LEVEL: 'silent' },
    });
    const app = await startServer({ settings, clock, extra });
    const address = await app.getUrl();
    const description = await personAt(address, {})('/openapi.json');
    described.set(address, new Described(description.body));
    return new Office(app, address, clock, database, await signIn(address, 'admin', PASSWORD));
  }

  /** Nobody in particular. */
  get stranger(): Person {
    return personAt(this.address, {});
  }

  /** A new user with one grant, signed in. */
  async user(username: string, role: string, organizationId: number | null, more: object = {}): Promise<Person> {
    const body = { username, password: PASSWORD, organizationId, grants: [{ role, organizationId }], ...more };
    const added = await this.admin('/users', { body });
    if (added.status !== 201) throw new Error(JSON.stringify(added.body));
    return signIn(this.address, username, PASSWORD);
  }

  /** The id of the organisation of this name. */
  async organization(name: string): Promise<number> {
    const { body } = await this.admin(`/organizations?asOf=all&pageSize=200&q=${encodeURIComponent(name)}`);
    const found = body.items.filter((item: { name: string }) => item.name === name);
    if (found.length !== 1) throw new Error(`${found.length} organisations are named ${name}`);
    return found[0].id;
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.database.drop();
  }
}

export async function signIn(address: string, username: string, password: string): Promise<Person> {
  const answer = await personAt(address, {})('/session', { body: { username, password } });
  if (answer.status !== 201) throw new Error(`${username} can't sign in: ${JSON.stringify(answer.body)}`);
  const cookie = answer.headers.get('set-cookie')!.split(';')[0]!;
  return personAt(address, { cookie });
}

/** Bodies are sent as JSON, with POST unless a method is given; paths are under /api. */
export function personAt(address: string, always: Record<string, string>): Person {
  return async (path, { method, body, headers = {} } = {}) => {
    const verb = method ?? (body === undefined ? 'GET' : 'POST');
    const url = `${address}/api${path}`;
    const answer = await fetch(url, {
      method: verb,
      headers: { ...always, ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const text = await answer.text();
    const json = answer.headers.get('content-type')?.includes('json');
    const content = json ? JSON.parse(text) : text;
    if (json) described.get(address)?.check(verb, url, answer.status, content);
    return { status: answer.status, body: content, headers: answer.headers };
  };
}

export const ifMatch = (version: number) => ({ 'if-match': `"${version}"` });
