import { currentLanguage } from '../texts/i18n.js';
import { newKey, once } from './client.js';
import { noAnswer, ProblemError, problemFrom } from './problem.js';
import type { Answer } from './records.js';
import { signedInAgain } from './session-gate.js';

export type Attachment = Answer<'/api/attachments/{id}'>;

/** Where files of a record go: '/api/documents/5/attachments' */
export type FilesPath = `/api/${'documents' | 'assignments' | 'recommendations'}/${number}/attachments`;

interface Watching {
  signal: AbortSignal;
  /** From 0 to 1. */
  onProgress(part: number): void;
}

/** Sends a file and tells how much has gone; fetch can't. When the session has ended, it waits and sends it once more. */
export async function upload(path: FilesPath, file: File, watching: Watching, key = newKey()): Promise<Attachment> {
  for (;;) {
    const { status, text, requestId } = await send(path, file, watching, key);
    if (status === 401) {
      await signedInAgain();
      continue;
    }
    const body = jsonOf(text);
    if (status >= 200 && status < 300) return body as Attachment;
    const headers = new Headers(requestId ? { 'x-request-id': requestId } : {});
    throw problemFrom(body, new Response(null, { status: status || 500, headers }));
  }
}

interface Reply {
  status: number;
  text: string;
  requestId: string | null;
}

function send(path: FilesPath, file: File, { signal, onProgress }: Watching, key: string): Promise<Reply> {
  const form = new FormData();
  form.append('file', file);
  const request = new XMLHttpRequest();
  return new Promise((resolve, reject) => {
    request.open('POST', path);
    request.setRequestHeader('accept-language', currentLanguage());
    for (const [name, value] of Object.entries(once(key))) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () =>
      resolve({
        ...{ status: request.status, text: request.responseText },
        requestId: request.getResponseHeader('x-request-id'),
      });
    request.onerror = () => reject(noAnswer());
    request.onabort = () => reject(new ProblemError(0, CANCELLED, ''));
    signal.addEventListener('abort', () => request.abort());
    request.send(form);
  });
}

const CANCELLED = 'cancelled';
export const isCancelled = (error: unknown): boolean => error instanceof ProblemError && error.code === CANCELLED;

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
