import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { inParts } from '../database/parts.js';
import { Writer } from '../database/writer.js';
import { integer, text } from '../http/answers.js';
import { LostRace } from '../http/lost-race.js';
import { once } from '../http/once.js';
import { Problem } from '../http/problem.js';
import type { Viewer } from '../identity/viewer.js';
import { say } from '../texts/texts.js';
import { AssignmentActsService } from './assignment-acts.service.js';
import type { DecideMany } from './assignment.dto.js';
import { AssignmentQueries } from './assignments.queries.js';

export const decisionLine = z.object({
  id: integer,
  outcome: z.enum(['done', 'refused']),
  code: text.nullable(),
  message: text.nullable().describe('Why it was refused'),
});
type Line = z.infer<typeof decisionLine>;

/** Accepting or returning many tasks in one unit of work; one that can't be keeps none of the others back. */
@Injectable()
export class DecisionsService {
  constructor(
    private readonly writer: Writer,
    private readonly acts: AssignmentActsService,
    private readonly queries: AssignmentQueries,
  ) {}

  async decide(
    viewer: Viewer,
    { items, ...draft }: DecideMany,
  ): Promise<{ items: Line[]; total: number; done: number }> {
    if (draft.act === 'return' && !draft.reason) throw Problem.field('reason', 'required');
    const seen = new Map<number, boolean>();
    for (const { id } of items) seen.set(id, (await this.queries.one(viewer, id)) !== undefined);
    const lines = await this.writer.write(
      once(viewer, (manager) =>
        inParts(manager, async (part) => {
          const outcomes: Line[] = [];
          for (const { id, version } of items) {
            const problem = seen.get(id)
              ? await part(() => this.acts.decideIn(manager, viewer, id, version, draft)).then(none, refusal)
              : Problem.notFound();
            outcomes.push(problem ? refused(viewer, id, problem) : { id, outcome: 'done', code: null, message: null });
          }
          return outcomes;
        }),
      ),
    );
    return { items: lines, total: lines.length, done: lines.filter(({ outcome }) => outcome === 'done').length };
  }
}

const none = () => undefined;

function refusal(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof LostRace) return Problem.stale(null);
  throw error;
}

function refused({ language }: Viewer, id: number, { code, params, errors }: Problem): Line {
  const [first] = errors;
  const message = first
    ? say(language, `fields.${first.code}`, first.params)
    : say(language, `problems.${code}`, params);
  return { id, outcome: 'refused', code, message };
}
