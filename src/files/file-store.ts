import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CannotOpen } from '../database/process-lock.js';
import { Problem } from '../http/problem.js';
import { Settings } from '../settings/settings.js';

/** Bytes that are looked at before anything is written to disk. */
const HEAD = 1024 * 1024;

/** A file that has arrived whole and lies, durable, where nothing names it yet. */
export interface Received {
  path: string;
  sha256: string;
  size: number;
}

/** Files by their content: `ab/cd/<sha256>` under FILES_DIR, each once, never changed. */
@Injectable()
export class FileStore implements OnModuleInit {
  private readonly folder: string;
  /** Of files on their way in: what is left here after a crash belongs to nobody. */
  readonly arriving: string;
  /** Of files on their way out. */
  readonly leaving: string;

  constructor(private readonly settings: Settings) {
    this.folder = settings.filesFolder;
    this.arriving = join(this.folder, 'arriving');
    this.leaving = join(this.folder, 'leaving');
  }

  onModuleInit(): Promise<void> {
    return this.prepare();
  }

  /** Throws CannotOpen with one sentence unless files can be kept here. */
  async prepare(): Promise<void> {
    try {
      await mkdir(this.arriving, { recursive: true });
      await mkdir(this.leaving, { recursive: true });
      await this.tryWriting();
    } catch (error) {
      const { message } = error as Error;
      throw new CannotOpen(`Files can't be kept in ${this.folder} (${message}). Set FILES_DIR to a writable folder.`);
    }
  }

  /** Writes and removes a few bytes; rejects when that fails. For readiness. */
  async tryWriting(): Promise<void> {
    const path = join(this.arriving, randomUUID());
    const file = await open(path, 'wx', 0o600);
    try {
      await file.writeFile('ok');
      await file.sync();
    } finally {
      await file.close();
      await rm(path, { force: true });
    }
  }

  /**
   * Takes a file in: hashed on the way, synced, under a name of its own. `inspect` sees up to the first 1 MiB before a
   * byte is written, and may throw. Throws Problem for nothing and for more than MAX_UPLOAD_MB. Failing, it leaves nothing.
   */
  async receive(content: Readable, inspect: (head: Buffer) => Promise<void>): Promise<Received> {
    const { MAX_UPLOAD_MB: max } = this.settings.variables;
    const path = join(this.arriving, randomUUID());
    const hash = createHash('sha256');
    let size = 0;
    let file: FileHandle | undefined;
    let head: Buffer[] = [];
    const begin = async () => {
      const seen = Buffer.concat(head);
      head = [];
      await inspect(seen);
      file = await open(path, 'wx', 0o600);
      await file.writeFile(seen);
      return file;
    };
    try {
      for await (const chunk of content as AsyncIterable<Buffer>) {
        size += chunk.length;
        if (size > max * 1024 * 1024) throw Problem.withStatus(413, 'fileTooLarge', { max });
        hash.update(chunk);
        if (file) await file.writeFile(chunk);
        else head.push(chunk);
        if (!file && size >= HEAD) await begin();
      }
      if (size === 0) throw Problem.refused('emptyFile');
      file ??= await begin();
      await file.sync();
      return { path, sha256: hash.digest('hex'), size };
    } catch (error) {
      await rm(path, { force: true });
      throw error;
    } finally {
      await file?.close();
    }
  }

  /** Puts a received file in its place for good. Call it before the unit of work that names the file. */
  async keep({ path, sha256 }: Received): Promise<void> {
    const place = this.place(sha256);
    await mkdir(dirname(place), { recursive: true });
    await rename(path, place); // over one of the same content, which is then young again to the sweep
    for (const folder of [dirname(place), dirname(dirname(place)), this.folder]) await syncFolder(folder);
  }

  /** Forgets a received file that was not kept. */
  async discard({ path }: Received): Promise<void> {
    await rm(path, { force: true });
  }

  /** Rejects with ENOENT when the file is lost. */
  async read(sha256: string): Promise<Readable> {
    const file = await open(this.place(sha256), 'r');
    return file.createReadStream();
  }

  /** The hash and size of what really lies there, or null. */
  async measure(sha256: string): Promise<{ sha256: string; size: number } | null> {
    const hash = createHash('sha256');
    let size = 0;
    try {
      for await (const chunk of createReadStream(this.place(sha256)) as AsyncIterable<Buffer>) {
        hash.update(chunk);
        size += chunk.length;
      }
    } catch (error) {
      if ((error as { code?: string }).code === 'ENOENT') return null;
      throw error;
    }
    return { sha256: hash.digest('hex'), size };
  }

  /** The names of all files kept, a folder at a time. */
  async *names(): AsyncGenerator<string[]> {
    for (const first of await hexFolders(this.folder)) {
      for (const second of await hexFolders(join(this.folder, first))) {
        yield (await readdir(join(this.folder, first, second))).filter((name) => /^[0-9a-f]{64}$/.test(name)); // a sha256
      }
    }
  }

  /** When the file was last put in its place; null: it is not there. */
  async keptAt(sha256: string): Promise<Date | null> {
    return (await stat(this.place(sha256)).catch(() => null))?.mtime ?? null;
  }

  place(sha256: string): string {
    return join(this.folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  }
}

async function hexFolders(folder: string): Promise<string[]> {
  return (await readdir(folder)).filter((name) => /^[0-9a-f]{2}$/.test(name)).sort(); // "ab"
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
