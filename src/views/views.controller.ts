import { Body, Controller, Delete, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, AnswersList } from '../http/answers.js';
import { Id, IfMatch } from '../http/parameters.js';
import { AsViewer } from '../identity/access.guard.js';
import { Allow } from '../identity/permission.js';
import type { Viewer } from '../identity/viewer.js';
import { ChangeView, ListViews, SaveView } from './view.dto.js';
import { savedView, ViewQueries } from './views.queries.js';
import { ViewsService } from './views.service.js';

@ApiTags('views')
@Controller('views')
export class ViewsController {
  constructor(
    private readonly views: ViewsService,
    private readonly queries: ViewQueries,
  ) {}

  @Get()
  @AnswersList(savedView)
  @Allow('documents:read')
  list(@AsViewer() viewer: Viewer, @Query() query: ListViews) {
    return this.queries.list(viewer, query);
  }

  @Post()
  @Answers(savedView, { status: 201 })
  @Allow('views:write')
  save(@AsViewer() viewer: Viewer, @Body() draft: SaveView) {
    return this.views.save(viewer, draft);
  }

  @Patch(':id')
  @Answers(savedView)
  @Allow('views:write')
  change(@AsViewer() viewer: Viewer, @Id() id: number, @IfMatch() version: number, @Body() change: ChangeView) {
    return this.views.change(viewer, id, version, change);
  }

  @Delete(':id')
  @Answers(savedView)
  @Allow('views:write')
  remove(@AsViewer() viewer: Viewer, @Id() id: number, @IfMatch() version: number) {
    return this.views.remove(viewer, id, version);
  }
}
