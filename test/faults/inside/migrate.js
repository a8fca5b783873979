/** Opens the database named by DATABASE_URL as the service does, brings it up to date, and says how many tables it has. */
import { openForWrites, writeOptions } from '../../../dist/database/data-sources.js';
import { entities } from '../../../dist/schema.js';

try {
  const source = await openForWrites(writeOptions(process.env.DATABASE_URL, entities));
  const { upQueries } = await source.driver.createSchemaBuilder().log();
  await source.destroy();
  console.log(upQueries.length === 0 ? 'complete' : `missing: ${upQueries[0].query}`);
} catch (error) {
  console.log(error.message);
  process.exitCode = 1;
}
