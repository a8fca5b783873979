import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Problem } from './problem.js';

/** The id in the path; what can't be an id is simply not found. */
export const Id = createParamDecorator((name: string | undefined, context: ExecutionContext): number => {
  const params = context.switchToHttp().getRequest<FastifyRequest>().params as Record<string, string>;
  const text = params[name ?? 'id'] ?? '';
  const id = /^[1-9]\d{0,9}$/.test(text) ? Number(text) : NaN; // "17"
  if (!(id <= 2_147_483_647)) throw Problem.notFound();
  return id;
});

/** The version that the caller has seen: `If-Match: "3"`. */
export const IfMatch = createParamDecorator((_: unknown, context: ExecutionContext): number => {
  const header = context.switchToHttp().getRequest<FastifyRequest>().headers['if-match'];
  if (!header) throw Problem.preconditionRequired();
  const version = /^(?:W\/)?"?([1-9]\d{0,9})"?$/.exec(header); // "3", W/"3", 3
  if (!version) throw Problem.field('If-Match', 'version');
  return Number(version[1]);
});
