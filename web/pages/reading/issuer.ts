import type { DocumentProposal, Proposal } from './proposals.js';

type Told = Pick<DocumentProposal['fields'], 'issuer' | 'issuerProposal' | 'issuerWords' | 'collective' | 'term'>;

/** Who issued it, each name once: "Ban Thường vụ Tỉnh ủy Vĩnh Phúc", "Bộ Chính trị, khóa XIII". */
export function issuerLine(
  { issuer, issuerProposal, issuerWords, collective, term }: Told,
  all: readonly Proposal[],
): string {
  const body = issuer ?? nameOfProposed(issuerProposal, all);
  const who = body === null ? (issuerWords ?? collective) : collective === null ? body : joined(collective, body);
  const named = who !== null && term !== null && who.includes(term);
  return [who, named ? null : term].filter(Boolean).join(', ');
}

/** An organisation that this reading proposes. */
export function nameOfProposed(proposal: string | null, all: readonly Proposal[]): string | null {
  const found = all.find((each) => each.proposal === proposal);
  return found?.kind === 'organization' ? found.fields.name : null;
}

/** "Ban Thường vụ Tỉnh ủy" and "Tỉnh ủy Vĩnh Phúc" share "Tỉnh ủy"; a collective of the Centre stands for itself. */
function joined(collective: string, body: string): string {
  const words = body.split(' ');
  for (let shared = words.length; shared > 0; shared -= 1) {
    const head = words.slice(0, shared).join(' ');
    if (collective === head || collective.endsWith(` ${head}`)) return [collective, ...words.slice(shared)].join(' ');
  }
  return collective;
}
