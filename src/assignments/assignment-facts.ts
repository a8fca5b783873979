import { Problem } from '../http/problem.js';
import { addWorkingDays, type WorkCalendar } from '../vocabulary/working-days.js';
import type { GiveAssignment } from './assignment.dto.js';
import type { Assignment } from './assignment.entity.js';

/** What all assignments of one giving share. */
export type SharedFacts = Omit<
  Assignment,
  | ('id' | 'organizationId' | 'since' | 'phase' | 'open' | 'deadline' | 'doneOn')
  | ('withdrawnAt' | 'withdrawnReason' | 'version')
>;

export interface GivingContext {
  /** The viewer's own organisation, the giver unless another is named. */
  ownId: number | null;
  today: string;
  /** Needed only for a deadline in working days. */
  calendar: WorkCalendar | null;
}

/** What follows from a draft; throws Problem that names the field when facts contradict each other or miss. */
export function sharedFacts(draft: GiveAssignment, context: GivingContext): SharedFacts {
  const basis = draft.basis ?? 'given';
  checkAddressee(draft, basis);
  const assignedOn = draft.assignedOn ?? (basis === 'given' ? context.today : null);
  if (assignedOn !== null && assignedOn > context.today) throw Problem.field('assignedOn', 'inTheFuture');
  return {
    documentId: draft.documentId,
    groupWords: draft.groupWords ?? null,
    role: draft.role,
    basis,
    ...(basis === 'given' ? givenFacts(draft, assignedOn!, context) : reportedFacts(draft)),
    task: draft.task ?? null,
    clause: draft.clause ?? null,
    product: draft.product ?? null,
    target: draft.target ?? null,
    reportFrequency: draft.reportFrequency ?? null,
    assignedOn,
    source: draft.source ?? null,
  };
}

function givenFacts(draft: GiveAssignment, assignedOn: string, { ownId, calendar }: GivingContext) {
  const giverId = draft.giverId ?? ownId;
  if (giverId === null) throw Problem.field('giverId', 'required');
  if (draft.deadline && draft.deadlineWorkingDays)
    throw Problem.field('deadlineWorkingDays', 'clash', { field: 'deadline' });
  if (draft.deadline && draft.deadline < assignedOn) {
    throw Problem.field('deadline', 'before', { field: 'assignedOn', value: assignedOn });
  }
  const firstDeadline = draft.deadlineWorkingDays
    ? addWorkingDays(assignedOn, draft.deadlineWorkingDays, calendar!)
    : (draft.deadline ?? null);
  return { giverId, firstDeadline };
}

/** What a source says that a body did has no giver of ours and no deadline. */
function reportedFacts(draft: GiveAssignment) {
  const foreign = (['giverId', 'deadline', 'deadlineWorkingDays'] as const).find((name) => draft[name]);
  if (foreign) throw Problem.field(foreign, 'clash', { field: 'basis' });
  if (!draft.source) throw Problem.field('source', 'required');
  return { giverId: null, firstDeadline: null };
}

/** Named units, or the words of a source for unnamed ones. */
function checkAddressee({ organizationIds, groupWords }: GiveAssignment, basis: string): void {
  const named = (organizationIds?.length ?? 0) > 0;
  if (named && groupWords) throw Problem.field('groupWords', 'clash', { field: 'organizationIds' });
  if (!named && !groupWords) throw Problem.field('organizationIds', 'required');
  if (groupWords && basis === 'given') throw Problem.field('groupWords', 'clash', { field: 'basis' });
}
