import type { FastifyInstance } from 'fastify';
import helmet from 'helmet';

/** An office LAN has no TLS: no HSTS and no upgrade-insecure-requests. */
const OPTIONS = {
  strictTransportSecurity: false,
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      ...{ scriptSrc: ["'self'"], styleSrc: ["'self'"], imgSrc: ["'self'", 'data:'], fontSrc: ["'self'"] },
      ...{ connectSrc: ["'self'"], formAction: ["'self'"], baseUri: ["'none'"], frameAncestors: ["'none'"] },
    },
  },
} as const;

/** Puts on every answer what helmet gives: the same for all, so it is asked once. */
export function secureHeaders(fastify: FastifyInstance): void {
  const headers = fixedHeaders();
  fastify.addHook('onRequest', (_request, reply, done) => {
    void reply.headers(headers);
    done();
  });
}

function fixedHeaders(): Record<string, string> {
  const headers: Record<string, string> = {};
  const answer = { setHeader: (name: string, value: string) => (headers[name] = value), removeHeader: () => undefined };
  helmet(OPTIONS as never)({} as never, answer as never, () => undefined);
  return headers;
}
