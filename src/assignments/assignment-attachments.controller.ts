import { Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AttachmentQueries, attachmentView } from '../documents/attachments.queries.js';
import { AttachmentsService } from '../documents/attachments.service.js';
import { AsUpload, type Upload, Uploads } from '../files/uploads.js';
import { Answers, AnswersList, warnings } from '../http/answers.js';
import { Id } from '../http/parameters.js';
import { AsViewer } from '../identity/access.guard.js';
import { Allow } from '../identity/permission.js';
import type { Viewer } from '../identity/viewer.js';
import { ASSIGNMENT } from './assignment-attachments.js';

@ApiTags('attachments')
@Controller('assignments/:id/attachments')
export class AssignmentAttachmentsController {
  constructor(
    private readonly attachments: AttachmentsService,
    private readonly queries: AttachmentQueries,
  ) {}

  @Get()
  @AnswersList(attachmentView)
  @Allow('assignments:read')
  list(@AsViewer() viewer: Viewer, @Id() id: number) {
    return this.queries.of(viewer, ASSIGNMENT, id);
  }

  @Post()
  @Answers(attachmentView.extend({ warnings }), { status: 201 })
  @Uploads()
  @Allow('reports:write')
  add(@AsViewer() viewer: Viewer, @Id() id: number, @AsUpload() upload: Upload) {
    return this.attachments.add(viewer, ASSIGNMENT, id, upload);
  }
}
