import { Module } from '@nestjs/common';
import { AssignmentsModule } from '../assignments/assignments.module.js';
import { InspectionsModule } from '../inspections/inspections.module.js';
import { StarterAssignments } from './starter-assignments.js';
import { StarterInspections } from './starter-inspections.js';
import { DocumentsModule } from '../documents/documents.module.js';
import { OrganizationsModule } from '../organizations/organizations.module.js';
import { FirstStart } from './first-start.js';
import { Housekeeping } from './housekeeping.js';
import { OfficeController } from './office.controller.js';
import { OfficeService } from './office.service.js';
import { Starter } from './starter.js';

@Module({
  imports: [OrganizationsModule, DocumentsModule, AssignmentsModule, InspectionsModule],
  controllers: [OfficeController],
  providers: [OfficeService, StarterAssignments, StarterInspections, Starter, FirstStart, Housekeeping],
})
export class SetupModule {}
