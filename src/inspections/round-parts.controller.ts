import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Withdrawal } from '../documents/document.dto.js';
import { Answers, AnswersList, integer, warnings } from '../http/answers.js';
import { ListQuery } from '../http/list-query.js';
import { Id } from '../http/parameters.js';
import { AsViewer } from '../identity/access.guard.js';
import { Allow } from '../identity/permission.js';
import type { Viewer } from '../identity/viewer.js';
import { NameSubjects } from './inspection.dto.js';
import { inspectionAnswer, inspectionView, subjectView } from './inspection.views.js';
import { InspectionQueries } from './inspections.queries.js';
import { ListResults, RecordResult, RecordResults } from './result.dto.js';
import { ResultQueries, resultView } from './results.queries.js';
import { ResultsService } from './results.service.js';
import { SubjectQueries } from './subjects.queries.js';
import { SubjectsService } from './subjects.service.js';

/** Subjects and results of a round. */
@ApiTags('inspections')
@Controller('inspections/:id')
export class RoundPartsController {
  constructor(
    private readonly rounds: InspectionQueries,
    private readonly subjects: SubjectsService,
    private readonly subjectQueries: SubjectQueries,
    private readonly results: ResultsService,
    private readonly resultQueries: ResultQueries,
  ) {}

  @Get('subjects')
  @AnswersList(subjectView)
  @Allow('inspections:read')
  async listSubjects(@AsViewer() viewer: Viewer, @Id() id: number, @Query() query: ListQuery) {
    await this.rounds.seen(viewer, id);
    return this.subjectQueries.list(viewer, id, query);
  }

  @Post('subjects')
  @Answers(inspectionAnswer, { status: 201 })
  @Allow('inspections:write')
  name(@AsViewer() viewer: Viewer, @Id() id: number, @Body() { organizationIds }: NameSubjects) {
    return this.subjects.name(viewer, id, organizationIds);
  }

  @Post('subjects/:organizationId/removal')
  @HttpCode(200)
  @Answers(inspectionView)
  @Allow('inspections:write')
  remove(
    @AsViewer() viewer: Viewer,
    @Id() id: number,
    @Id('organizationId') organizationId: number,
    @Body() { reason }: Withdrawal,
  ) {
    return this.subjects.remove(viewer, id, organizationId, reason);
  }

  @Get('results')
  @AnswersList(resultView)
  @Allow('inspections:read')
  async listResults(@AsViewer() viewer: Viewer, @Id() id: number, @Query() query: ListResults) {
    await this.rounds.seen(viewer, id);
    return this.resultQueries.list(viewer, id, query);
  }

  @Post('results')
  @Answers(resultView.extend({ warnings }), { status: 201 })
  @Allow('inspections:write')
  record(@AsViewer() viewer: Viewer, @Id() id: number, @Body() draft: RecordResult) {
    return this.results.record(viewer, id, draft);
  }

  @Post('results/batch')
  @Answers(z.object({ items: z.array(resultView), total: integer, warnings }), { status: 201 })
  @Allow('inspections:write')
  recordAll(@AsViewer() viewer: Viewer, @Id() id: number, @Body() { items }: RecordResults) {
    return this.results.recordAll(viewer, id, items);
  }
}
