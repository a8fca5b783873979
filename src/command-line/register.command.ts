import type { Shell } from './program.js';
import { readText } from './read-text.js';
import type { Terminal } from './terminal.js';

/** `register FILE`: reads a text, confirms what is certain, lists what a person should look at. */
export function addRegister({ program, say, act }: Shell): void {
  program
    .command('register')
    .description(say('registerCommand'))
    .argument('<file>', say('registerFile'))
    .option('--dry-run', say('dryRun'))
    .option('--date <day>', say('datedOn'))
    .action(act(registerFile));
}

async function registerFile(terminal: Terminal, file: string, _options: { dryRun?: boolean; date?: string }) {
  readText(terminal, file);
}
