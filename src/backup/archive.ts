import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readdir, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import * as tar from 'tar-stream';
import {
  type Content,
  DATABASE_ENTRY,
  FILES_ENTRY,
  FORMAT,
  type Manifest,
  manifest,
  MANIFEST_ENTRY,
} from './manifest.js';
import type { Snapshot } from './snapshot.js';

/** Why a file is no backup, or a damaged one; a technical reason for the end of a sentence. */
export class BadArchive extends Error {}

interface Parts {
  database: string;
  filesFolder: string;
  snapshot: Snapshot;
  at: string;
}

/** A .tar.gz of the database's copy, the attachments and, last, the manifest with the hash of each. */
export function packArchive(parts: Parts): Readable {
  const pack = tar.pack();
  const gzip = createGzip({ level: 4 });
  pipeline(pack, gzip).catch(() => undefined); // the reader of gzip sees the error
  fill(pack, parts).catch((error: Error) => gzip.destroy(error));
  return gzip;
}

async function fill(pack: ReturnType<typeof tar.pack>, { database, filesFolder, snapshot, at }: Parts): Promise<void> {
  const contents = [await addFile(pack, DATABASE_ENTRY, database)];
  for (const file of await filesUnder(filesFolder)) {
    contents.push(await addFile(pack, FILES_ENTRY + file.split(sep).join('/'), join(filesFolder, file)));
  }
  const text = JSON.stringify({ format: FORMAT, at, ...snapshot, contents } satisfies Manifest, null, 1);
  await new Promise<void>((done, failed) => {
    const entry = pack.entry({ name: MANIFEST_ENTRY, size: Buffer.byteLength(text) }, settle(done, failed));
    entry.end(text);
  });
  pack.finalize();
}

async function addFile(pack: ReturnType<typeof tar.pack>, name: string, file: string): Promise<Content> {
  const { size, mtime } = await stat(file);
  const hash = createHash('sha256');
  await new Promise<void>((done, failed) => {
    const entry = pack.entry({ name, size, mtime }, settle(done, failed));
    pipeline(createReadStream(file), hashing(hash), entry).catch(failed);
  });
  return { name, bytes: size, sha256: hash.digest('hex') };
}

const settle = (done: () => void, failed: (error: Error) => void) => (error?: Error | null) =>
  error ? failed(error) : done();

/** Every file kept, relative to the folder: ab/cd/<sha256>. What is only arriving is left out. */
async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []); // no folder: no files
  return entries
    .filter((entry) => entry.isFile() && /^[0-9a-f]{64}$/.test(entry.name)) // a sha256
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

/**
 * Reads an archive through and checks every content against the manifest; with `into`, unpacks it there too.
 * Throws BadArchive.
 */
export async function readArchive(file: string, into?: string): Promise<Manifest> {
  const seen: Content[] = [];
  let described: Manifest | undefined;
  const extract = tar.extract();
  const unpacked = (async () => {
    for await (const entry of extract) {
      const { name } = entry.header;
      if (name === MANIFEST_ENTRY) described = parsed(await textOf(entry));
      else seen.push(await store(entry, name, into));
    }
  })();
  try {
    await Promise.all([pipeline(createReadStream(file), createGunzip(), extract), unpacked]);
  } catch (error) {
    throw error instanceof BadArchive ? error : new BadArchive((error as Error).message);
  }
  if (!described) throw new BadArchive(`${MANIFEST_ENTRY} is missing`);
  compare(described.contents, seen);
  return described;
}

async function store(entry: AsyncIterable<unknown>, name: string, into: string | undefined): Promise<Content> {
  const path = name.split('/');
  const known = name === DATABASE_ENTRY || name.startsWith(FILES_ENTRY);
  if (!known || path.includes('..') || path.includes('')) throw new BadArchive(`unexpected entry ${name}`);
  const hash = createHash('sha256');
  let bytes = 0;
  const counted = hashing(hash, (length) => (bytes += length));
  if (into === undefined) {
    counted.resume();
    await pipeline(entry, counted);
  } else {
    const target = resolve(into, ...path);
    await mkdir(dirname(target), { recursive: true });
    await pipeline(entry, counted, createWriteStream(target, { flush: true }));
  }
  return { name, bytes, sha256: hash.digest('hex') };
}

function hashing(hash: ReturnType<typeof createHash>, count: (bytes: number) => void = () => undefined): Transform {
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      count(chunk.length);
      done(null, chunk);
    },
  });
}

async function textOf(entry: AsyncIterable<unknown>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of entry) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function parsed(text: string): Manifest {
  const result = manifest.safeParse(safeJson(text));
  if (!result.success) throw new BadArchive(`${MANIFEST_ENTRY} is not ours`);
  return result.data;
}

function safeJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function compare(expected: Content[], seen: Content[]): void {
  const found = new Map(seen.map((content) => [content.name, content]));
  for (const { name, sha256 } of expected) {
    if (found.get(name)?.sha256 !== sha256) throw new BadArchive(`${name} is not what was backed up`);
    found.delete(name);
  }
  const [extra] = found.keys();
  if (extra) throw new BadArchive(`unexpected entry ${extra}`);
  if (!expected.some(({ name }) => name === DATABASE_ENTRY)) throw new BadArchive(`${DATABASE_ENTRY} is missing`);
}
