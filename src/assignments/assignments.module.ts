import { Module } from '@nestjs/common';
import { AssignmentActsService } from './assignment-acts.service.js';
import { AssignmentReportsService } from './assignment-reports.service.js';
import { AssignmentsController } from './assignments.controller.js';
import { AssignmentQueries } from './assignments.queries.js';
import { AssignmentsService } from './assignments.service.js';
import { ImplementersController } from './implementers.controller.js';
import { ImplementerQueries } from './implementers.queries.js';
import { ObligationsController } from './obligations.controller.js';
import { ObligationQueries } from './obligations.queries.js';
import { UnitCountCheck } from './unit-count-check.js';

@Module({
  controllers: [AssignmentsController, ImplementersController, ObligationsController],
  providers: [
    ...[AssignmentsService, AssignmentActsService, AssignmentReportsService],
    UnitCountCheck,
    ...[AssignmentQueries, ImplementerQueries, ObligationQueries],
  ],
  exports: [AssignmentsService, AssignmentActsService, AssignmentReportsService, UnitCountCheck],
})
export class AssignmentsModule {}
