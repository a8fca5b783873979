import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';

/** How slowly a body may come: so many bytes in each span. */
export interface Pace {
  bytes: number;
  seconds: number;
}

/** 1 kB a second: what a bad line still carries, and nobody can hold many connections open with. */
export const SLOWEST: Pace = { bytes: 30_000, seconds: 30 };

const patient = new WeakSet<Socket>();

/**
 * Node closes a connection whose request takes longer than others should; one that was spared may take as long as its body
 * moves. `pace` null: the reader itself is what slows the sender down.
 */
export function spare(request: IncomingMessage, pace: Pace | null = SLOWEST): void {
  const { socket } = request;
  patient.add(socket);
  const watch = pace ? watchOver(request, pace) : undefined;
  const stop = () => {
    patient.delete(socket);
    clearInterval(watch);
  };
  request.once('end', stop).once('close', stop);
}

export const isSpared = (socket: Socket): boolean => patient.has(socket);

function watchOver({ socket }: IncomingMessage, { bytes, seconds }: Pace): NodeJS.Timeout {
  let before = socket.bytesRead;
  return setInterval(() => {
    if (socket.bytesRead - before < bytes) socket.destroy();
    before = socket.bytesRead;
  }, seconds * 1000).unref();
}
