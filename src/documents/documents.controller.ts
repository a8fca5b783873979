import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AuditQueries } from '../audit/audit.queries.js';
import { Answers, AnswersList, historyLine, warnings } from '../http/answers.js';
import { Id, IfMatch } from '../http/parameters.js';
import { AsOf } from '../http/list-query.js';
import { AsViewer } from '../identity/access.guard.js';
import { Allow } from '../identity/permission.js';
import type { Viewer } from '../identity/viewer.js';
import { CorrectDocument, ListDocuments, NoTask, RegisterDocument } from './document.dto.js';
import { documentLine, DocumentQueries, documentView } from './documents.queries.js';
import { DocumentsService } from './documents.service.js';
import { NoTaskService } from './no-task.service.js';

@ApiTags('documents')
@Controller('documents')
export class DocumentsController {
  constructor(
    private readonly documents: DocumentsService,
    private readonly noTasks: NoTaskService,
    private readonly queries: DocumentQueries,
    private readonly audit: AuditQueries,
  ) {}

  @Get()
  @AnswersList(documentLine)
  @Allow('documents:read')
  list(@AsViewer() viewer: Viewer, @Query() query: ListDocuments) {
    return this.queries.list(viewer, query);
  }

  @Post()
  @Answers(documentView.extend({ warnings }), { status: 201 })
  @Allow('documents:write')
  register(@AsViewer() viewer: Viewer, @Body() draft: RegisterDocument) {
    return this.documents.register(viewer, draft);
  }

  @Get(':id')
  @Answers(documentView)
  @Allow('documents:read')
  one(@AsViewer() viewer: Viewer, @Id() id: number, @Query() { asOf }: AsOf) {
    return this.queries.seen(viewer, id, asOf);
  }

  @Patch(':id')
  @Answers(documentView.extend({ warnings }))
  @Allow('documents:write')
  correct(@AsViewer() viewer: Viewer, @Id() id: number, @IfMatch() version: number, @Body() change: CorrectDocument) {
    return this.documents.correct(viewer, id, version, change);
  }

  @Post(':id/no-task')
  @Answers(documentView, { status: 201 })
  @Allow('documents:write')
  decideNoTask(@AsViewer() viewer: Viewer, @Id() id: number, @IfMatch() version: number, @Body() { reason }: NoTask) {
    return this.noTasks.decide(viewer, id, version, reason);
  }

  @Get(':id/history')
  @AnswersList(historyLine)
  @Allow('documents:read')
  async history(@AsViewer() viewer: Viewer, @Id() id: number) {
    await this.queries.demandSeen(viewer, id);
    return this.audit.of('document', id);
  }
}
