import type { PartVerified, Verified } from '../health/register-verification.js';
import type { Shell } from './program.js';
import { table } from './table.js';
import type { Terminal } from './terminal.js';

/** `verify`: 1 when something does not fit, with the first of it named. */
export function addVerify({ program, say, act }: Shell): void {
  program
    .command('verify')
    .description(say('verify'))
    .option('--position <n>', say('position'))
    .option('--hash <hash>', say('hash'))
    .action(act(verify));
}

async function verify(terminal: Terminal, kept: { position?: string; hash?: string }): Promise<number> {
  const register = await terminal.register();
  const query = new URLSearchParams(Object.entries(kept)).toString();
  const verified = await register.get<Verified>(`/verification?${query}`);
  terminal.answer(verified, () => shown(terminal, verified));
  return verified.ok ? 0 : 1;
}

function shown(terminal: Terminal, { ok, parts, head }: Verified): string {
  const rows = parts.map((part) => [part.part, part.ok ? 'ok' : '✗', part.checked]);
  const heads = ['headCheck', 'headResult', 'headValue'] as const;
  return [
    table(
      heads.map((each) => terminal.text(each)),
      rows,
    ),
    '',
    ...(ok ? [terminal.text('intact')] : parts.filter((part) => !part.ok).map((part) => broken(terminal, part))),
    terminal.text('keepHead', { position: head.position, hash: head.hash }),
  ].join('\n');
}

const broken = (terminal: Terminal, { part, fault }: PartVerified) =>
  terminal.text('broken', { part, message: fault ?? '' });
