import { Module } from '@nestjs/common';
import { FilesModule } from '../files/files.module.js';
import { AttachmentOwners } from './attachment-owners.js';
import { AttachmentsController } from './attachments.controller.js';
import { AttachmentQueries } from './attachments.queries.js';
import { AttachmentsService } from './attachments.service.js';
import { DocumentAttachments } from './document-attachments.js';
import { DocumentsModule } from './documents.module.js';

@Module({
  imports: [DocumentsModule, FilesModule],
  controllers: [AttachmentsController],
  providers: [AttachmentsService, AttachmentQueries, AttachmentOwners, DocumentAttachments],
  exports: [AttachmentsService, AttachmentQueries, AttachmentOwners],
})
export class AttachmentsModule {}
