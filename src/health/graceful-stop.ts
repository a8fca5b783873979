import { type BeforeApplicationShutdown, Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { ServerKey } from '../identity/server-key.js';

/** Lets everybody finish and nobody come in again: balancers, the command line, connections kept open for more. */
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

  beforeApplicationShutdown(): void {
    this.begun = true;
    this.serverKey.withdraw();
  }
}
