import { api } from '../../api/client.js';

/** A file of one JSON record a line, as it is. */
export const sendRows = (rows: Blob, source: string, dryRun: boolean) =>
  api.POST('/api/imports', {
    params: { query: { source, dryRun } },
    body: rows as never,
    bodySerializer: (body: unknown) => body as Blob,
    headers: { 'content-type': 'application/x-ndjson' },
  });
