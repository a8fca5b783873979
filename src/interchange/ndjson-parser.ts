import { createParamDecorator, type ExecutionContext, Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Server } from 'node:http';
import type { Socket } from 'node:net';
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

/** Hands the lines of an import on while they arrive, for as long as it takes. */
@Injectable()
export class NdjsonParser implements OnModuleInit {
  private readonly patient = new WeakSet<Socket>();

  constructor(private readonly host: HttpAdapterHost) {}

  onModuleInit(): void {
    const fastify = this.host.httpAdapter.getInstance<FastifyInstance>();
    fastify.addContentTypeParser(NDJSON, (request, payload, done) => {
      if (request.routeOptions.url !== TAKES_NDJSON) return done(Problem.withStatus(415, 'unsupportedMediaType'));
      const { socket } = request.raw;
      this.patient.add(socket);
      request.raw.once('close', () => this.patient.delete(socket));
      done(null, new NdjsonBody(payload));
    });
    this.neverHurry(fastify.server as Server);
  }

  /** Node closes a connection whose request takes longer than others should; an import takes as long as its rows. */
  private neverHurry(server: Server): void {
    const others = server.listeners('clientError') as ((error: Error, socket: Socket) => void)[];
    server.removeAllListeners('clientError');
    server.on('clientError', (error: Error & { code?: string }, socket: Socket) => {
      if (error.code === 'ERR_HTTP_REQUEST_TIMEOUT' && this.patient.has(socket)) return;
      for (const listener of others) listener.call(server, error, socket);
    });
  }
}
