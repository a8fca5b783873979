import { Command, CommanderError, Option } from 'commander';
import type { Language } from '../texts/texts.js';
import { addBackup } from './backup.command.js';
import { CannotDo } from './cannot-do.js';
import { addDoctor } from './doctor.command.js';
import { addExport } from './export.command.js';
import { addExtract } from './extract.command.js';
import { addImport } from './import.command.js';
import { addLookAlikes } from './look-alikes.command.js';
import { addRegister } from './register.command.js';
import { addRestore } from './restore.command.js';
import { addSearch } from './search.command.js';
import { sentence, type SentenceCode } from './sentences.js';
import { type GlobalOptions, Terminal } from './terminal.js';
import { addUser } from './user.command.js';
import { addVerify } from './verify.command.js';
import { addWhoImplements } from './who-implements.command.js';

const BAD_INPUT = 1;
const USAGE = 2;

/** What a command adds itself with: the program, its words in the reader's language, and how its work is run. */
export interface Shell {
  program: Command;
  say(code: SentenceCode): string;
  /** Wraps a command's work; a number that it answers is the exit code. */
  act<Args extends unknown[]>(
    work: (terminal: Terminal, ...args: Args) => Promise<number | void>,
  ): (...args: Args) => Promise<void>;
}

/** Runs one command and answers its exit code: 0, 1 (bad input, said clearly) or 2 (usage). */
export async function run(args: string[]): Promise<number> {
  const language = languageIn(args);
  const say = (code: SentenceCode) => sentence(language, code);
  let exitCode = 0;
  const program = new Command('so-chi-dao')
    .description(say('program'))
    .option('--server <url>', say('server'))
    .option('--token <token>', say('token'))
    .option('--json', say('json'))
    .addOption(new Option('--lang <language>', say('lang')).choices(['vi', 'en']).default('vi'))
    .helpOption('-h, --help', say('help'))
    .helpCommand(false)
    .exitOverride();
  const act: Shell['act'] =
    (work) =>
    async (...parts) => {
      const terminal = new Terminal(program.opts<GlobalOptions>());
      try {
        exitCode = (await work(terminal, ...parts)) ?? 0;
      } finally {
        await terminal.close();
      }
    };
  const shell: Shell = { program, say, act };
  for (const add of commands) add(shell);
  try {
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : USAGE;
    process.stderr.write(`${messageOf(error, language)}\n`);
    return BAD_INPUT;
  }
}

const commands = [
  ...[addExtract, addRegister, addWhoImplements, addSearch, addLookAlikes, addImport, addExport],
  ...[addBackup, addRestore, addVerify, addDoctor, addUser],
];

/** Help and usage are written before the options are parsed. */
function languageIn(args: string[]): Language {
  const at = args.indexOf('--lang');
  return (at >= 0 && args[at + 1] === 'en') || args.includes('--lang=en') ? 'en' : 'vi';
}

function messageOf(error: unknown, language: Language): string {
  if (error instanceof CannotDo) return error.message;
  return sentence(language, 'failed', { reason: (error as Error).message });
}
