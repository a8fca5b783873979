import { type Decision, effectiveDecision, type Proposal } from './proposals.js';

const all = [
  { proposal: 'd1', kind: 'document', fields: { issuerProposal: 'o1' } },
  { proposal: 'o1', kind: 'organization', fields: { parent: null } },
  { proposal: 'o2', kind: 'organization', fields: { parent: 'o1' } },
  { proposal: 'a1', kind: 'assignment', document: 'd1', fields: { organizationProposals: ['o2'] } },
] as Proposal[];

const decided = (actions: Partial<Record<string, Decision['action']>>, fields: Decision['fields'] = {}) => {
  const decisions = Object.fromEntries(
    all.map(({ proposal }) => [
      proposal,
      { action: actions[proposal] ?? 'register', targetId: null, fields } as Decision,
    ]),
  );
  return Object.fromEntries(
    all.map((proposal) => [proposal.proposal, effectiveDecision(proposal, all, decisions).action]),
  );
};

describe('What becomes of proposals that stand on others', () => {
  it('is what was decided while all are taken', () => {
    expect(decided({})).toEqual({ d1: 'register', o1: 'register', o2: 'register', a1: 'register' });
  });

  it('keeps a document whose issuer was left out as a stub, unless another issuer was chosen', () => {
    expect(decided({ o1: 'skip' }).d1).toBe('stub');
    expect(decided({ o1: 'skip' }, { issuerId: 7 }).d1).toBe('register');
  });

  it('adds no body under one that was left out', () => {
    expect(decided({ o1: 'skip' }).o2).toBe('skip');
  });

  it('adds no body for a task that was left out', () => {
    expect(decided({ a1: 'skip' })).toMatchObject({ o1: 'register', o2: 'skip' });
  });

  it('leaves the tasks of a document that was left out', () => {
    expect(decided({ d1: 'skip' }).a1).toBe('skip');
  });
});
