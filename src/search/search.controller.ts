import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Answers, AnswersList } from '../http/answers.js';
import { AsViewer } from '../identity/access.guard.js';
import { Allow } from '../identity/permission.js';
import type { Viewer } from '../identity/viewer.js';
import { found, Search, searchCounts, Suggest } from './search.dto.js';
import { SearchQueries } from './search.queries.js';

@ApiTags('search')
@Controller()
export class SearchController {
  constructor(private readonly queries: SearchQueries) {}

  @Get('search')
  @AnswersList(found, searchCounts)
  @Allow('documents:read')
  search(@AsViewer() viewer: Viewer, @Query() query: Search) {
    return this.queries.search(viewer, query);
  }

  @Get('suggestions')
  @Answers(z.object({ items: z.array(found) }))
  @Allow('documents:read')
  suggest(@AsViewer() viewer: Viewer, @Query() query: Suggest) {
    return this.queries.suggest(viewer, query);
  }
}
