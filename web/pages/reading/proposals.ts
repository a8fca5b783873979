/** What a reading answers; the service's description leaves it open. */
export interface Place {
  start: number;
  end: number;
  words: string;
}

export type Status = 'new' | 'known' | 'ambiguous' | 'incomplete';
export type Action = 'register' | 'link' | 'stub' | 'skip';

interface Proposed extends Place {
  proposal: string;
  status: Status;
  targetId: number | null;
  candidates: { id: number; label: string; on: string | null; reasons: { message: string }[] }[];
  suggested: Action;
  certainty: string;
  reasons: { code: string; message: string }[];
}

export interface DocumentProposal extends Proposed {
  kind: 'document';
  own: boolean;
  places: Place[];
  fields: {
    number: string | null;
    typeName: string | null;
    issuerId: number | null;
    issuer: string | null;
    issuerProposal: string | null;
    issuerWords: string | null;
    collective: string | null;
    term: string | null;
    issuedOn: string | null;
    title: string | null;
  };
}

export interface OrganizationProposal extends Proposed {
  kind: 'organization';
  fields: { code: string; name: string; parent: string | null };
}

export interface RelationProposal extends Proposed {
  kind: 'relation';
  relation: string;
  from: string;
  to: string;
}

export interface InspectionProposal extends Proposed {
  kind: 'inspection';
  documents: string[];
  fields: {
    kind: 'inspection' | 'supervision';
    topic: string | null;
    leadProposal: string | null;
    lead: string | null;
    unitCount: number | null;
    memberCount: number | null;
    periodFrom: string | null;
    periodTo: string | null;
  };
}

export interface AssignmentProposal extends Proposed {
  kind: 'assignment';
  document: string;
  fields: {
    role: string;
    organizationProposals: string[];
    organizations: string[];
    groupWords: string | null;
    task: string | null;
    deadline: string | null;
    deadlineWords: string | null;
  };
}

export interface DisciplineProposal extends Proposed {
  kind: 'discipline';
  inspection: string | null;
  fields: { target: string; form: string; count: number };
}

export type Proposal =
  | DocumentProposal
  | OrganizationProposal
  | RelationProposal
  | InspectionProposal
  | AssignmentProposal
  | DisciplineProposal;

export interface ReadingRecord {
  id: number;
  text: string;
  proposals: Proposal[];
  /** The file that was read and is kept with the draft. */
  file: { name: string; size: number } | null;
  /** What there is to say of the whole text. */
  notes: { code: string; message: string }[];
  confirmedAt: string | null;
}

export interface Outcome {
  proposal: string;
  kind: Proposal['kind'];
  outcome: 'new' | 'known' | 'stub' | 'skipped';
  id: number | null;
}

export interface Confirmed {
  items: Outcome[];
  new: number;
  known: number;
  stubs: number;
  skipped: number;
  attachmentId: number | null;
}

/** What a person made of a proposal. */
export interface Decision {
  action: Action;
  targetId: number | null;
  fields: Record<string, unknown>;
}

/** As the service suggests; a round that the reader may not log is left to whoever may. */
export function firstDecision({ kind, suggested, targetId }: Proposal, mayLogRounds: boolean): Decision {
  const leave = (kind === 'inspection' || kind === 'discipline') && suggested === 'register' && !mayLogRounds;
  return { action: leave ? 'skip' : suggested, targetId, fields: {} };
}

/** What becomes of a proposal as the others are decided: nothing stands on what was left out, and no body is added for nobody. */
export function effectiveDecision(
  proposal: Proposal,
  all: readonly Proposal[],
  decisions: Readonly<Record<string, Decision>>,
): Decision {
  const decision = decisions[proposal.proposal]!;
  const dropped = (name: string | null): boolean => {
    const found = all.find((each) => each.proposal === name);
    if (name === null || !found) return false;
    return decisions[name]?.action === 'skip' || (found.kind === 'organization' && dropped(found.fields.parent));
  };
  const skipped: Decision = { ...decision, action: 'skip' };
  switch (proposal.kind) {
    case 'document': {
      const withoutIssuer = dropped(proposal.fields.issuerProposal) && !decision.fields.issuerId;
      return decision.action === 'register' && withoutIssuer ? { ...decision, action: 'stub' } : decision;
    }
    case 'organization': {
      const needed = all.some(
        (each) => decisions[each.proposal]?.action === 'register' && needs(each, proposal.proposal),
      );
      return needed && !dropped(proposal.fields.parent) ? decision : skipped;
    }
    case 'relation':
      return dropped(proposal.from) || dropped(proposal.to) ? skipped : decision;
    case 'assignment':
      return dropped(proposal.document) ? skipped : decision;
    case 'discipline':
      return dropped(proposal.inspection) ? skipped : decision;
    case 'inspection':
      return decision;
  }
}

/** Whether a proposal brings this organisation with it. */
function needs(proposal: Proposal, organization: string): boolean {
  switch (proposal.kind) {
    case 'document':
      return proposal.fields.issuerProposal === organization;
    case 'organization':
      return proposal.fields.parent === organization;
    case 'assignment':
      return proposal.fields.organizationProposals.includes(organization);
    case 'inspection':
      return proposal.fields.leadProposal === organization;
    default:
      return false;
  }
}

/** Where the words of a proposal stand. */
export const placesOf = (proposal: Proposal): Place[] => (proposal.kind === 'document' ? proposal.places : [proposal]);

export interface Piece {
  text: string;
  start: number;
  /** The proposal whose words these are. */
  proposal: Proposal | null;
}

/** The text in pieces, each with the narrowest proposal that it belongs to. */
export function piecesOf(text: string, proposals: Proposal[]): Piece[] {
  const spans = proposals
    .flatMap((proposal) => placesOf(proposal).map(({ start, end }) => ({ start, end, proposal })))
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  const edges = [...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  const pieces: Piece[] = [];
  for (let index = 0; index + 1 < edges.length; index++) {
    const [start, end] = [edges[index]!, edges[index + 1]!];
    const proposal = spans.find((span) => span.start <= start && span.end >= end)?.proposal ?? null;
    const last = pieces.at(-1);
    if (last && last.proposal === proposal) last.text += text.slice(start, end);
    else pieces.push({ start, text: text.slice(start, end), proposal });
  }
  return pieces;
}

/** In the order in which they stand on the page: this document, what it cites, tasks, inspections; each by its place. */
const ORDER: Proposal['kind'][] = [
  ...(['document', 'organization', 'relation', 'assignment', 'inspection', 'discipline'] as const),
];

export function inOrder(proposals: Proposal[]): Proposal[] {
  const rank = (proposal: Proposal) =>
    proposal.kind === 'document' && proposal.own ? -1 : ORDER.indexOf(proposal.kind);
  return [...proposals].sort((a, b) => rank(a) - rank(b) || a.start - b.start);
}
