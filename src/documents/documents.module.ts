import { Module } from '@nestjs/common';
import { DocumentsController } from './documents.controller.js';
import { DocumentQueries } from './documents.queries.js';
import { DocumentsService } from './documents.service.js';

@Module({
  controllers: [DocumentsController],
  providers: [DocumentsService, DocumentQueries],
  exports: [DocumentsService, DocumentQueries],
})
export class DocumentsModule {}
