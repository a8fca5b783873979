import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AnswersList, truth } from '../http/answers.js';
import { AsViewer } from '../identity/access.guard.js';
import { Allow } from '../identity/permission.js';
import type { Viewer } from '../identity/viewer.js';
import { ListChanges } from './changes.dto.js';
import { changeLine, ChangeQueries } from './changes.queries.js';

@ApiTags('changes')
@Controller('changes')
export class ChangesController {
  constructor(private readonly queries: ChangeQueries) {}

  @Get()
  @AnswersList(changeLine, { more: truth.describe('There are older ones in these days, which are not looked through') })
  @Allow('documents:read')
  list(@AsViewer() viewer: Viewer, @Query() query: ListChanges) {
    return this.queries.list(viewer, query);
  }
}
