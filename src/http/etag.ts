import type { FastifyInstance } from 'fastify';

/**
 * `ETag: "3"` on every answer that is a record with a version: what If-Match wants back. It is no cache validator: what is
 * computed for a day may differ under one version.
 */
export function tagVersions(fastify: FastifyInstance): void {
  fastify.addHook('preSerialization', (_request, reply, answer, done) => {
    const version = (answer as { version?: unknown } | null | undefined)?.version;
    if (typeof version === 'number') void reply.header('etag', `"${version}"`);
    done(null, answer);
  });
}
