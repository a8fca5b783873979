import type { FileHandle } from 'node:fs/promises';

const MOST_SECTORS = 200;
const ENTRY = 128;
const CHAIN_END = 0xfffffffa; // and above: no sector
const NONE = 0xffffffff;

/**
 * The names of the streams and storages at the top of an OLE2 compound file ([MS-CFB]), the container of .doc, .xls and
 * much else; empty when it is damaged. What is embedded deeper doesn't count. Only the directory is read.
 */
export async function compoundFileNames(file: FileHandle | Buffer): Promise<Set<string>> {
  const entries = await readEntries(file);
  const names = new Set<string>();
  const waiting = [entries[0]?.child ?? NONE];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const entry = entries[id];
    if (!entry || names.has(entry.name)) continue;
    names.add(entry.name);
    waiting.push(entry.left, entry.right);
  }
  return names;
}

interface DirectoryEntry {
  name: string;
  left: number;
  right: number;
  child: number;
}

async function readEntries(file: FileHandle | Buffer): Promise<DirectoryEntry[]> {
  const entries: DirectoryEntry[] = [];
  const header = await bytes(file, 0, 512);
  const shift = header.readUInt16LE(0x1e);
  if (shift !== 9 && shift !== 12) return entries;
  const size = 1 << shift;
  let sector = header.readUInt32LE(0x30);
  for (let seen = 0; sector < CHAIN_END && seen < MOST_SECTORS; seen++) {
    const directory = await bytes(file, (sector + 1) * size, size);
    for (let at = 0; at < size; at += ENTRY) entries.push(entryAt(directory.subarray(at, at + ENTRY)));
    sector = await next(file, header, size, sector);
  }
  return entries;
}

function entryAt(bytes: Buffer): DirectoryEntry {
  const length = Math.min(Math.max(bytes.readUInt16LE(0x40) - 2, 0), 62); // without its closing zero
  const name = bytes.toString('utf16le', 0, length);
  return { name, left: bytes.readUInt32LE(0x44), right: bytes.readUInt32LE(0x48), child: bytes.readUInt32LE(0x4c) };
}

/** The sector that follows, by the allocation table; only its first 109 sectors are looked up, which reach 6.8 MB or more. */
async function next(file: FileHandle | Buffer, header: Buffer, size: number, sector: number): Promise<number> {
  const perSector = size / 4;
  const index = Math.floor(sector / perSector);
  if (index >= 109) return CHAIN_END;
  const table = header.readUInt32LE(0x4c + 4 * index);
  if (table >= CHAIN_END) return CHAIN_END;
  return (await bytes(file, (table + 1) * size + 4 * (sector % perSector), 4)).readUInt32LE(0);
}

/** Zeros beyond the end. */
async function bytes(file: FileHandle | Buffer, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  if (Buffer.isBuffer(file)) file.copy(buffer, 0, position, position + length);
  else await file.read(buffer, 0, length, position);
  return buffer;
}
