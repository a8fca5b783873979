import { readFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';
import { sqliteDatabase } from '../support/databases.js';
import { Office } from '../support/office.js';

it('The page knows the service as it is today; if not: npm run build && npm run api:types', async () => {
  const office = await Office.open(await sqliteDatabase(), { seed: 'none' });
  try {
    const { body } = await office.stranger('/openapi.json');
    const known = readFileSync(new URL('../../web/api/schema.d.ts', import.meta.url), 'utf8');
    expect(known).toBe(astToString(await openapiTS(body)));
  } finally {
    await office.close();
  }
}, 60_000);
