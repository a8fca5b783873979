import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { isSpared } from './patience.js';
import { Problem } from './problem.js';
import { PROBLEM_JSON, toldIn } from './problem.filter.js';

const STATUS: Record<string, number> = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 };

/** What is no HTTP, too long a head, or too slow never becomes a request: answered in the same form, and hung up. */
export function answerBroken({ code }: Error & { code?: string }, socket: Socket): void {
  if (code === 'ECONNRESET' || socket.destroyed) return;
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT' && isSpared(socket)) return;
  const status = STATUS[code ?? ''] ?? 400;
  const body = JSON.stringify(toldIn('vi', Problem.withStatus(status, 'clientError')));
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    `Content-Type: ${PROBLEM_JSON}`,
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ];
  if (socket.writable) socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
  else socket.destroy();
}
