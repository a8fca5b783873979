import { Injectable } from '@nestjs/common';
import { Writer } from '../database/writer.js';
import { once } from '../http/once.js';
import { Problem } from '../http/problem.js';
import type { Viewer } from '../identity/viewer.js';
import { LookAlikeDecisions } from './look-alike-decisions.js';
import type { DecideLookAlike } from './look-alikes.dto.js';
import { type DecisionView, LookAlikeQueries } from './look-alikes.queries.js';

@Injectable()
export class LookAlikesService {
  constructor(
    private readonly writer: Writer,
    private readonly decisions: LookAlikeDecisions,
    private readonly queries: LookAlikeQueries,
  ) {}

  async decide(viewer: Viewer, { documentIds, ...said }: DecideLookAlike): Promise<DecisionView> {
    const [one, other] = documentIds as [number, number];
    if (one === other) throw Problem.field('documentIds', 'twice');
    const id = await this.writer.write(
      once(viewer, (manager) => this.decisions.decideIn(manager, viewer, [one, other], said, 'documentIds')),
    );
    return this.queries.decision(viewer, id);
  }
}
