import 'reflect-metadata';
import cookie from '@fastify/cookie';
import type { Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Logger } from 'nestjs-pino';
import { AppModule } from './app.module.js';
import { registerUploads } from './files/uploads.js';
import { ApiDescription } from './http/api-description.js';
import { httpAdapter } from './http/adapter.js';
import { ServerKey } from './identity/server-key.js';
import type { Clock } from './settings/clock.js';
import type { Settings } from './settings/settings.js';

export interface ServerOptions {
  settings: Settings;
  clock?: Clock;
  /** Further controllers' modules, for tests. */
  extra?: Type[];
}

/** Opens the database, brings it up to date, and listens. Throws one sentence when that can't be. */
export async function startServer({ settings, clock, extra }: ServerOptions): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.with({ settings, clock, extra }),
    httpAdapter(settings),
    {
      logger: false, // until it is up: main() says in one sentence why it is not
      bodyParser: false, // http/json-body.ts reads them
      abortOnError: false, // let main() and the tests see why the start failed
    },
  );
  app.setGlobalPrefix('api', { exclude: ['healthz', 'readyz', 'metrics'] });
  app.get(ApiDescription).of(app);
  await app.register(cookie as never);
  await registerUploads(app);
  await app.listen(settings.variables.PORT, settings.variables.HOST);
  app.useLogger(settings.variables.LOG_LEVEL === 'silent' ? false : app.get(Logger));
  app.get(ServerKey).publish(await app.getUrl());
  return app;
}
