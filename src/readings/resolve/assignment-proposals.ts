import type { Assignment, Extraction } from '../../extraction/facts.js';
import type { AssignmentProposal, DocumentProposal, Words } from '../proposal.js';
import type { BodyResolver, ResolvedBody } from './body-resolver.js';
import type { KnownFacts } from './known-facts.js';
import { type Added, isCollective, type NewOrganizations } from './new-organizations.js';
import type { Reasons } from './reasons.js';
import type { Sentences } from './sentences.js';

interface Tools {
  bodies: BodyResolver;
  /** Null: the reader may add no organisation. */
  missing: NewOrganizations | null;
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
    return assignments.flatMap((assignment) => {
      const { units, coordinating, followUp } = assignment;
      if (followUp) return this.proposal(assignment, [...units, ...coordinating], 'follow_up', own, numbered);
      return [
        ...this.proposal(assignment, units, leading(assignment), own, numbered),
        ...this.proposal(assignment, coordinating, 'coordinating', own, numbered),
      ];
    });
  }

  private proposal(
    fact: Assignment,
    units: readonly string[],
    role: Role,
    own: DocumentProposal,
    numbered: { next: number },
  ): AssignmentProposal[] {
    if (units.length === 0) return [];
    const { sentences, say, facts } = this.tools;
    const at = sentences.around(fact);
    const known = facts.assignment(role, fact);
    const named = units.map((words) => this.named(words, own.fields.issuedOn, at, known !== null));
    const inWords = named.filter(({ body, added }) => body.organization === null && added === null);
    const groups = inWords.map(({ words }) => words);
    const reasons = named.flatMap(({ body, added }) => added?.reasons ?? (body.organization ? body.reasons : []));
    numbered.next += 1;
    return [
      {
        ...{ proposal: `a${numbered.next}`, kind: 'assignment', ...at, document: own.proposal },
        ...{ status: known ? 'known' : 'new', targetId: known, candidates: [] },
        ...{ suggested: known ? 'link' : 'register' },
        certainty: known || named.every(isCertain) ? 'certain' : 'likely',
        reasons: [...reasons, ...(groups.length > 0 ? [say('readGroup')] : [])],
        fields: {
          role,
          organizationIds: distinct(named.flatMap(({ body }) => body.organization?.id ?? [])),
          organizationProposals: distinct(named.flatMap(({ added }) => added?.proposal ?? [])),
          organizations: distinct(named.flatMap(({ body, added }) => body.organization?.name ?? added?.name ?? [])),
          groupWords: groups.length > 0 ? groups.join('; ').slice(0, LONGEST_GROUP) : null,
          ...{ giverId: own.fields.issuerId, task: fact.task.slice(0, LONGEST_TASK) },
          ...{ deadline: fact.deadline, deadlineWords: fact.deadlineWords },
        },
      },
    ];
  }

  private named(words: string, on: string | null, at: Words, recorded: boolean): NamedUnit {
    const { bodies, missing } = this.tools;
    const body = bodies.resolve({ words, code: null, on, near: null });
    const unknown = body.organization === null && body.candidates.length === 0 && !recorded;
    return { words, body, added: unknown ? (missing?.unit(words, at) ?? null) : null };
  }
}

interface NamedUnit {
  words: string;
  body: ResolvedBody;
  added: Added | null;
}

/** Addressees in general stay in their words, and nothing is guessed of them. */
function isCertain({ words, body, added }: NamedUnit): boolean {
  if (added) return added.certainty !== 'unsure';
  return body.organization ? body.certainty === 'certain' : isCollective(words);
}

const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** One unit in front of others leads; several, or one alone, each carry it out. */
const leading = ({ units, coordinating }: Assignment): Role =>
  units.length === 1 && coordinating.length > 0 ? 'lead' : 'implementing';
