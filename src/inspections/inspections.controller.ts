import { Body, Controller, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Withdrawal } from '../documents/document.dto.js';
import { Answers, AnswersList, historyLine, truth } from '../http/answers.js';
import { AsOf } from '../http/list-query.js';
import { Id, IfMatch } from '../http/parameters.js';
import { AsViewer } from '../identity/access.guard.js';
import { Allow } from '../identity/permission.js';
import type { Viewer } from '../identity/viewer.js';
import {
  AddInspection,
  CorrectInspection,
  ListInspections,
  ParagraphQuery,
  ReplaceDisciplines,
  StatisticsQuery,
} from './inspection.dto.js';
import { InspectionHistory } from './inspection-history.js';
import {
  discipline,
  inspectionAnswer,
  inspectionLine,
  inspectionView,
  paragraphView,
  statisticsView,
} from './inspection.views.js';
import { InspectionQueries } from './inspections.queries.js';
import { InspectionsService } from './inspections.service.js';
import { ReadinessQueries, readinessPoint } from './readiness.queries.js';
import { ParagraphQueries } from './paragraph.queries.js';
import { InspectionStatistics } from './statistics.queries.js';

@ApiTags('inspections')
@Controller('inspections')
export class InspectionsController {
  constructor(
    private readonly inspections: InspectionsService,
    private readonly queries: InspectionQueries,
    private readonly statisticsOf: InspectionStatistics,
    private readonly paragraphs: ParagraphQueries,
    private readonly readinesses: ReadinessQueries,
    private readonly histories: InspectionHistory,
  ) {}

  @Get()
  @AnswersList(inspectionLine)
  @Allow('inspections:read')
  list(@AsViewer() viewer: Viewer, @Query() query: ListInspections) {
    return this.queries.list(viewer, query);
  }

  @Post()
  @Answers(inspectionAnswer, { status: 201 })
  @Allow('inspections:write')
  add(@AsViewer() viewer: Viewer, @Body() draft: AddInspection) {
    return this.inspections.add(viewer, draft);
  }

  @Get('statistics')
  @Answers(statisticsView)
  @Allow('inspections:read')
  statistics(@AsViewer() viewer: Viewer, @Query() query: StatisticsQuery) {
    return this.statisticsOf.of(viewer, query);
  }

  @Get('paragraph')
  @Answers(paragraphView)
  @Allow('inspections:read')
  paragraph(@AsViewer() viewer: Viewer, @Query() query: ParagraphQuery) {
    return this.paragraphs.of(viewer, query);
  }

  @Get(':id')
  @Answers(inspectionView)
  @Allow('inspections:read')
  one(@AsViewer() viewer: Viewer, @Id() id: number, @Query() { asOf }: AsOf) {
    return this.queries.seen(viewer, id, asOf);
  }

  @Patch(':id')
  @Answers(inspectionView)
  @Allow('inspections:write')
  correct(@AsViewer() viewer: Viewer, @Id() id: number, @IfMatch() version: number, @Body() change: CorrectInspection) {
    return this.inspections.correct(viewer, id, version, change);
  }

  @Post(':id/withdrawal')
  @HttpCode(200)
  @Answers(inspectionView)
  @Allow('inspections:write')
  withdraw(@AsViewer() viewer: Viewer, @Id() id: number, @IfMatch() version: number, @Body() { reason }: Withdrawal) {
    return this.inspections.withdraw(viewer, id, version, reason);
  }

  @Get(':id/history')
  @AnswersList(historyLine)
  @Allow('inspections:read')
  async history(@AsViewer() viewer: Viewer, @Id() id: number) {
    await this.queries.seenWhole(viewer, id);
    return this.histories.of(viewer, 'inspection', id);
  }

  @Get(':id/readiness')
  @AnswersList(readinessPoint, { ready: truth })
  @Allow('inspections:read')
  async readiness(@AsViewer() viewer: Viewer, @Id() id: number) {
    await this.queries.seenWhole(viewer, id);
    return this.readinesses.of(viewer, id);
  }

  @Get(':id/disciplines')
  @AnswersList(discipline)
  @Allow('inspections:read')
  async disciplines(@AsViewer() viewer: Viewer, @Id() id: number) {
    const items = (await this.queries.seenWhole(viewer, id)).disciplines ?? [];
    return { items, total: items.length };
  }

  @Post(':id/disciplines')
  @HttpCode(200)
  @Answers(inspectionView)
  @Allow('inspections:write')
  replaceDisciplines(
    @AsViewer() viewer: Viewer,
    @Id() id: number,
    @IfMatch() version: number,
    @Body() counts: ReplaceDisciplines,
  ) {
    return this.inspections.replaceDisciplines(viewer, id, version, counts);
  }
}
