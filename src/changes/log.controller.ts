import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AnswersList } from '../http/answers.js';
import { AsViewer } from '../identity/access.guard.js';
import { Allow } from '../identity/permission.js';
import type { Viewer } from '../identity/viewer.js';
import { ListLog } from './changes.dto.js';
import { logLine, LogQueries } from './log.queries.js';

@ApiTags('audit')
@Controller('audit')
export class LogController {
  constructor(private readonly queries: LogQueries) {}

  @Get()
  @AnswersList(logLine)
  @Allow('audit:read')
  list(@AsViewer() viewer: Viewer, @Query() query: ListLog) {
    return this.queries.list(viewer, query);
  }
}
