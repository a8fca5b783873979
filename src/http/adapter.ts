import { randomUUID } from 'node:crypto';
import '@fastify/cookie';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { JsonText } from '../database/reads.js';
import type { Settings } from '../settings/settings.js';
import { answerBroken } from './broken-request.js';
import { acceptJson } from './json-body.js';
import { sendProblem } from './problem.filter.js';
import { Problem } from './problem.js';
import { checkRequestLines } from './request-line.js';
import { secureHeaders } from './security-headers.js';
import { tagVersions } from './etag.js';

const LARGEST_JSON = 4 * 1024 * 1024;
const SECONDS_TO_SEND = 30;

/** Fastify as we want it: strict bodies and addresses, limits, JSON from the database passed on as it is. */
export function httpAdapter(settings: Settings): FastifyAdapter {
  const adapter = new FastifyAdapter({
    bodyLimit: LARGEST_JSON,
    requestTimeout: SECONDS_TO_SEND * 1000,
    connectionTimeout: 2 * SECONDS_TO_SEND * 1000,
    trustProxy: settings.variables.TRUST_PROXY,
    genReqId: () => randomUUID(),
    forceCloseConnections: 'idle',
    return503OnClosing: false, // health/graceful-stop.ts: what came before the stop is answered
    routerOptions: { maxParamLength: 200 },
    clientErrorHandler: answerBroken,
    frameworkErrors: (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
      const code = error.code === 'FST_ERR_BAD_URL' ? 'malformedUrl' : 'clientError';
      sendProblem(reply, Problem.malformed(code), request.headers['accept-language']);
    },
  });
  const fastify = adapter.getInstance();
  acceptJson(fastify as never);
  secureHeaders(fastify as never);
  checkRequestLines(fastify as never);
  tagVersions(fastify as never);
  fastify.setReplySerializer((payload) =>
    payload instanceof JsonText ? (payload.bytes as never) : JSON.stringify(payload),
  ); // Fastify sends bytes as they are
  return adapter;
}
