import type { EntityManager } from 'typeorm';
import { join, sql } from '../database/dialect.js';
import { rowIn, rowsIn } from '../database/reads.js';
import { Problem } from '../http/problem.js';
import type { Viewer } from '../identity/viewer.js';
import { say, type Warning } from '../texts/texts.js';
import { formatDate } from '../vocabulary/calendar-date.js';
import type { Round } from './round-access.js';

/** An organisation as a round meets it. Ended ones may be inspected too. */
export interface Unit {
  id: number;
  name: string;
  endedOn: string | null;
  named: number;
  /** Its current result in the round. */
  resultId: number | null;
  revision: number | null;
  /** Whether a recommendation rests on one of that result's findings. */
  recommended: number;
}

/** Those of the ids that are organisations, with what the round holds of them. */
export async function unitsOf(
  manager: EntityManager,
  roundId: number,
  ids: readonly number[],
): Promise<Map<number, Unit>> {
  const rows = await rowsIn<Unit>(
    manager,
    sql`SELECT o.id, o.name, o.ended_on AS "endedOn", CASE WHEN s.organization_id IS NULL THEN 0 ELSE 1 END AS named,
               r.id AS "resultId", r.revision,
               CASE WHEN EXISTS (SELECT 1 FROM findings f JOIN recommendations c ON c.finding_id = f.id
                 WHERE f.result_id = r.id AND c.withdrawn_at IS NULL) THEN 1 ELSE 0 END AS recommended
          FROM organizations o
          LEFT JOIN inspection_subjects s ON s.inspection_id = ${roundId} AND s.organization_id = o.id
          LEFT JOIN inspection_results r ON r.inspection_id = ${roundId} AND r.organization_id = o.id AND r.current
         WHERE o.id IN (${join(ids)}) AND o.withdrawn_at IS NULL`,
  );
  return new Map(rows.map((unit) => [unit.id, unit]));
}

/** Names further subjects; throws Problem 422 when there would be more than were counted. */
export async function nameUnits(manager: EntityManager, round: Round, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  await refuseBeyondCount(manager, round.id, round.unitCount, ids.length);
  const rows = ids.map((id) => sql`(${round.id}, ${id})`);
  await rowsIn(manager, sql`INSERT INTO inspection_subjects (inspection_id, organization_id) VALUES ${join(rows)}`);
}

/** A count that is not known grows with the names. */
export async function refuseBeyondCount(
  manager: EntityManager,
  roundId: number,
  count: number | null,
  more = 0,
): Promise<void> {
  if (count === null) return;
  const row = await rowIn<{ named: number }>(
    manager,
    sql`SELECT CAST(count(*) AS integer) AS named FROM inspection_subjects WHERE inspection_id = ${roundId}`,
  );
  const named = row!.named + more;
  if (named > count) throw Problem.refused('subjectsBeyondCount', { named, count });
}

/** Units that had ended before the round began: allowed, and worth a second look. */
export async function endedWarnings(
  manager: EntityManager,
  viewer: Viewer,
  round: Round,
  units: Iterable<Unit>,
): Promise<Warning[]> {
  const ended = [...units].filter(({ endedOn }) => endedOn && round.startsOn && endedOn <= round.startsOn);
  if (ended.length === 0) return [];
  const heirs = await rowsIn<{ id: number; name: string }>(
    manager,
    sql`SELECT s.predecessor_id AS id, o.name FROM successions s JOIN organizations o ON o.id = s.successor_id
         WHERE s.predecessor_id IN (${join(ended.map(({ id }) => id))}) ORDER BY o.name`,
  );
  return ended.map(({ id, name, endedOn }) => {
    const successors = heirs.filter((heir) => heir.id === id).map((heir) => heir.name);
    const params = { name, on: formatDate(endedOn!), successors: successors.join(', ') || '–' };
    return {
      code: 'organizationEnded',
      message: say(viewer.language, 'warnings.organizationEnded', params),
      organizationId: id,
    };
  });
}
