import { z } from 'zod';
import { integer, integerOrNull, text, textOrNull, truth, warnings } from '../http/answers.js';

/** Words of the text: UTF-16 code units, and the sentence that they stand in. */
const words = z.object({ start: integer, end: integer, words: text });
export type Words = z.infer<typeof words>;

export const action = z.enum(['register', 'link', 'stub', 'skip']);
export type Action = z.infer<typeof action>;

/** known: in the register; ambiguous: several fit and none is chosen; incomplete: not enough to register it. */
const status = z.enum(['new', 'known', 'ambiguous', 'incomplete']);
export type Status = z.infer<typeof status>;

const certainty = z.enum(['certain', 'likely', 'unsure']);
export type Certainty = z.infer<typeof certainty>;

const candidate = z.object({ id: integer, label: text, on: textOrNull, reasons: warnings });
export type Candidate = z.infer<typeof candidate>;

const proposed = words.extend({
  proposal: text.describe('Its name in this reading: "d1"'),
  status,
  targetId: integerOrNull.describe('The record that it is, when it is known'),
  candidates: z.array(candidate),
  suggested: action,
  certainty,
  reasons: warnings.describe('Why, in sentences a person can read'),
});

/** A body that the register lacks and the text names. */
const organizationProposal = proposed.extend({
  kind: z.literal('organization'),
  fields: z.object({
    code: text,
    name: text,
    system: text,
    level: text,
    place: textOrNull,
    parentId: integerOrNull.describe('The body above it: a record …'),
    parent: textOrNull.describe('… or a proposal of this reading'),
    collectives: z.array(text),
  }),
});
export type OrganizationProposal = z.infer<typeof organizationProposal>;

const documentFields = z.object({
  number: textOrNull,
  type: textOrNull,
  typeName: textOrNull,
  issuerId: integerOrNull,
  issuer: textOrNull,
  issuerProposal: textOrNull.describe('A proposed organisation, while no record is its issuer'),
  issuerWords: textOrNull,
  collective: textOrNull,
  term: textOrNull,
  issuedOn: textOrNull,
  effectiveOn: textOrNull,
  title: textOrNull,
  signer: textOrNull,
  authority: textOrNull,
  recipients: z.array(z.object({ organizationId: integerOrNull, words: text })),
});
export type DocumentFields = z.infer<typeof documentFields>;

const documentProposal = proposed.extend({
  kind: z.literal('document'),
  own: truth.describe('The text is this document; else it cites it'),
  places: z.array(words).describe('Everywhere the text names it'),
  fields: documentFields,
});
export type DocumentProposal = z.infer<typeof documentProposal>;

const relationProposal = proposed.extend({
  kind: z.literal('relation'),
  relation: z.enum(['based_on', 'implements', 'replaces', 'repeals', 'amends', 'guides', 'reviews', 'corrects']),
  scope: z.enum(['whole', 'part']),
  from: text.describe('A proposal of this reading'),
  to: text,
});
export type RelationProposal = z.infer<typeof relationProposal>;

const inspectionProposal = proposed.extend({
  kind: z.literal('inspection'),
  documents: z.array(text).describe('Proposed documents that it is about'),
  fields: z.object({
    kind: z.enum(['inspection', 'supervision']),
    form: textOrNull,
    topic: textOrNull,
    leadId: integerOrNull,
    leadProposal: textOrNull.describe('A proposed organisation, while no record leads it'),
    lead: textOrNull,
    collective: textOrNull,
    unitCount: integerOrNull,
    memberCount: integerOrNull,
    periodFrom: textOrNull,
    periodTo: textOrNull,
  }),
});
export type InspectionProposal = z.infer<typeof inspectionProposal>;

const assignmentProposal = proposed.extend({
  kind: z.literal('assignment'),
  document: text.describe('The proposed document that gives the task'),
  fields: z.object({
    role: z.enum(['lead', 'coordinating', 'implementing', 'follow_up']),
    organizationIds: z.array(integer),
    organizationProposals: z.array(text).describe('Proposed organisations, while no record is the unit'),
    organizations: z.array(text).describe('Names of both'),
    groupWords: textOrNull.describe('Addressees that are no named body of the register, as the text names them'),
    giverId: integerOrNull,
    task: textOrNull,
    deadline: textOrNull,
    deadlineWords: textOrNull,
  }),
});
export type AssignmentProposal = z.infer<typeof assignmentProposal>;

/** Discipline by form, as counts: part of the round that it followed. */
const disciplineProposal = proposed.extend({
  kind: z.literal('discipline'),
  inspection: textOrNull.describe('The proposed round that it belongs to'),
  fields: z.object({ target: z.enum(['organization', 'member']), form: text, count: integer }),
});
export type DisciplineProposal = z.infer<typeof disciplineProposal>;

export const proposal = z.discriminatedUnion('kind', [
  organizationProposal,
  documentProposal,
  relationProposal,
  inspectionProposal,
  assignmentProposal,
  disciplineProposal,
]);
export type Proposal =
  | OrganizationProposal
  | DocumentProposal
  | RelationProposal
  | InspectionProposal
  | AssignmentProposal
  | DisciplineProposal;
