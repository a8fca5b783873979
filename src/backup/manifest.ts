import { z } from 'zod';

export const DATABASE_ENTRY = 'registry.sqlite';
export const FILES_ENTRY = 'files/';
export const MANIFEST_ENTRY = 'manifest.json';
export const FORMAT = 'so-chi-dao backup 1';

const content = z.object({ name: z.string(), bytes: z.number().int().min(0), sha256: z.string().length(64) });

/** What an archive holds: its last entry, so that a cut one shows. */
export const manifest = z.object({
  format: z.literal(FORMAT),
  at: z.string(),
  migrations: z.array(z.string()),
  /** The last link of the audit log. */
  audit: z.object({ position: z.number().int(), hash: z.string() }),
  contents: z.array(content),
});

export type Manifest = z.infer<typeof manifest>;
export type Content = z.infer<typeof content>;
