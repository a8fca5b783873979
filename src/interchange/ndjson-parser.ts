import { createParamDecorator, type ExecutionContext, Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { spare } from '../http/patience.js';
import { Problem } from '../http/problem.js';
import { NdjsonBody } from './ndjson-body.js';

export const NDJSON = 'application/x-ndjson';
const TAKES_NDJSON = '/api/imports';

/** The body of a route that takes NDJSON; 415 for any other. */
export const Ndjson = createParamDecorator((_: unknown, context: ExecutionContext): NdjsonBody => {
  const { body } = context.switchToHttp().getRequest<FastifyRequest>();
  if (!(body instanceof NdjsonBody)) throw Problem.withStatus(415, 'ndjsonWanted');
  return body;
});

/** Hands the lines of an import on while they arrive, for as long as its rows take. */
@Injectable()
export class NdjsonParser implements OnModuleInit {
  constructor(private readonly host: HttpAdapterHost) {}

  onModuleInit(): void {
    const fastify = this.host.httpAdapter.getInstance<FastifyInstance>();
    fastify.addContentTypeParser(NDJSON, (request, payload, done) => {
      if (request.routeOptions.url !== TAKES_NDJSON) return done(Problem.withStatus(415, 'unsupportedMediaType'));
      spare(request.raw, null);
      done(null, new NdjsonBody(payload));
    });
  }
}
