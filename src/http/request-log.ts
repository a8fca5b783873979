import type { IncomingMessage } from 'node:http';
import type { Options } from 'pino-http';
import type { Settings } from '../settings/settings.js';

/** One line a request, without cookies, tokens or bodies; what succeeds is shown at debug only. */
export function requestLog(settings: Settings): Options {
  return {
    level: settings.variables.LOG_LEVEL,
    genReqId: (request: IncomingMessage) => request.id,
    customLogLevel: (_request, response, error) => {
      if (error || response.statusCode >= 500) return 'error';
      return response.statusCode >= 400 ? 'info' : 'debug';
    },
    serializers: {
      req: ({ id, method, url }: { id: string; method: string; url: string }) => ({
        id,
        method,
        url: url.split('?')[0],
      }),
      res: ({ statusCode }: { statusCode: number }) => ({ statusCode }),
    },
  };
}
