import pg from 'pg';

/**
 * A lost connection must not end the service: an `error` that nobody listens to does, and between its users a client of
 * a pool has moments without a listener. Whoever asks something over the lost connection is told by that.
 */
export class SteadyClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    this.on('error', () => undefined);
  }
}
