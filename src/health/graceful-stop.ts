import { setTimeout as pause } from 'node:timers/promises';
import { type BeforeApplicationShutdown, Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { ServerKey } from '../identity/server-key.js';

const MILLISECONDS_TO_ARRIVE = 200;
/** One accepts a connection, the next reads from it; a long write may have held up both until now. */
const LOOKS_AT_THE_NETWORK = 10;

/**
 * Lets everybody finish and nobody come in again: balancers, the command line, connections kept open for more. What was
 * sent before the stop is still taken from the network and answered, for Node closes connections on which it has not yet
 * read anything, however much has arrived there.
 */
@Injectable()
export class GracefulStop implements OnModuleInit, BeforeApplicationShutdown {
  begun = false;

  constructor(
    private readonly adapter: HttpAdapterHost,
    private readonly serverKey: ServerKey,
  ) {}

  /** A connection that is busy when the stop begins would be waited for long after its answer. */
  onModuleInit(): void {
    this.adapter.httpAdapter.getInstance<FastifyInstance>().addHook('onSend', (_request, reply, payload, done) => {
      if (this.begun) void reply.header('connection', 'close');
      done(null, payload);
    });
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.begun = true;
    this.serverKey.withdraw();
    await pause(MILLISECONDS_TO_ARRIVE);
    for (let look = 0; look < LOOKS_AT_THE_NETWORK; look++) await new Promise(setImmediate);
  }
}
