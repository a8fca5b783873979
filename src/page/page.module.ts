import { Module, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sendProblem } from '../http/problem.filter.js';
import { Problem } from '../http/problem.js';
import { bestEncoding, type PageFile, readBuiltPage } from './built-page.js';
import { PAGE_ROUTES } from './page-routes.js';

const FOREVER = 'public, max-age=31536000, immutable'; // the names of assets carry a hash of what they hold
const ASK_EACH_TIME = 'no-cache';

/** Serves the built page: its files, and its shell on the addresses of its router. Nothing here needs a sign-in. */
@Module({})
export class PageModule implements OnModuleInit {
  constructor(private readonly host: HttpAdapterHost) {}

  onModuleInit(): void {
    const files = readBuiltPage();
    if (!files) return; // the API alone: `npm run build` makes the page
    const fastify = this.host.httpAdapter.getInstance<FastifyInstance>();
    const shell = files.get('index.html')!;
    for (const path of PAGE_ROUTES) {
      fastify.get(path, (request, reply) =>
        wantsPage(request) ? send(request, reply, shell, ASK_EACH_TIME) : notFound(request, reply),
      );
    }
    fastify.get<{ Params: { name: string } }>('/assets/:name', (request, reply) => {
      const file = files.get(`assets/${request.params.name}`);
      return file ? send(request, reply, file, FOREVER) : notFound(request, reply);
    });
    const icon = files.get('icon.svg');
    if (icon) fastify.get('/icon.svg', (request, reply) => send(request, reply, icon, ASK_EACH_TIME));
  }
}

const wantsPage = ({ headers }: FastifyRequest): boolean => (headers.accept ?? '').includes('text/html');

function notFound(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  sendProblem(reply, Problem.notFound(), request.headers['accept-language']);
  return reply;
}

function send(request: FastifyRequest, reply: FastifyReply, file: PageFile, caching: string): FastifyReply {
  const encoding = bestEncoding(file, request.headers['accept-encoding']);
  if (encoding !== 'identity') reply.header('content-encoding', encoding);
  return reply
    .header('content-type', file.type)
    .header('cache-control', caching)
    .header('vary', 'accept, accept-encoding')
    .send(file.bodies[encoding]);
}
