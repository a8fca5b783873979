import { Module } from '@nestjs/common';
import { AttachmentsModule } from '../documents/attachments.module.js';
import { AssignmentActsService } from './assignment-acts.service.js';
import { AssignmentAttachments } from './assignment-attachments.js';
import { AssignmentAttachmentsController } from './assignment-attachments.controller.js';
import { AssignmentReportsService } from './assignment-reports.service.js';
import { AssignmentsController } from './assignments.controller.js';
import { AssignmentQueries } from './assignments.queries.js';
import { AssignmentsService } from './assignments.service.js';
import { DecisionsService } from './decisions.service.js';
import { ImplementersController } from './implementers.controller.js';
import { ImplementerQueries } from './implementers.queries.js';
import { ObligationsController } from './obligations.controller.js';
import { ObligationQueries } from './obligations.queries.js';
import { UnitCountCheck } from './unit-count-check.js';

@Module({
  imports: [AttachmentsModule],
  controllers: [AssignmentsController, AssignmentAttachmentsController, ImplementersController, ObligationsController],
  providers: [
    ...[AssignmentsService, AssignmentActsService, AssignmentReportsService, DecisionsService],
    UnitCountCheck,
    ...[AssignmentAttachments, AssignmentQueries, ImplementerQueries, ObligationQueries],
  ],
  exports: [AssignmentsService, AssignmentActsService, AssignmentReportsService, UnitCountCheck],
})
export class AssignmentsModule {}
