import { request } from 'node:http';

/**
 * One request as the network sees it.
 * `sent` settles when the operating system has taken all of it; `answer` with status, headers and body, or rejects when
 * the connection breaks; `cut()` breaks it.
 *
 * @param {string} url
 * @param {{ method?: string, headers?: Record<string, string>, body?: unknown, agent?: import('node:http').Agent }} options
 */
export function send(url, { method, headers = {}, body, agent } = {}) {
  const text = body === undefined ? undefined : JSON.stringify(body);
  const sending = request(url, {
    agent,
    method: method ?? (text === undefined ? 'GET' : 'POST'),
    headers: {
      ...(text !== undefined && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }),
      ...headers,
    },
  });
  const wire = { sent: false, cut: () => sending.destroy() };
  sending.once('finish', () => (wire.sent = true));
  wire.answer = new Promise((resolve, reject) => {
    sending.once('error', reject);
    sending.once('response', (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.once('error', reject);
      response.once('close', () => reject(new Error('The answer was cut off')));
      response.once('end', () => {
        const said = Buffer.concat(chunks).toString();
        const { statusCode: status, headers: heads } = response;
        try {
          resolve({ status, headers: heads, body: said === '' ? null : JSON.parse(said) });
        } catch (error) {
          reject(error);
        }
      });
    });
  });
  wire.answer.catch(() => undefined); // whoever wants it hears of it
  sending.end(text);
  return wire;
}
