import type { FastifyInstance } from 'fastify';
import secureJson from 'secure-json-parse';
import { Problem } from './problem.js';

const DEEPEST = 32;
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Reads JSON bodies strictly: UTF-8, no prototype keys, no NUL or half characters, at most 32 levels. */
export function acceptJson(fastify: FastifyInstance): void {
  fastify.removeContentTypeParser(['application/json', 'text/plain']);
  fastify.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) => {
    try {
      done(null, readJson(body as Buffer));
    } catch (error) {
      done(error as Error);
    }
  });
}

/** Throws Problem; an empty body is undefined. */
export function readJson(body: Buffer): unknown {
  if (body.length === 0) return undefined;
  const value = parse(decode(body));
  inspect(value, '', 0);
  return value;
}

function decode(body: Buffer): string {
  try {
    return utf8.decode(body);
  } catch {
    throw Problem.malformed('malformedText');
  }
}

function parse(text: string): unknown {
  try {
    return secureJson.parse(text, undefined, { protoAction: 'error', constructorAction: 'error' });
  } catch {
    throw Problem.malformed('malformedJson');
  }
}

function inspect(value: unknown, path: string, depth: number): void {
  if (depth > DEEPEST) throw Problem.malformed('tooDeep', { max: DEEPEST });
  if (typeof value === 'string') {
    if (!isPlainText(value)) throw Problem.field(path || 'body', 'characters');
  } else if (Array.isArray(value)) {
    value.forEach((item, index) => inspect(item, `${path}[${index}]`, depth + 1));
  } else if (value !== null && typeof value === 'object') {
    for (const [key, inner] of Object.entries(value)) {
      if (!isPlainText(key)) throw Problem.field(path || 'body', 'characters');
      inspect(inner, path ? `${path}.${key}` : key, depth + 1);
    }
  }
}

/** Neither NUL nor half a surrogate pair: both databases keep it as it came. */
export function isPlainText(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed();
}
