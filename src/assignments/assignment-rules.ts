import { Problem } from '../http/problem.js';
import { ASSIGNMENT_WORDS } from '../texts/assignments.texts.js';
import type { Language } from '../texts/texts.js';
import { ACTS, mayFollow } from './assignment-acts.js';
import type { DatedAct, Standing } from './assignment-state.js';

export interface ActDraft extends DatedAct {
  reason?: string | null;
  evidence?: string | null;
  /** A file instead of words, or beside them. */
  attachmentId?: number | null;
  /** Of an extension. */
  grantedBy?: string | null;
}

/** Whether the act may follow what holds, on its day; throws Problem. */
export function checkAct(draft: ActDraft, last: Standing, today: string, language: Language): void {
  const words = ASSIGNMENT_WORDS[language];
  if (!mayFollow(draft.act, last.phase)) {
    throw Problem.conflict('actNotPossible', { act: words.acts[draft.act], phase: words.phases[last.phase] });
  }
  if (draft.on > today) throw Problem.field('on', 'inTheFuture');
  if (draft.on < last.from) throw Problem.field('on', 'before', { field: words.lastAct, value: last.from });
  if (draft.act === 'extend') checkExtension(draft, last);
}

/** Whether what the act needs is there; throws Problem that names what misses. */
export function checkNeeds(draft: ActDraft): void {
  const brought = { reason: draft.reason, evidence: draft.evidence ?? draft.attachmentId };
  for (const need of ACTS[draft.act].needs) if (!brought[need]) throw Problem.field(need, 'required');
}

/** A ledger of the past may close a task without evidence, if it says why. */
export function checkPastNeeds(draft: ActDraft): void {
  if (draft.act !== 'reportDone' || !draft.reason) checkNeeds(draft);
}

function checkExtension({ deadline, grantedBy, on }: ActDraft, last: Standing): void {
  if (!deadline) throw Problem.field('deadline', 'required');
  if (!grantedBy) throw Problem.field('grantedBy', 'required');
  if (deadline < on) throw Problem.field('deadline', 'before', { field: 'on', value: on });
  if (deadline === last.deadline) throw Problem.field('deadline', 'sameDeadline');
}
