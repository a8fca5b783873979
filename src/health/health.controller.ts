import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from '../http/problem.js';
import { Allow } from '../identity/permission.js';
import { Metrics } from './metrics.js';
import { Readiness } from './readiness.js';

/** For balancers and monitors, outside /api. */
@ApiExcludeController()
@Controller()
export class HealthController {
  constructor(
    private readonly readiness: Readiness,
    private readonly figures: Metrics,
  ) {}

  @Get('healthz')
  @Allow('public')
  alive() {
    return { status: 'ok' };
  }

  @Get('readyz')
  @Allow('public')
  async ready(@Res({ passthrough: true }) reply: FastifyReply) {
    const answer = await this.readiness.probe();
    reply.code(answer.ready ? 200 : 503).header('cache-control', 'no-store');
    return answer;
  }

  @Get('metrics')
  @Allow('public')
  async metrics(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    if (!this.figures.mayRead(request)) throw Problem.notFound();
    const { text, type } = await this.figures.text();
    reply.header('content-type', type).send(text);
  }
}
