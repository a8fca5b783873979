import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, AnswersList } from '../http/answers.js';
import { Paging } from '../http/list-query.js';
import { AsViewer } from '../identity/access.guard.js';
import { Allow } from '../identity/permission.js';
import type { Viewer } from '../identity/viewer.js';
import { DecideLookAlike, ListLookAlikes, LookAlikesOfEntry } from './look-alikes.dto.js';
import { lookAlikeDecision, lookAlikePair, LookAlikeQueries, resembled } from './look-alikes.queries.js';
import { LookAlikesService } from './look-alikes.service.js';

@ApiTags('look-alikes')
@Controller('look-alikes')
export class LookAlikesController {
  constructor(
    private readonly lookAlikes: LookAlikesService,
    private readonly queries: LookAlikeQueries,
  ) {}

  @Get()
  @AnswersList(lookAlikePair)
  @Allow('documents:read')
  list(@AsViewer() viewer: Viewer, @Query() query: ListLookAlikes) {
    return this.queries.list(viewer, query);
  }

  @Get('of-entry')
  @AnswersList(resembled)
  @Allow('documents:read')
  ofEntry(@AsViewer() viewer: Viewer, @Query() query: LookAlikesOfEntry) {
    return this.queries.ofEntry(viewer, query);
  }

  @Get('decisions')
  @AnswersList(lookAlikeDecision)
  @Allow('documents:read')
  settled(@AsViewer() viewer: Viewer, @Query() query: Paging) {
    return this.queries.settled(viewer, query);
  }

  @Post('decisions')
  @Answers(lookAlikeDecision, { status: 201 })
  @Allow('documents:write')
  decide(@AsViewer() viewer: Viewer, @Body() said: DecideLookAlike) {
    return this.lookAlikes.decide(viewer, said);
  }
}
