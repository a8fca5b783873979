import { currentLanguage } from '../texts/i18n.js';
import { noAnswer, problemFrom } from './problem.js';
import { signedInAgain } from './session-gate.js';

type Params = Record<string, string | number | boolean | null | undefined>;

interface Ask {
  /** Values for the {names} of the path. */
  path?: Params;
  query?: Params;
  signal?: AbortSignal;
}

interface Send extends Ask {
  body?: unknown;
  /** The version that was seen: sent as If-Match. */
  version?: number;
  /** The same key again writes nothing twice. */
  once?: string;
  headers?: Record<string, string>;
}

export function get<T>(path: string, ask: Ask = {}): Promise<T> {
  return call<T>('GET', path, ask);
}

export function send<T>(method: 'POST' | 'PATCH' | 'PUT' | 'DELETE', path: string, message: Send = {}): Promise<T> {
  return call<T>(method, path, message);
}

/** Answers the body; throws ProblemError. A session that has ended is renewed first, and then the same is asked again. */
async function call<T>(method: string, template: string, { path, query, signal, body, version, once, headers }: Send): Promise<T> {
  const address = `/api${filled(template, path)}${questions(query)}`;
  const file = body instanceof FormData || body instanceof Blob;
  const init: RequestInit = {
    ...{ method, signal, credentials: 'same-origin' },
    headers: {
      ...{ accept: 'application/json', 'accept-language': currentLanguage() },
      ...(body !== undefined && !file && { 'content-type': 'application/json' }),
      ...(version !== undefined && { 'if-match': `"${version}"` }),
      ...(once && { 'idempotency-key': once }),
      ...headers,
    },
    body: body === undefined || file ? (body as BodyInit | undefined) : JSON.stringify(body),
  };
  for (;;) {
    const response = await fetch(address, init).catch((error: unknown) => {
      if ((error as Error).name === 'AbortError') throw error;
      throw noAnswer();
    });
    if (response.ok) return (response.status === 204 ? undefined : await response.json()) as T;
    const problem = await problemFrom(response);
    if (problem.status !== 401 || template === '/session') throw problem;
    await signedInAgain();
  }
}

/** '/documents/{id}' with {id: 7} → '/documents/7' */
function filled(template: string, path: Params = {}): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(path[name])));
}

function questions(query: Params = {}): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== null && value !== '');
  if (given.length === 0) return '';
  return `?${new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString()}`;
}

/** A key for one act of writing. Not crypto.randomUUID: plain http on an office network has none. */
export function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
