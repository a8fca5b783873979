import { createHash } from 'node:crypto';
import { Viewer } from '../identity/viewer.js';

/** For an Idempotency-Key name and content of a file are the body. */
export function sending(viewer: Viewer, { name, sha256 }: { name: string; sha256: string }): Viewer {
  const { account, via, address, language, scopes, once: key } = viewer;
  if (!key) return viewer;
  const bodyHash = createHash('sha256').update(`${sha256} ${name}`).digest('hex');
  return new Viewer(account, via, address, language, scopes, { ...key, bodyHash });
}
