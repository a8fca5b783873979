/** Preloaded into the service: soon after it is told to stop it is held up, as by a slow disk. */
const SOON = 30;
const HELD_UP = 500;

const block = () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, HELD_UP);
process.on('SIGTERM', () => {
  block();
  setTimeout(block, SOON);
});
