import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AuditQueries } from '../audit/audit.queries.js';
import { Id, IfMatch } from '../http/parameters.js';
import { AsOf } from '../http/list-query.js';
import { AsViewer } from '../identity/access.guard.js';
import { Allow } from '../identity/permission.js';
import type { Viewer } from '../identity/viewer.js';
import { CorrectDocument, ListDocuments, RegisterDocument } from './document.dto.js';
import { DocumentQueries } from './documents.queries.js';
import { DocumentsService } from './documents.service.js';

@ApiTags('documents')
@Controller('documents')
export class DocumentsController {
  constructor(
    private readonly documents: DocumentsService,
    private readonly queries: DocumentQueries,
    private readonly audit: AuditQueries,
  ) {}

  @Get()
  @Allow('documents:read')
  list(@AsViewer() viewer: Viewer, @Query() query: ListDocuments) {
    return this.queries.list(viewer, query);
  }

  @Post()
  @Allow('documents:write')
  register(@AsViewer() viewer: Viewer, @Body() draft: RegisterDocument) {
    return this.documents.register(viewer, draft);
  }

  @Get(':id')
  @Allow('documents:read')
  one(@AsViewer() viewer: Viewer, @Id() id: number, @Query() { asOf }: AsOf) {
    return this.queries.seen(viewer, id, asOf);
  }

  @Patch(':id')
  @Allow('documents:write')
  correct(@AsViewer() viewer: Viewer, @Id() id: number, @IfMatch() version: number, @Body() change: CorrectDocument) {
    return this.documents.correct(viewer, id, version, change);
  }

  @Get(':id/history')
  @Allow('documents:read')
  async history(@AsViewer() viewer: Viewer, @Id() id: number) {
    await this.queries.seen(viewer, id);
    return this.audit.of('document', id);
  }
}
