import { currentLanguage } from '../texts/i18n.js';
import { once } from './client.js';
import { noAnswer, problemFrom } from './problem.js';
import { signedInAgain } from './session-gate.js';

interface Sending {
  key: string;
  /** From 0 to 1, as the file leaves. */
  onSent(share: number): void;
}

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

function send(path: string, file: File, { key, onSent }: Sending): Promise<Response> {
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
    request.send(form);
  });
}

function answerOf(request: XMLHttpRequest): Response {
  const id = request.getResponseHeader('x-request-id');
  return new Response(request.responseText, { status: request.status, headers: id ? { 'x-request-id': id } : {} });
}
