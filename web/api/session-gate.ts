/** Requests that met the end of a session wait here until somebody has signed in again. */
let waiting: { promise: Promise<void>; open(): void } | undefined;
const listeners = new Set<() => void>();

const tell = () => listeners.forEach((listener) => listener());

export function signedInAgain(): Promise<void> {
  if (!waiting) {
    const { promise, resolve } = Promise.withResolvers<void>();
    waiting = { promise, open: resolve };
    tell();
  }
  return waiting.promise;
}

export function openGate(): void {
  waiting?.open();
  waiting = undefined;
  tell();
}

export const isWaiting = (): boolean => waiting !== undefined;

export function onGate(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
