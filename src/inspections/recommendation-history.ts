import type { EntityManager } from 'typeorm';
import { RecommendationAct } from './inspection.entity.js';
import { type ActName, type State, stateAfter } from './recommendation-acts.js';

/** An act of the past that a source tells of, with who did it as the source names them. */
export interface DoneBefore {
  act: Exclude<ActName, 'extend'>;
  on: string;
  by: string;
  reason?: string | null;
  evidence?: string | null;
}

export const stateOfHistory = (history: readonly DoneBefore[]): State =>
  stateAfter(history.map(({ act, on }) => ({ act, onDate: on })));

export async function insertHistory(
  manager: EntityManager,
  recommendationId: number,
  history: readonly DoneBefore[],
  recordedAt: string,
): Promise<void> {
  for (const { act, on: onDate, by: recordedBy, reason = null, evidence = null } of history) {
    const columns = { recommendationId, act, onDate, reason, evidence, userId: null, recordedBy, recordedAt };
    await manager.insert(RecommendationAct, columns);
  }
}
