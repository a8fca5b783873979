import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AnswersList } from '../http/answers.js';
import { Id } from '../http/parameters.js';
import { AsViewer } from '../identity/access.guard.js';
import { Allow } from '../identity/permission.js';
import type { Viewer } from '../identity/viewer.js';
import { ListImplementers } from './assignment.dto.js';
import { ImplementerQueries, implementersBeside, implementerView } from './implementers.queries.js';

@ApiTags('documents')
@Controller('documents')
export class ImplementersController {
  constructor(private readonly queries: ImplementerQueries) {}

  @Get(':id/implementers')
  @AnswersList(implementerView, implementersBeside)
  @Allow('assignments:read')
  of(@AsViewer() viewer: Viewer, @Id() id: number, @Query() query: ListImplementers) {
    return this.queries.of(viewer, id, query);
  }
}
