import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, AnswersList } from '../http/answers.js';
import { Id, IfMatch } from '../http/parameters.js';
import { AsViewer } from '../identity/access.guard.js';
import { Allow } from '../identity/permission.js';
import type { Viewer } from '../identity/viewer.js';
import { ListBulkEdits, MakeBulkEdit } from './bulk-edit.dto.js';
import { bulkEditView } from './bulk-edit-plan.js';
import { bulkEditLine, BulkEditQueries } from './bulk-edits.queries.js';
import { BulkEditsService } from './bulk-edits.service.js';
import { BulkUndoService } from './bulk-undo.service.js';

@ApiTags('documents')
@Controller('bulk-edits')
export class BulkEditsController {
  constructor(
    private readonly edits: BulkEditsService,
    private readonly undoing: BulkUndoService,
    private readonly queries: BulkEditQueries,
  ) {}

  @Get()
  @AnswersList(bulkEditLine)
  @Allow('assignments:write')
  list(@AsViewer() viewer: Viewer, @Query() query: ListBulkEdits) {
    return this.queries.list(viewer, query);
  }

  /** With `dryRun` what would happen; then, with its token, the same is done. */
  @Post()
  @Answers(bulkEditView, { status: 201 })
  @Allow('assignments:write')
  make(@AsViewer() viewer: Viewer, @Body() draft: MakeBulkEdit) {
    return this.edits.make(viewer, draft);
  }

  @Post(':id/undo')
  @Answers(bulkEditLine, { status: 201 })
  @Allow('assignments:write')
  undo(@AsViewer() viewer: Viewer, @Id() id: number, @IfMatch() version: number) {
    return this.undoing.undo(viewer, id, version);
  }
}
