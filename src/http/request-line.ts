import type { FastifyInstance } from 'fastify';
import { isPlainText } from './json-body.js';
import { Problem } from './problem.js';

/** Refuses addresses that two readers would understand differently. */
export function checkRequestLines(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', (request, _reply, done) => {
    try {
      checkAddress(request.url);
      done();
    } catch (error) {
      done(error as Error);
    }
  });
}

function checkAddress(url: string): void {
  if (!decodes(url)) throw Problem.malformed('malformedUrl');
  const start = url.indexOf('?');
  if (start < 0) return;
  const seen = new Set<string>();
  for (const part of url.slice(start + 1).split('&')) {
    if (part === '') continue;
    const name = nameOf(part);
    if (seen.has(name)) throw Problem.malformed('duplicateParameter', { name });
    seen.add(name);
  }
}

/** 'ng%C3%A0y=3' → 'ngày' */
function nameOf(part: string): string {
  const end = part.indexOf('=');
  const written = end < 0 ? part : part.slice(0, end);
  return /[%+]/.test(written) ? decodeURIComponent(written.replaceAll('+', ' ')) : written; // "ng%C3%A0y", "page+size"
}

function decodes(text: string): boolean {
  try {
    return isPlainText(text.includes('%') ? decodeURIComponent(text) : text);
  } catch {
    return false; // a broken escape: %E0%A4
  }
}
