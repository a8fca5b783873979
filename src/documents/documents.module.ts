import { Module } from '@nestjs/common';
import { DocumentsController } from './documents.controller.js';
import { DocumentQueries } from './documents.queries.js';
import { DocumentsService } from './documents.service.js';
import { LookAlikeDecisions } from './look-alike-decisions.js';
import { LookAlikesCheck } from './look-alikes-check.js';
import { NoTaskService } from './no-task.service.js';
import { Stubs } from './stubs.js';
import { ValidityCheck } from './validity-check.js';

const services = [
  ...[DocumentsService, DocumentQueries, NoTaskService, Stubs],
  ...[LookAlikeDecisions, LookAlikesCheck, ValidityCheck],
];

@Module({ controllers: [DocumentsController], providers: services, exports: services })
export class DocumentsModule {}
