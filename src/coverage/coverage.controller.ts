import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, AnswersList } from '../http/answers.js';
import { AsViewer } from '../identity/access.guard.js';
import { Allow } from '../identity/permission.js';
import type { Viewer } from '../identity/viewer.js';
import { AskCoverage, AskOverview } from './coverage.dto.js';
import { cellView, CoverageQueries } from './coverage.queries.js';
import { OverviewService, overviewView } from './overview.service.js';

@ApiTags('coverage')
@Controller()
export class CoverageController {
  constructor(
    private readonly coverage: CoverageQueries,
    private readonly overview: OverviewService,
  ) {}

  @Get('coverage')
  @AnswersList(cellView)
  @Allow('assignments:read')
  cells(@AsViewer() viewer: Viewer, @Query() ask: AskCoverage) {
    return this.coverage.cells(viewer, ask);
  }

  @Get('overview')
  @Answers(overviewView)
  @Allow('assignments:read')
  figures(@AsViewer() viewer: Viewer, @Query() ask: AskOverview) {
    return this.overview.of(viewer, ask);
  }
}
