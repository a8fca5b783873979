// npm run api:types: writes web/api/schema.d.ts from the description of the service as built in dist/;
// with --check it only says whether they agree
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';
import { startServer } from '../../dist/server.js';
import { Settings } from '../../dist/settings/settings.js';

const folder = mkdtempSync(join(tmpdir(), 'so-chi-dao-'));
const settings = Settings.from({
  ...{ DATABASE_URL: `sqlite:${join(folder, 'registry.sqlite')}`, PORT: '0', SEED: 'none', LOG_LEVEL: 'silent' },
  ADMIN_PASSWORD: 'only-for-this-moment',
});
const app = await startServer({ settings });
const description = await (await fetch(`${await app.getUrl()}/api/openapi.json`)).json();
const file = new URL('../api/schema.d.ts', import.meta.url);
const types = astToString(await openapiTS(description));
await app.close();
rmSync(folder, { recursive: true, force: true });
if (!process.argv.includes('--check')) {
  writeFileSync(file, types);
} else if (readFileSync(file, 'utf8') !== types) {
  console.error('web/api/schema.d.ts does not agree with the API: npm run build && npm run api:types');
  process.exit(1);
}
