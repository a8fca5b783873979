import type { Diagnosis } from '../health/diagnosis.js';
import type { Shell } from './program.js';
import { table } from './table.js';
import type { Terminal } from './terminal.js';

/** `doctor`: 1 when something needs attention. */
export function addDoctor({ program, say, act }: Shell): void {
  program.command('doctor').description(say('doctor')).action(act(examine));
}

async function examine(terminal: Terminal): Promise<number> {
  const register = await terminal.register();
  const diagnosis = await register.get<Diagnosis>('/diagnosis');
  terminal.answer(diagnosis, () => shown(terminal, diagnosis));
  return diagnosis.ok ? 0 : 1;
}

function shown(terminal: Terminal, { ok, checks }: Diagnosis): string {
  const heads = ['headCheck', 'headResult', 'headValue'] as const;
  const rows = checks.map((check) => [check.name, check.ok ? 'ok' : '✗', check.value]);
  const list = table(
    heads.map((head) => terminal.text(head)),
    rows,
  );
  return ok ? list : `${list}\n\n${terminal.text('unwell')}`;
}
