import { Body, Controller, Get, HttpCode, Post, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { asAttachment } from '../files/file-name.js';
import { AsUpload, type Upload, Uploads } from '../files/uploads.js';
import { Answers, AnswersList, warnings } from '../http/answers.js';
import { Id, IfMatch } from '../http/parameters.js';
import { Problem } from '../http/problem.js';
import { AsViewer } from '../identity/access.guard.js';
import { Allow } from '../identity/permission.js';
import type { Viewer } from '../identity/viewer.js';
import { attachmentView, AttachmentQueries } from './attachments.queries.js';
import { AttachmentsService } from './attachments.service.js';
import { DOCUMENT } from './document-attachments.js';
import { Withdrawal } from './document.dto.js';

const PDF = 'application/pdf';

@ApiTags('attachments')
@Controller()
export class AttachmentsController {
  constructor(
    private readonly attachments: AttachmentsService,
    private readonly queries: AttachmentQueries,
  ) {}

  @Get('documents/:id/attachments')
  @AnswersList(attachmentView)
  @Allow('documents:read')
  ofDocument(@AsViewer() viewer: Viewer, @Id() id: number) {
    return this.queries.of(viewer, DOCUMENT, id);
  }

  @Post('documents/:id/attachments')
  @Answers(attachmentView.extend({ warnings }), { status: 201 })
  @Uploads()
  @Allow('documents:write')
  addToDocument(@AsViewer() viewer: Viewer, @Id() id: number, @AsUpload() upload: Upload) {
    return this.attachments.add(viewer, DOCUMENT, id, upload);
  }

  @Get('attachments/:id')
  @Answers(attachmentView)
  @Allow('signed-in')
  one(@AsViewer() viewer: Viewer, @Id() id: number) {
    return this.queries.seen(viewer, id);
  }

  /** Never shown in our own pages' name: saved by the browser, its type not guessed, nothing in it run. */
  @Get('attachments/:id/content')
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ description: 'The bytes', schema: { type: 'string', format: 'binary' } })
  @Allow('signed-in')
  async content(@AsViewer() viewer: Viewer, @Id() id: number, @Res({ passthrough: true }) reply: FastifyReply) {
    const { attachment, content } = await this.attachments.content(viewer, id);
    void reply.headers({
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    });
    const { mediaType: type, name, size: length } = attachment;
    return new StreamableFile(content, { type, length, disposition: asAttachment(name) });
  }

  /** A PDF file for a frame of our own page: its type is what its content says, and nothing in it reaches the page. */
  @Get('attachments/:id/preview')
  @ApiProduces(PDF)
  @ApiOkResponse({ description: 'The bytes', schema: { type: 'string', format: 'binary' } })
  @Allow('signed-in')
  async preview(@AsViewer() viewer: Viewer, @Id() id: number, @Res({ passthrough: true }) reply: FastifyReply) {
    const { mediaType } = await this.queries.seen(viewer, id);
    if (mediaType !== PDF) throw Problem.refused('notShown', { type: mediaType });
    const { attachment, content } = await this.attachments.content(viewer, id);
    void reply.headers({
      'content-security-policy': "default-src 'none'; frame-ancestors 'self'",
      'x-frame-options': 'SAMEORIGIN',
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    });
    const { name, size: length } = attachment;
    return new StreamableFile(content, { type: PDF, length, disposition: asAttachment(name, 'inline') });
  }

  @Post('attachments/:id/withdrawal')
  @Answers(attachmentView)
  @HttpCode(200)
  @Allow('signed-in')
  withdraw(@AsViewer() viewer: Viewer, @Id() id: number, @IfMatch() version: number, @Body() { reason }: Withdrawal) {
    return this.attachments.withdraw(viewer, id, version, reason);
  }
}
