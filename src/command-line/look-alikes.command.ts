import type { Shell } from './program.js';
import { cut, shown as cell, table } from './table.js';
import type { Terminal } from './terminal.js';

interface Glance {
  number: string | null;
  issuedOn: string | null;
  issuer: string | null;
  title: string;
}

interface Answer {
  items: { first: Glance; second: Glance }[];
  total: number;
}

/** `look-alikes`: pairs that wait for somebody to say whether they are one document or two. */
export function addLookAlikes({ program, say, act }: Shell): void {
  program.command('look-alikes').description(say('lookAlikes')).action(act(lookAlikes));
}

async function lookAlikes(terminal: Terminal): Promise<void> {
  const register = await terminal.register();
  const answer = await register.get<Answer>('/look-alikes?pageSize=200');
  terminal.answer(answer, () => list(terminal, answer));
}

function list(terminal: Terminal, { items, total }: Answer): string {
  if (items.length === 0) return terminal.text('noLookAlikes');
  const heads = ['headPair', 'headNumber', 'headDate', 'headIssuer', 'headTitle'] as const;
  const found = table(
    heads.map((head) => terminal.text(head)),
    items.flatMap(({ first, second }, index) =>
      [first, second].map(({ number, issuedOn, issuer, title }) => [
        ...[index + 1, cut(number, 40), issuedOn, cut(issuer, 40), cut(title, 70)],
      ]),
    ),
  );
  const rest = total - items.length;
  return rest > 0 ? `${found}\n${terminal.text('more', { count: cell(rest) })}` : found;
}
