import { CannotDo } from './cannot-do.js';
import type { Shell } from './program.js';
import { table } from './table.js';
import type { Terminal } from './terminal.js';

interface Found {
  id: number;
  number: string;
  issuer: string | null;
  issuedOn: string | null;
  title: string;
}

interface Implementer {
  organization: string | null;
  groupWords: string | null;
  role: string;
  basis: string;
  deadline: string | null;
  state: string;
}

interface Page<T> {
  items: T[];
  total: number;
}

const MOST = 200;

/** `who-implements NUMBER`: every document of that number, with the units of each. */
export function addWhoImplements({ program, say, act }: Shell): void {
  program
    .command('who-implements')
    .description(say('whoImplements'))
    .argument('<number>', say('number'))
    .option('--as-of <day>', say('asOf'))
    .action(act(whoImplements));
}

async function whoImplements(terminal: Terminal, number: string, { asOf }: { asOf?: string }): Promise<void> {
  const register = await terminal.register();
  const { items: documents } = await register.get<Page<Found>>(`/documents?number=${encodeURIComponent(number)}`);
  if (documents.length === 0) throw new CannotDo(terminal.text('noDocument', { number }));
  const day = asOf ? `&asOf=${encodeURIComponent(asOf)}` : '';
  const answers: (Found & { implementers: Page<Implementer> })[] = [];
  for (const document of documents) {
    const path = `/documents/${document.id}/implementers?pageSize=${MOST}${day}`;
    answers.push({ ...document, implementers: await register.get<Page<Implementer>>(path) });
  }
  terminal.answer(answers, () => answers.map((answer) => shown(terminal, answer)).join('\n\n'));
}

function shown(terminal: Terminal, document: Found & { implementers: Page<Implementer> }): string {
  const { implementers } = document;
  const heads = ['headUnit', 'headRole', 'headState', 'headDeadline'] as const;
  const rows = implementers.items.map(({ organization, groupWords, role, basis, state, deadline }) => [
    organization ?? groupWords,
    terminal.word(role),
    terminal.word(basis === 'reported' ? basis : state),
    deadline,
  ]);
  const list =
    rows.length === 0
      ? terminal.text('noImplementers')
      : table(
          heads.map((head) => terminal.text(head)),
          rows,
        );
  const rest = implementers.total - implementers.items.length;
  return [
    table(['#', '', '', ''], [[document.number, document.issuedOn, document.issuer, document.title]]).split('\n')[1],
    list,
    ...(rest > 0 ? [terminal.text('more', { count: rest })] : []),
  ].join('\n');
}
