import { Body, Controller, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Withdrawal } from '../documents/document.dto.js';
import { Answers, AnswersList, historyLine } from '../http/answers.js';
import { AsOf } from '../http/list-query.js';
import { Id, IfMatch } from '../http/parameters.js';
import { AsViewer } from '../identity/access.guard.js';
import { Allow } from '../identity/permission.js';
import type { Viewer } from '../identity/viewer.js';
import { InspectionHistory } from './inspection-history.js';
import {
  ActOnRecommendation,
  AddRecommendation,
  CorrectRecommendation,
  ListRecommendations,
} from './recommendation.dto.js';
import { recommendationAnswer, recommendationLine, recommendationView } from './recommendation.views.js';
import { RecommendationQueries } from './recommendations.queries.js';
import { RecommendationsService } from './recommendations.service.js';
import { RemediationService } from './remediation.service.js';

@ApiTags('recommendations')
@Controller('recommendations')
export class RecommendationsController {
  constructor(
    private readonly recommendations: RecommendationsService,
    private readonly remediation: RemediationService,
    private readonly queries: RecommendationQueries,
    private readonly histories: InspectionHistory,
  ) {}

  @Get()
  @AnswersList(recommendationLine)
  @Allow('inspections:read')
  list(@AsViewer() viewer: Viewer, @Query() query: ListRecommendations) {
    return this.queries.list(viewer, query);
  }

  @Post()
  @Answers(recommendationAnswer, { status: 201 })
  @Allow('inspections:write')
  add(@AsViewer() viewer: Viewer, @Body() draft: AddRecommendation) {
    return this.recommendations.add(viewer, draft);
  }

  @Get(':id')
  @Answers(recommendationView)
  @Allow('inspections:read')
  one(@AsViewer() viewer: Viewer, @Id() id: number, @Query() { asOf }: AsOf) {
    return this.queries.seen(viewer, id, asOf);
  }

  @Patch(':id')
  @Answers(recommendationView)
  @Allow('inspections:write')
  correct(
    @AsViewer() viewer: Viewer,
    @Id() id: number,
    @IfMatch() version: number,
    @Body() change: CorrectRecommendation,
  ) {
    return this.recommendations.correct(viewer, id, version, change);
  }

  @Post(':id/acts')
  @Answers(recommendationView, { status: 201 })
  @Allow('recommendations:act')
  act(@AsViewer() viewer: Viewer, @Id() id: number, @IfMatch() version: number, @Body() act: ActOnRecommendation) {
    return this.remediation.act(viewer, id, version, act);
  }

  @Post(':id/withdrawal')
  @HttpCode(200)
  @Answers(recommendationView)
  @Allow('inspections:write')
  withdraw(@AsViewer() viewer: Viewer, @Id() id: number, @IfMatch() version: number, @Body() { reason }: Withdrawal) {
    return this.recommendations.withdraw(viewer, id, version, reason);
  }

  @Get(':id/history')
  @AnswersList(historyLine)
  @Allow('inspections:read')
  async history(@AsViewer() viewer: Viewer, @Id() id: number) {
    await this.queries.seen(viewer, id);
    return this.histories.of(viewer, 'recommendation', id);
  }
}
