import { sql } from '../../database/dialect.js';
import type { Reads } from '../../database/reads.js';
import { readStarter, type StarterDocument, type StarterOrganization } from '../starter-files.js';
import { Keys } from '../starter-keys.js';

/** The organisations and documents of the starter, found again by what they are. */
export async function keysOfStarter(reads: Reads, folder: URL): Promise<{ organizations: Keys; documents: Keys }> {
  const organizations = new Keys('organizations.json');
  const bodies = await reads.rows<{ id: number; name: string; from: string | null; to: string | null }>(
    sql`SELECT id, name, established_on AS "from", ended_on AS "to" FROM organizations`,
  );
  for (const { key, name, from, to } of readStarter<StarterOrganization>(folder, 'organizations.json')) {
    const found = bodies.find((body) => body.name === name && body.from === from && body.to === to);
    if (found) organizations.add(key, found.id);
  }
  const documents = new Keys('documents.json');
  const known = await reads.rows<{ id: number; number: string; issuedOn: string }>(
    sql`SELECT id, number, issued_on AS "issuedOn" FROM documents`,
  );
  for (const { key, number, issuedOn } of readStarter<StarterDocument>(folder, 'documents.json')) {
    const found = known.find((document) => document.number === number && document.issuedOn === issuedOn);
    if (found) documents.add(key, found.id);
  }
  return { organizations, documents };
}
