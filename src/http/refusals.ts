import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Problem } from './problem.js';

export type LogRefusal = (request: FastifyRequest, problem: Problem) => Promise<void>;

/** Lets those who know who asks log what is refused by a rule deep inside, outside the unit of work that it undid. */
@Injectable()
export class Refusals {
  private log: LogRefusal = () => Promise.resolve();

  whenRefused(log: LogRefusal): void {
    this.log = log;
  }

  async note(request: FastifyRequest, problem: Problem): Promise<void> {
    if (problem.status === 403) await this.log(request, problem);
  }
}
