import type { FileHandle } from 'node:fs/promises';
import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';

const inflate = promisify(inflateRaw);

interface Entry {
  method: number;
  packed: number;
  at: number;
}

const END = 22;
const LONGEST_COMMENT = 65_535;
const LARGEST_DIRECTORY = 4 * 1024 * 1024;
const MOST_ENTRIES = 20_000;

/** The central directory of a ZIP file, and single entries with a bound on their size. No ZIP64: office files have none. */
export class ZipArchive {
  private constructor(
    private readonly file: FileHandle,
    private readonly entries: Map<string, Entry>,
  ) {}

  /** null when it is no sound ZIP file. */
  static async over(file: FileHandle): Promise<ZipArchive | null> {
    const { size } = await file.stat();
    const tail = await bytes(file, Math.max(0, size - END - LONGEST_COMMENT), END + LONGEST_COMMENT);
    const end = tail.lastIndexOf('PK\x05\x06', undefined, 'latin1');
    if (end < 0 || end + END > tail.length) return null;
    const count = tail.readUInt16LE(end + 10);
    const length = tail.readUInt32LE(end + 12);
    if (length > LARGEST_DIRECTORY || count > MOST_ENTRIES) return null;
    const directory = await bytes(file, tail.readUInt32LE(end + 16), length);
    const entries = readDirectory(directory, count);
    return entries && new ZipArchive(file, entries);
  }

  get names(): string[] {
    return [...this.entries.keys()];
  }

  /** The content of an entry as UTF-8; null when it is absent, damaged or larger than `largest` bytes. */
  async text(name: string, largest: number): Promise<string | null> {
    const entry = this.entries.get(name);
    if (!entry || entry.packed > largest) return null;
    const local = await bytes(this.file, entry.at, 30);
    if (local.length < 30) return null;
    const start = entry.at + 30 + local.readUInt16LE(26) + local.readUInt16LE(28);
    const packed = await bytes(this.file, start, entry.packed);
    if (entry.method === 0) return packed.toString('utf8');
    if (entry.method !== 8) return null;
    const content = await inflate(packed, { maxOutputLength: largest }).catch(() => null);
    return content && content.toString('utf8');
  }
}

function readDirectory(directory: Buffer, count: number): Map<string, Entry> | null {
  const entries = new Map<string, Entry>();
  let at = 0;
  for (let i = 0; i < count; i++) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== 0x02014b50) return null;
    const nameLength = directory.readUInt16LE(at + 28);
    const name = directory.toString('utf8', at + 46, at + 46 + nameLength);
    entries.set(name, {
      method: directory.readUInt16LE(at + 10),
      packed: directory.readUInt32LE(at + 20),
      at: directory.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return entries;
}

/** As many as there are. */
async function bytes(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  const { bytesRead } = await file.read(buffer, 0, length, position);
  return buffer.subarray(0, bytesRead);
}
