import createClient from 'openapi-fetch';
import { currentLanguage } from '../texts/i18n.js';
import { noAnswer, problemFrom } from './problem.js';
import type { paths } from './schema.js';
import { signedInAgain } from './session-gate.js';

/** The service, as its own description types it: schema.d.ts is made by `npm run api:types`. */
export const api = createClient<paths>({ fetch: askUntilSignedIn });

/** Sends a request; when the session has ended, it waits until somebody has signed in again and sends the same once more. */
async function askUntilSignedIn(request: Request): Promise<Response> {
  request.headers.set('accept-language', currentLanguage());
  for (;;) {
    const response = await fetch(request.clone()).catch((error: unknown) => {
      if ((error as Error).name === 'AbortError') throw error;
      throw noAnswer();
    });
    if (response.status !== 401 || new URL(request.url).pathname.startsWith('/api/session')) return response;
    await signedInAgain();
  }
}

/** The body of an answer; throws ProblemError for any that is no success. */
export async function answer<T>(call: Promise<{ data?: T; error?: unknown; response: Response }>): Promise<T> {
  const { data, error, response } = await call;
  if (!response.ok) throw problemFrom(error, response);
  return data as T;
}

/** The version that was seen, as a header. */
export const seen = (version: number) => ({ 'If-Match': `"${version}"` });

/** Writes nothing twice under one key. */
export const once = (key: string) => ({ 'Idempotency-Key': key });

/** A key for one act of writing. Not crypto.randomUUID: plain http on an office network has none. */
export function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A parameter that stands in the address as text: '' and null are none. */
export const textOf = <T extends string = string>(params: URLSearchParams, name: string): T | undefined =>
  (params.get(name) || undefined) as T | undefined;

/** "12" → 12 */
export function numberOf(params: URLSearchParams, name: string): number | undefined {
  const text = params.get(name);
  return text && /^\d+$/.test(text) ? Number(text) : undefined;
}
