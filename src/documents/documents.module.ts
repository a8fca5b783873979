import { Module } from '@nestjs/common';
import { DocumentsController } from './documents.controller.js';
import { DocumentQueries } from './documents.queries.js';
import { DocumentsService } from './documents.service.js';
import { NoTaskService } from './no-task.service.js';
import { Stubs } from './stubs.js';
import { ValidityCheck } from './validity-check.js';

@Module({
  controllers: [DocumentsController],
  providers: [DocumentsService, DocumentQueries, NoTaskService, Stubs, ValidityCheck],
  exports: [DocumentsService, DocumentQueries, NoTaskService, Stubs, ValidityCheck],
})
export class DocumentsModule {}
