import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { PinoLogger } from 'nestjs-pino';

/**
 * One line a request, without cookies, tokens or bodies; what succeeds is shown at debug only. A hook and no middleware:
 * that one makes a logger for each request, most of which say nothing.
 */
@Injectable()
export class RequestLog implements OnModuleInit {
  constructor(
    private readonly adapter: HttpAdapterHost,
    private readonly log: PinoLogger,
  ) {}

  onModuleInit(): void {
    const { logger } = this.log;
    this.adapter.httpAdapter.getInstance<FastifyInstance>().addHook('onResponse', (request, reply, done) => {
      const level = levelOf(reply.statusCode);
      if (logger.isLevelEnabled(level)) {
        const { id, method, url } = request;
        const req = { id, method, url: url.split('?')[0] };
        const { statusCode } = reply;
        logger[level]({ req, res: { statusCode }, responseTime: Math.round(reply.elapsedTime) }, 'request completed');
      }
      done();
    });
  }
}

function levelOf(status: number): 'error' | 'info' | 'debug' {
  if (status >= 500) return 'error';
  return status >= 400 ? 'info' : 'debug';
}
