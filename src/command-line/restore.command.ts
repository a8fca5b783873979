import { CannotDo } from './cannot-do.js';
import type { Shell } from './program.js';
import type { Terminal } from './terminal.js';

/** `restore FILE`: on a stopped database, after the whole archive was checked. */
export function addRestore({ program, say, act }: Shell): void {
  program.command('restore').description(say('restore')).argument('<file>', say('restoreFile')).action(act(restore));
}

async function restore(terminal: Terminal, file: string): Promise<void> {
  const { Settings } = await import('../settings/settings.js');
  const { isPostgres } = await import('../database/data-sources.js');
  const { restoreBackup, NewerBackup } = await import('../backup/restore.js');
  const { BadArchive } = await import('../backup/archive.js');
  const settings = Settings.from(process.env);
  if (isPostgres(settings.databaseUrl)) throw new CannotDo(terminal.text('usePgDump'));
  try {
    const restored = await restoreBackup(settings, file);
    const { database, at, movedTo } = restored;
    terminal.answer({ file, ...restored }, () =>
      [
        terminal.text('restored', { database, file, at }),
        ...(movedTo ? [terminal.text('movedAside', { folder: movedTo })] : []),
      ].join('\n'),
    );
  } catch (error) {
    const { message } = error as Error;
    if (error instanceof NewerBackup) throw new CannotDo(terminal.text('newerBackup', { file, migrations: message }));
    if (error instanceof BadArchive) throw new CannotDo(terminal.text('damagedBackup', { file, reason: message }));
    throw error;
  }
}
