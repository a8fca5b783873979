import { createWriteStream, existsSync } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { FILES_ENTRY, type Manifest } from '../backup/manifest.js';
import { CannotDo } from './cannot-do.js';
import type { Shell } from './program.js';
import { reasonOf } from './read-text.js';
import type { Terminal } from './terminal.js';

/** `backup FILE`: the server streams the archive; it counts only once it was read through again. */
export function addBackup({ program, say, act }: Shell): void {
  program
    .command('backup')
    .description(say('backup'))
    .argument('<file>', say('backupFile'))
    .option('--force', say('force'))
    .action(act(backup));
}

async function backup(terminal: Terminal, file: string, { force }: { force?: boolean }): Promise<void> {
  if (existsSync(file) && !force) throw new CannotDo(terminal.text('fileExists', { file }));
  const register = await terminal.register();
  const answer = await register.send('/backups', { method: 'POST' });
  const partial = `${file}.partial`;
  try {
    const manifest = await keep(terminal, answer, partial);
    const { size } = await stat(partial);
    await rename(partial, file);
    const { audit, contents, at } = manifest;
    const files = contents.filter(({ name }) => name.startsWith(FILES_ENTRY)).length;
    terminal.answer({ file, at, bytes: size, files, audit }, () =>
      terminal.text('backedUp', { file, bytes: megabytes(size), files, position: audit.position }),
    );
  } finally {
    await rm(partial, { force: true });
  }
}

async function keep(terminal: Terminal, answer: Response, file: string): Promise<Manifest> {
  const { readArchive } = await import('../backup/archive.js');
  try {
    await pipeline(
      Readable.fromWeb(answer.body as ReadableStream),
      createWriteStream(file, { mode: 0o600, flush: true }),
    );
    return await readArchive(file);
  } catch (error) {
    throw new CannotDo(terminal.text('unwritable', { file, reason: reasonOf(error) }));
  }
}

const megabytes = (bytes: number) => `${(bytes / 1024 ** 2).toFixed(1)} MB`;
