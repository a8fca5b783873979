import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AnswersList } from '../http/answers.js';
import { ListQuery } from '../http/list-query.js';
import { Id } from '../http/parameters.js';
import { AsViewer } from '../identity/access.guard.js';
import { Allow } from '../identity/permission.js';
import type { Viewer } from '../identity/viewer.js';
import { taskView } from './assignment-columns.js';
import { ObligationQueries, obligationsBeside } from './obligations.queries.js';

@ApiTags('organizations')
@Controller('organizations')
export class ObligationsController {
  constructor(private readonly queries: ObligationQueries) {}

  @Get(':id/obligations')
  @AnswersList(taskView, obligationsBeside)
  @Allow('assignments:read')
  of(@AsViewer() viewer: Viewer, @Id() id: number, @Query() query: ListQuery) {
    return this.queries.of(viewer, id, query);
  }
}
