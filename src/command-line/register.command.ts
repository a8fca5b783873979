import { basename } from 'node:path';
import type { Confirmed } from '../readings/outcome.js';
import type { Action, Proposal } from '../readings/proposal.js';
import type { ReadingView } from '../readings/readings.queries.js';
import type { Shell } from './program.js';
import { nameOf, readBytes } from './read-text.js';
import { cut, table } from './table.js';
import type { Terminal } from './terminal.js';

interface Options {
  dryRun?: boolean;
  stubs?: boolean;
  date?: string;
  attach: boolean;
}

/** `register FILE`: reads a text, confirms what is certain, lists what a person should look at. */
export function addRegister({ program, say, act }: Shell): void {
  program
    .command('register')
    .description(say('registerCommand'))
    .argument('<file>', say('registerFile'))
    .option('--dry-run', say('dryRun'))
    .option('--stubs', say('stubs'))
    .option('--date <day>', say('datedOn'))
    .option('--no-attach', say('noAttach'))
    .action(act(registerFile));
}

async function registerFile(terminal: Terminal, file: string, options: Options): Promise<void> {
  const bytes = readBytes(terminal, file);
  const register = await terminal.register();
  const done = terminal.busy(terminal.text('readingFile', { file: nameOf(file) }));
  const dated = options.date ? `?datedOn=${encodeURIComponent(options.date)}` : '';
  const reading = await register
    .upload<ReadingView>(`/extractions${dated}`, file === '-' ? 'stdin' : basename(file), bytes)
    .finally(done);
  const decisions = decide(reading.proposals, options.stubs ?? false);
  const items = [...decisions].map(([proposal, action]) => ({ proposal, action }));
  const confirmed =
    options.dryRun || items.length === 0
      ? null
      : await register.post<Confirmed>(`/extractions/${reading.id}/confirm`, {
          items,
          ...(options.attach && attachTo(reading, decisions)),
        });
  const rest = reading.proposals.filter(({ proposal }) => !decisions.has(proposal));
  const answer = { id: reading.id, dryRun: options.dryRun ?? false, confirmed, decisions: items, rest };
  terminal.answer(answer, () => shown(terminal, reading, decisions, confirmed, rest));
}

/** The file goes with the document that it is, when that is registered now. */
function attachTo({ file, proposals }: ReadingView, decisions: ReadonlyMap<string, Action>): { attachTo?: string } {
  const own = proposals.find((proposal) => proposal.kind === 'document' && proposal.own);
  return file && own && decisions.get(own.proposal) === 'register' ? { attachTo: own.proposal } : {};
}

/**
 * What needs no person: what is known, and what is new with all its facts. What stands on a proposal left for a person waits
 * with it.
 */
function decide(proposals: readonly Proposal[], stubs: boolean): Map<string, Action> {
  const decided = new Map<string, Action>();
  const ready = (needed: readonly (string | null)[]) => needed.every((each) => each === null || decided.has(each));
  for (const proposal of proposals) {
    if (proposal.kind === 'organization') continue; // taken below, where a document needs it
    const action = actionFor(proposal, stubs || isBasis(proposal, proposals));
    if (!action || !ready(basisOf(proposal))) continue;
    if (proposal.status === 'new') {
      for (const name of organizationsOf(proposal)) takeOrganization(name, proposals, decided);
    }
    decided.set(proposal.proposal, action);
  }
  return decided;
}

/** A relation that the text states waits on a stub where the other document is not fully known. */
const isBasis = ({ proposal }: Proposal, proposals: readonly Proposal[]) =>
  proposals.some((each) => each.kind === 'relation' && each.to === proposal);

function takeOrganization(name: string | null, proposals: readonly Proposal[], decided: Map<string, Action>): void {
  const found = proposals.find(({ proposal }) => proposal === name);
  if (found?.kind !== 'organization' || decided.has(found.proposal)) return;
  takeOrganization(found.fields.parent, proposals, decided);
  decided.set(found.proposal, 'register');
}

/** The organisations that come with it. */
function organizationsOf(proposal: Proposal): (string | null)[] {
  if (proposal.kind === 'document') return [proposal.fields.issuerProposal];
  if (proposal.kind === 'inspection') return [proposal.fields.leadProposal];
  return proposal.kind === 'assignment' ? proposal.fields.organizationProposals : [];
}

function actionFor({ kind, status, certainty, targetId }: Proposal, stubs: boolean): Action | null {
  if (status === 'known') return kind === 'document' && certainty === 'unsure' ? null : 'link';
  if (status === 'incomplete') return stubs && kind === 'document' ? 'stub' : null;
  if (status === 'ambiguous' || targetId !== null) return null;
  return certainty === 'unsure' || (kind !== 'document' && certainty !== 'certain') ? null : 'register';
}

/** The proposals, organisations apart, that this one stands on. */
function basisOf(proposal: Proposal): (string | null)[] {
  switch (proposal.kind) {
    case 'relation':
      return [proposal.from, proposal.to];
    case 'inspection':
      return proposal.documents;
    case 'discipline':
      return [proposal.inspection];
    case 'assignment':
      return [proposal.document];
    case 'document':
    case 'organization':
      return [];
  }
}

function shown(
  terminal: Terminal,
  { proposals, notes, file: attached }: ReadingView,
  decisions: ReadonlyMap<string, Action>,
  confirmed: Confirmed | null,
  rest: readonly Proposal[],
): string {
  const outcomes = new Map(confirmed?.items.map((item) => [item.proposal, item.outcome]));
  const counted = (kind: Proposal['kind']) => {
    const of = proposals.filter((each) => each.kind === kind && decisions.has(each.proposal));
    const known = of.filter(({ proposal, status }) => (outcomes.get(proposal) ?? status) === 'known').length;
    const stubs = of.filter(({ proposal }) => decisions.get(proposal) === 'stub').length;
    return { new: of.length - known - stubs, known, stubs, total: of.length };
  };
  const lines = KINDS.flatMap(([kind, title]) => {
    const { total, stubs, ...counts } = counted(kind);
    if (total === 0) return [];
    const said = terminal.text(confirmed ? 'registered' : 'registeredDry', counts);
    return [`${terminal.text(title)}: ${said}${stubs > 0 ? `, ${terminal.text('stubsToo', { stubs })}` : ''}`];
  });
  lines.push(...notes.map(({ message }) => message));
  if (confirmed?.attachmentId) lines.push(terminal.text('attached', { file: attached?.name ?? '' }));
  const parts =
    lines.length > 0 ? [lines.join('\n')] : [terminal.text(rest.length > 0 ? 'nothingCertain' : 'nothingRead')];
  if (rest.length > 0) parts.push(`${terminal.text('rest')}:\n${listed(terminal, rest)}`);
  return parts.join('\n\n');
}

const KINDS = [
  ['document', 'documents'],
  ['organization', 'organizations'],
  ['relation', 'relations'],
  ['inspection', 'inspections'],
  ['assignment', 'assignments'],
  ['discipline', 'disciplines'],
] as const;

function listed(terminal: Terminal, rest: readonly Proposal[]): string {
  const heads = ['headKind', 'headFound', 'headReason', 'headWords'] as const;
  return table(
    heads.map((head) => terminal.text(head)),
    rest.map((proposal) => [
      terminal.word(proposal.kind),
      cut(labelOf(terminal, proposal), 50),
      cut(proposal.reasons.at(-1)?.message, 70),
      cut(proposal.words, 60),
    ]),
  );
}

function labelOf(terminal: Terminal, proposal: Proposal): string {
  switch (proposal.kind) {
    case 'document':
      return [proposal.fields.number, proposal.fields.issuedOn].filter(Boolean).join(' · ');
    case 'organization':
      return proposal.fields.name;
    case 'relation':
      return `${terminal.word(proposal.relation)} ${proposal.to}`;
    case 'inspection':
      return [proposal.fields.unitCount, proposal.fields.topic].filter(Boolean).join(' · ');
    case 'discipline':
      return `${proposal.fields.count} · ${terminal.word(proposal.fields.form)}`;
    case 'assignment':
      return [...proposal.fields.organizations, proposal.fields.groupWords].filter(Boolean).join('; ');
  }
}
