import { currentLanguage } from '../texts/i18n.js';
import { once } from './client.js';
import { noAnswer, ProblemError, problemFrom } from './problem.js';
import type { Answer } from './records.js';
import { signedInAgain } from './session-gate.js';

export type Attachment = Answer<'/api/attachments/{id}'>;

/** Where files of a record go: '/api/documents/5/attachments' */
export type FilesPath = `/api/${'documents' | 'assignments' | 'recommendations'}/${number}/attachments`;

interface Sending {
  key: string;
  /** From 0 to 1, as the file leaves. */
  onSent(share: number): void;
  /** Cancels it. */
  signal?: AbortSignal;
}

const CANCELLED = 'cancelled';
export const isCancelled = (error: unknown): boolean => error instanceof ProblemError && error.code === CANCELLED;

/** Sends a file as a form's part `file` and tells how far it is, which fetch can't. Throws ProblemError. */
export async function upload<T>(path: string, file: File, sending: Sending): Promise<T> {
  for (;;) {
    const response = await send(path, file, sending);
    const body = (await response.json().catch(() => undefined)) as T;
    if (response.ok) return body;
    if (response.status !== 401) throw problemFrom(body, response);
    await signedInAgain();
  }
}

function send(path: string, file: File, { key, onSent, signal }: Sending): Promise<Response> {
  const form = new FormData();
  form.append('file', file);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    const headers = { 'accept-language': currentLanguage(), ...once(key) };
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => onSent(total > 0 ? loaded / total : 0);
    request.upload.onload = () => onSent(1);
    request.onload = () => resolve(answerOf(request));
    request.onerror = () => reject(noAnswer());
    request.onabort = () => reject(new ProblemError(0, CANCELLED, ''));
    signal?.addEventListener('abort', () => request.abort());
    request.send(form);
  });
}

function answerOf(request: XMLHttpRequest): Response {
  const id = request.getResponseHeader('x-request-id');
  return new Response(request.responseText, { status: request.status, headers: id ? { 'x-request-id': id } : {} });
}
