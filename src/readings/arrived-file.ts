import type { Readable } from 'node:stream';
import { LIMITS } from '../file-text/limits.js';
import type { Upload } from '../files/uploads.js';
import { Problem } from '../http/problem.js';

export interface ArrivedFile {
  name: string;
  bytes: Buffer;
}

/** A file in memory: not a byte of it lies on the disk before its words were looked at. Throws Problem 413. */
export function arrivedFile(upload: Upload): Promise<ArrivedFile> {
  return upload.take(async (name, content) => ({
    name,
    bytes: await collected(content),
    discard: async () => undefined,
  }));
}

async function collected(content: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of content as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LIMITS.fileBytes) throw Problem.tooLarge('file', LIMITS.fileBytes / 1024 / 1024);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
