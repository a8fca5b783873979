import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { outageOf } from '../database/outage.js';
import { Busy, StorageFull, Unsure } from '../database/writer.js';
import { type Language, languageOf, type ProblemCode, say } from '../texts/texts.js';
import { Problem } from './problem.js';
import { Refusals } from './refusals.js';

/** Every error leaves as problem+json in the reader's language; what nobody foresaw is logged and told by its id. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Problem');

  constructor(private readonly refusals: Refusals) {}

  async catch(error: unknown, host: ArgumentsHost): Promise<void> {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const problem = asProblem(error, request);
    if (problem.status >= 500 && !isQueueFull(error)) this.logger.error({ err: error, id: request.id });
    await this.refusals.note(request, problem).catch((failure: unknown) => this.logger.error(failure));
    sendProblem(reply, problem, request.headers['accept-language']);
  }
}

export function sendProblem(reply: FastifyReply, problem: Problem, acceptLanguage: string | undefined): void {
  void reply
    .code(problem.status)
    .headers(problem.headers)
    .header('content-type', PROBLEM_JSON)
    .send(toldIn(languageOf(acceptLanguage), problem));
}

export const PROBLEM_JSON = 'application/problem+json; charset=utf-8';

/** The body of RFC 9457, in words. */
export function toldIn(language: Language, problem: Problem): Record<string, unknown> {
  const detail = say(language, `problems.${problem.code}`, problem.params);
  return {
    type: `/api/docs#${problem.code}`,
    title: detail.split(/(?<=\.) /)[0], // its first sentence: "Không tìm thấy."
    status: problem.status,
    code: problem.code,
    detail,
    errors: problem.errors.map(({ field, code, params = {} }) => ({
      field,
      code,
      message: say(language, `fields.${code}`, params),
    })),
    ...problem.extra,
  };
}

/** Codes that Fastify gives to what it refuses itself. */
const REFUSED_BY_FASTIFY: Record<string, [number, ProblemCode]> = {
  FST_ERR_CTP_INVALID_JSON_BODY: [400, 'malformedJson'],
  FST_ERR_CTP_EMPTY_JSON_BODY: [400, 'malformedJson'],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: [400, 'clientError'],
  FST_ERR_CTP_BODY_TOO_LARGE: [413, 'tooLarge'],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: [415, 'unsupportedMediaType'],
  FST_REQ_FILE_TOO_LARGE: [413, 'tooLarge'],
  FST_INVALID_MULTIPART_CONTENT_TYPE: [415, 'unsupportedMediaType'],
  FST_ERR_BAD_URL: [400, 'malformedUrl'],
};

const BY_STATUS: Record<number, ProblemCode> = {
  401: 'signIn',
  403: 'forbidden',
  404: 'notFound',
  405: 'methodNotAllowed',
  413: 'tooLarge',
  415: 'unsupportedMediaType',
  503: 'busy',
};

function asProblem(error: unknown, request: FastifyRequest): Problem {
  if (error instanceof Problem) return error;
  const outage = duringOutage(error, request);
  if (outage) return outage;
  const { code, statusCode } = error as { code?: string; statusCode?: number };
  const known = REFUSED_BY_FASTIFY[code ?? ''];
  if (known) return Problem.withStatus(...known);
  const status = error instanceof HttpException ? error.getStatus() : statusCode;
  if (status && status < 500) return Problem.withStatus(status, BY_STATUS[status] ?? 'clientError');
  return Problem.withStatus(500, 'unexpected', { id: String(request.id) });
}

/** Nothing is wrong, it is only much. */
const isQueueFull = (error: unknown) => error instanceof Busy && error.cause === undefined;

/** The Writer says what became of the write; what a read meets may have come after it. */
function duringOutage(error: unknown, request: FastifyRequest): Problem | null {
  if (error instanceof Busy) return Problem.busy();
  if (error instanceof StorageFull) return Problem.storageFull();
  if (error instanceof Unsure) return Problem.unsure();
  const outage = outageOf(error);
  if (!outage) return null;
  if (outage === 'full') return Problem.storageFull();
  return mayHaveWritten(request) ? Problem.unsure() : Problem.busy();
}

/** Before the guard has let a request in, nothing of it is written. */
function mayHaveWritten(request: FastifyRequest & { viewer?: unknown }): boolean {
  return request.method !== 'GET' && request.method !== 'HEAD' && request.viewer !== undefined;
}
