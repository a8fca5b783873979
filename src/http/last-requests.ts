import { setTimeout as pause } from 'node:timers/promises';
import { type BeforeApplicationShutdown, Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';

const MILLISECONDS_TO_ARRIVE = 200;
/** One accepts a connection, the next reads from it; a long write may have held up both until now. */
const LOOKS_AT_THE_NETWORK = 10;

/**
 * A stop cuts nobody off: what was sent before it is taken from the network and answered. Node closes connections on
 * which it has not yet read anything, however much has arrived there.
 */
@Injectable()
export class LastRequests implements OnModuleInit, BeforeApplicationShutdown {
  private stopping = false;

  constructor(private readonly adapter: HttpAdapterHost) {}

  /** Hooks can be added until the server listens. */
  onModuleInit(): void {
    const fastify = this.adapter.httpAdapter.getInstance<FastifyInstance>();
    fastify.addHook('onRequest', (_request, reply, done) => {
      if (this.stopping) reply.header('connection', 'close');
      done();
    });
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping = true;
    await pause(MILLISECONDS_TO_ARRIVE);
    for (let look = 0; look < LOOKS_AT_THE_NETWORK; look++) await new Promise(setImmediate);
  }
}
