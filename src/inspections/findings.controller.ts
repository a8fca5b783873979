import { Body, Controller, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Withdrawal } from '../documents/document.dto.js';
import { Answers, AnswersList, warnings } from '../http/answers.js';
import { AsOf } from '../http/list-query.js';
import { Id, IfMatch } from '../http/parameters.js';
import { AsViewer } from '../identity/access.guard.js';
import { Allow } from '../identity/permission.js';
import type { Viewer } from '../identity/viewer.js';
import { AddFinding, CorrectFinding, ListFindings } from './finding.dto.js';
import { findingRevision, findingView, repeatView } from './finding.views.js';
import { FindingQueries } from './findings.queries.js';
import { FindingsService } from './findings.service.js';
import { RepeatQueries } from './repeats.queries.js';

@ApiTags('findings')
@Controller('findings')
export class FindingsController {
  constructor(
    private readonly findings: FindingsService,
    private readonly queries: FindingQueries,
    private readonly repeats: RepeatQueries,
  ) {}

  @Get()
  @AnswersList(findingView)
  @Allow('inspections:read')
  list(@AsViewer() viewer: Viewer, @Query() query: ListFindings) {
    return this.queries.list(viewer, query);
  }

  @Post()
  @Answers(findingView.extend({ warnings }), { status: 201 })
  @Allow('inspections:write')
  add(@AsViewer() viewer: Viewer, @Body() draft: AddFinding) {
    return this.findings.add(viewer, draft);
  }

  @Get(':id')
  @Answers(findingView)
  @Allow('inspections:read')
  one(@AsViewer() viewer: Viewer, @Id() id: number, @Query() { asOf }: AsOf) {
    return this.queries.seen(viewer, id, asOf);
  }

  @Patch(':id')
  @Answers(findingView)
  @Allow('inspections:write')
  correct(@AsViewer() viewer: Viewer, @Id() id: number, @IfMatch() version: number, @Body() change: CorrectFinding) {
    return this.findings.correct(viewer, id, version, change);
  }

  @Post(':id/withdrawal')
  @HttpCode(200)
  @Answers(findingView)
  @Allow('inspections:write')
  withdraw(@AsViewer() viewer: Viewer, @Id() id: number, @IfMatch() version: number, @Body() { reason }: Withdrawal) {
    return this.findings.withdraw(viewer, id, version, reason);
  }

  @Get(':id/history')
  @AnswersList(findingRevision)
  @Allow('inspections:read')
  history(@AsViewer() viewer: Viewer, @Id() id: number) {
    return this.findings.history(viewer, id);
  }

  @Get(':id/repeats')
  @AnswersList(repeatView)
  @Allow('inspections:read')
  ofSameMatter(@AsViewer() viewer: Viewer, @Id() id: number) {
    return this.repeats.of(viewer, id);
  }
}
