import type { Assignment, Extraction } from '../../extraction/facts.js';
import type { AssignmentProposal, DocumentProposal } from '../proposal.js';
import type { BodyResolver } from './body-resolver.js';
import type { KnownFacts } from './known-facts.js';
import type { Reasons } from './reasons.js';
import type { Sentences } from './sentences.js';

interface Tools {
  bodies: BodyResolver;
  sentences: Sentences;
  say: Reasons;
  facts: KnownFacts;
}

type Role = AssignmentProposal['fields']['role'];

const LONGEST_TASK = 2000;
const LONGEST_GROUP = 300;

/** The tasks that the document gives, one proposal for each role in each point. */
export class AssignmentProposals {
  constructor(private readonly tools: Tools) {}

  of({ assignments }: Extraction, documents: readonly DocumentProposal[]): AssignmentProposal[] {
    const own = documents.find((document) => document.own);
    if (!own) return [];
    const numbered = { next: 0 };
    return assignments.flatMap((assignment) => [
      ...this.proposal(assignment, assignment.units, leading(assignment), own, numbered),
      ...this.proposal(assignment, assignment.coordinating, 'coordinating', own, numbered),
    ]);
  }

  private proposal(
    fact: Assignment,
    units: readonly string[],
    role: Role,
    own: DocumentProposal,
    numbered: { next: number },
  ): AssignmentProposal[] {
    if (units.length === 0) return [];
    const { sentences, say, facts, bodies } = this.tools;
    const on = own.fields.issuedOn;
    const resolved = units.map((words) => ({ words, body: bodies.resolve({ words, code: null, on, near: null }) }));
    const named = resolved.filter(({ body }) => body.organization !== null);
    const groups = resolved.filter(({ body }) => body.organization === null).map(({ words }) => words);
    const known = facts.assignment(role, fact);
    const certain = groups.length === 0 && named.every(({ body }) => body.certainty === 'certain');
    numbered.next += 1;
    return [
      {
        ...{ proposal: `a${numbered.next}`, kind: 'assignment', ...sentences.around(fact), document: own.proposal },
        ...{ status: known ? 'known' : 'new', targetId: known, candidates: [] },
        ...{ suggested: known ? 'link' : 'register', certainty: known || certain ? 'certain' : 'likely' },
        reasons: [...named.flatMap(({ body }) => body.reasons), ...(groups.length > 0 ? [say('readGroup')] : [])],
        fields: {
          role,
          organizationIds: [...new Set(named.map(({ body }) => body.organization!.id))],
          organizations: [...new Set(named.map(({ body }) => body.organization!.name))],
          groupWords: groups.length > 0 ? groups.join('; ').slice(0, LONGEST_GROUP) : null,
          ...{ giverId: own.fields.issuerId, task: fact.task.slice(0, LONGEST_TASK) },
          ...{ deadline: fact.deadline, deadlineWords: fact.deadlineWords },
        },
      },
    ];
  }
}

/** One unit in front of others leads; several, or one alone, each carry it out. */
const leading = ({ units, coordinating }: Assignment): Role =>
  units.length === 1 && coordinating.length > 0 ? 'lead' : 'implementing';
