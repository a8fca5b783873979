import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';

const port = z.coerce.number().int().min(0).max(65535);
const megabytes = z.coerce.number().positive().max(1024);
const flag = z.enum(['true', 'false']).transform((value) => value === 'true');

const databaseUrl = z
  .string()
  .regex(/^(sqlite:.+|postgres(ql)?:\/\/.+)$/, 'must be sqlite:PATH or postgres://…')
  .transform((url) => (url.startsWith('sqlite:') ? `sqlite:${resolve(url.slice('sqlite:'.length))}` : url));

const password = z.string().min(12, 'must have 12 characters or more');

/** Every environment variable that the service reads, with its default. */
const variables = z.object({
  PORT: port.default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATABASE_URL: databaseUrl.default(() => `sqlite:${resolve('data/registry.sqlite')}`),
  FILES_DIR: z.string().min(1).optional(),
  SEED: z.enum(['starter', 'demo', 'none']).default('starter'),
  ADMIN_PASSWORD: password.optional(),
  DEMO_PASSWORD: password.optional(),
  PUBLIC_URL: z.url().optional(),
  TRUST_PROXY: flag.default(false),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  SESSION_HOURS: z.coerce.number().positive().max(720).default(12),
  MAX_UPLOAD_MB: megabytes.default(50),
  METRICS_TOKEN: z.string().min(16).optional(),
});

export type Variables = z.infer<typeof variables>;

/** Reads the environment; throws one sentence that names every wrong variable. */
export function readVariables(environment: Record<string, unknown>): Variables {
  const result = variables.safeParse(blankIsUnset(environment));
  if (result.success) return result.data;
  const wrong = result.error.issues.map(({ path, message }) => `${path.join('.')} (${message})`);
  throw new Error(`These settings are wrong: ${wrong.join('; ')}.`);
}

/** `PORT= npm start` means the default, as people expect of an empty line in an env file. */
function blankIsUnset(environment: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
}

/** The validated settings, with what follows from them. */
export class Settings {
  constructor(readonly variables: Variables) {}

  static from(environment: Record<string, unknown>): Settings {
    return new Settings(readVariables(environment));
  }

  get databaseUrl(): string {
    return this.variables.DATABASE_URL;
  }

  /** Where attachments lie: FILES_DIR, or `files/` beside the SQLite file. */
  get filesFolder(): string {
    return resolve(this.variables.FILES_DIR ?? join(this.dataFolder, 'files'));
  }

  /** The folder of the SQLite file; `data/` with PostgreSQL. */
  get dataFolder(): string {
    const { DATABASE_URL } = this.variables;
    return DATABASE_URL.startsWith('sqlite:') ? dirname(DATABASE_URL.slice('sqlite:'.length)) : resolve('data');
  }
}
