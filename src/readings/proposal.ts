import type { RelationKind } from '../extraction/facts.js';
import type { Warning } from '../texts/texts.js';

/** Words of the text: UTF-16 code units, and the sentence that they stand in. */
export interface Words {
  start: number;
  end: number;
  words: string;
}

/** known: in the register; ambiguous: several fit and none is chosen; incomplete: not enough to register it. */
export type Status = 'new' | 'known' | 'ambiguous' | 'incomplete';
export type Certainty = 'certain' | 'likely' | 'unsure';
export type Action = 'register' | 'link' | 'stub' | 'skip';

interface Proposed extends Words {
  /** Its name in this reading: "d1". */
  proposal: string;
  status: Status;
  /** The record that it is, when it is known. */
  targetId: number | null;
  candidates: Candidate[];
  suggested: Action;
  certainty: Certainty;
  /** Why, in sentences a person can read. */
  reasons: Warning[];
}

export interface Candidate {
  id: number;
  label: string;
  on: string | null;
  reasons: Warning[];
}

/** A body that the register lacks and the text names. */
export interface OrganizationProposal extends Proposed {
  kind: 'organization';
  fields: {
    code: string;
    name: string;
    system: string;
    level: string;
    place: string | null;
    /** The body above it: a record, or a proposal of this reading. */
    parentId: number | null;
    parent: string | null;
    collectives: string[];
  };
}

export interface DocumentFields {
  number: string | null;
  type: string | null;
  typeName: string | null;
  issuerId: number | null;
  issuer: string | null;
  /** A proposed organisation, while no record is its issuer. */
  issuerProposal: string | null;
  issuerWords: string | null;
  collective: string | null;
  term: string | null;
  issuedOn: string | null;
  effectiveOn: string | null;
  title: string | null;
  signer: string | null;
  authority: string | null;
  recipients: { organizationId: number | null; words: string }[];
}

export interface DocumentProposal extends Proposed {
  kind: 'document';
  /** The text is this document; else it cites it. */
  own: boolean;
  /** Everywhere the text names it. */
  places: Words[];
  fields: DocumentFields;
}

export interface RelationProposal extends Proposed {
  kind: 'relation';
  relation: RelationKind;
  scope: 'whole' | 'part';
  /** Proposals of this reading. */
  from: string;
  to: string;
}

export interface InspectionProposal extends Proposed {
  kind: 'inspection';
  /** Proposed documents that it is about. */
  documents: string[];
  fields: {
    kind: 'inspection' | 'supervision';
    form: string | null;
    topic: string | null;
    leadId: number | null;
    lead: string | null;
    collective: string | null;
    unitCount: number | null;
    memberCount: number | null;
    periodFrom: string | null;
    periodTo: string | null;
  };
}

export interface AssignmentProposal extends Proposed {
  kind: 'assignment';
  /** The proposed document that gives the task. */
  document: string;
  fields: {
    role: 'lead' | 'coordinating' | 'implementing';
    organizationIds: number[];
    organizations: string[];
    /** Addressees that are no named body of the register, as the text names them. */
    groupWords: string | null;
    giverId: number | null;
    task: string | null;
    deadline: string | null;
    deadlineWords: string | null;
  };
}

export type Proposal =
  OrganizationProposal | DocumentProposal | RelationProposal | InspectionProposal | AssignmentProposal;
