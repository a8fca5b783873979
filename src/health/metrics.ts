import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import { Settings } from '../settings/settings.js';

const LOOPBACK = /^(127\.|::1$|::ffff:127\.)/; // "127.0.0.1"

/** Figures for Prometheus: the process, and how long each route takes. */
@Injectable()
export class Metrics implements OnModuleInit {
  private readonly registry = new Registry();
  private readonly duration = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from the request line to the end of the answer',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [this.registry],
  });

  constructor(
    private readonly adapter: HttpAdapterHost,
    private readonly settings: Settings,
  ) {
    collectDefaultMetrics({ register: this.registry });
  }

  /** Hooks can be added until the server listens. */
  onModuleInit(): void {
    const fastify = this.adapter.httpAdapter.getInstance<FastifyInstance>();
    fastify.addHook('onResponse', (request, reply, done) => {
      const route = request.routeOptions.url ?? 'none';
      this.duration.observe({ method: request.method, route, status: reply.statusCode }, reply.elapsedTime / 1000);
      done();
    });
  }

  /** To this machine, or with the token; what a proxy passes on is not this machine. */
  mayRead(request: FastifyRequest): boolean {
    const { METRICS_TOKEN } = this.settings.variables;
    if (METRICS_TOKEN && request.headers.authorization === `Bearer ${METRICS_TOKEN}`) return true;
    const passedOn = request.headers['x-forwarded-for'] ?? request.headers.forwarded;
    return passedOn === undefined && LOOPBACK.test(request.socket.remoteAddress ?? '');
  }

  async text(): Promise<{ text: string; type: string }> {
    return { text: await this.registry.metrics(), type: this.registry.contentType };
  }
}
