import type { Shell } from './program.js';
import { cut, shown as cell, table } from './table.js';
import type { Terminal } from './terminal.js';

interface Found {
  kind: 'number' | 'document' | 'organization' | 'inspection';
  id: number;
  label: string;
  title?: string;
  issuer?: string | null;
  issuedOn?: string | null;
  parent?: string | null;
  lead?: string | null;
  startedOn?: string | null;
}

interface Answer {
  items: Found[];
  total: number;
}

/** `search WORDS…`: numbers first, then words, folded. */
export function addSearch({ program, say, act }: Shell): void {
  program.command('search').description(say('search')).argument('<words...>', say('words')).action(act(search));
}

async function search(terminal: Terminal, words: string[]): Promise<void> {
  const register = await terminal.register();
  const query = new URLSearchParams({ q: words.join(' '), pageSize: '50' });
  const answer = await register.get<Answer>(`/search?${query.toString()}`);
  terminal.answer(answer, () => list(terminal, answer));
}

function list(terminal: Terminal, { items, total }: Answer): string {
  if (items.length === 0) return terminal.text('nothingFound');
  const heads = ['headKind', 'headFound', 'headDate', 'headIssuer', 'headTitle'] as const;
  const rows = items.map((item) => [
    terminal.word(item.kind === 'number' ? 'document' : item.kind),
    cut(item.label, 60),
    item.issuedOn ?? item.startedOn ?? null,
    cut(item.issuer ?? item.lead ?? item.parent, 40),
    item.title === item.label ? null : cut(item.title, 70),
  ]);
  const rest = total - items.length;
  const found = table(
    heads.map((head) => terminal.text(head)),
    rows,
  );
  return rest > 0 ? `${found}\n${terminal.text('more', { count: cell(rest) })}` : found;
}
