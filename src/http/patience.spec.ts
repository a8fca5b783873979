import { createServer, request, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { isSpared, type Pace, spare } from './patience.js';

const PACE: Pace = { bytes: 1000, seconds: 0.3 };

/** A server that hurries its requests after a fifth of a second, but those that it spares. */
function hurrying(pace: Pace | null | 'none'): Promise<Server> {
  const server = createServer({ requestTimeout: 200, headersTimeout: 200, connectionsCheckingInterval: 20 });
  server.on('clientError', (error: Error & { code?: string }, socket: Socket) => {
    if (error.code !== 'ERR_HTTP_REQUEST_TIMEOUT' || !isSpared(socket)) socket.destroy();
  });
  server.on('request', (incoming, answer) => {
    if (pace !== 'none') spare(incoming, pace);
    let length = 0;
    incoming.on('error', () => undefined);
    incoming.on('data', (chunk: Buffer) => (length += chunk.length));
    incoming.on('end', () => answer.end(String(length)));
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

/** Sends so many bytes every 50 ms for more than a second; answers how much arrived, or that it was cut off. */
function send(server: Server, bytes: number): Promise<string> {
  return new Promise((resolve) => {
    const { port } = server.address() as AddressInfo;
    const outgoing = request({ port, host: '127.0.0.1', method: 'POST' }, (answer) => {
      answer.setEncoding('utf8').on('data', resolve);
    });
    let sent = 0;
    const timer = setInterval(() => {
      outgoing.write(Buffer.alloc(bytes));
      if (++sent === 24) {
        clearInterval(timer);
        outgoing.end();
      }
    }, 50);
    outgoing.on('error', () => {
      clearInterval(timer);
      resolve('cut off');
    });
  });
}

describe('A body that takes longer than requests should', () => {
  it.each([
    ['is cut off', 'none', 500, 'cut off'],
    ['lives when it is spared and moves', PACE, 500, '12000'],
    ['dies when it only dribbles', PACE, 1, 'cut off'],
    ['may dribble where its reader sets the pace', null, 1, '24'],
  ] as const)('%s', async (_what, pace, bytes, outcome) => {
    const server = await hurrying(pace);
    expect(await send(server, bytes)).toBe(outcome);
    server.closeAllConnections();
    server.close();
  });
});
