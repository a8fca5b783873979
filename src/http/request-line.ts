import type { FastifyInstance } from 'fastify';
import { isPlainText } from './json-body.js';
import { Problem } from './problem.js';

/** Refuses addresses that two readers would understand differently. */
export function checkRequestLines(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', (request, _reply, done) => {
    try {
      checkQuery(request.url);
      done();
    } catch (error) {
      done(error as Error);
    }
  });
}

function checkQuery(url: string): void {
  const start = url.indexOf('?');
  if (!decodes(start < 0 ? url : url.slice(0, start))) throw Problem.malformed('malformedUrl');
  if (start < 0) return;
  const seen = new Set<string>();
  for (const part of url.slice(start + 1).split('&')) {
    if (part === '') continue;
    if (!decodes(part.replaceAll('+', ' '))) throw Problem.malformed('malformedUrl');
    const name = decodeURIComponent(part.split('=', 1)[0]!.replaceAll('+', ' '));
    if (seen.has(name)) throw Problem.malformed('duplicateParameter', { name });
    seen.add(name);
  }
}

function decodes(text: string): boolean {
  try {
    return isPlainText(decodeURIComponent(text));
  } catch {
    return false; // a broken escape: %E0%A4
  }
}
