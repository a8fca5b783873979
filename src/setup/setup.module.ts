import { Module } from '@nestjs/common';
import { BooksModule } from '../documents/books.module.js';
import { RelationsModule } from '../documents/relations.module.js';
import { AssignmentsModule } from '../assignments/assignments.module.js';
import { InspectionsModule } from '../inspections/inspections.module.js';
import { StarterAssignments } from './starter-assignments.js';
import { StarterInspections } from './starter-inspections.js';
import { DocumentsModule } from '../documents/documents.module.js';
import { OrganizationsModule } from '../organizations/organizations.module.js';
import { Demo } from './demo/demo.js';
import { DemoAssignments } from './demo/demo-assignments.js';
import { DemoDirectives } from './demo/demo-directives.js';
import { DemoInspections } from './demo/demo-inspections.js';
import { DemoPeople } from './demo/demo-people.js';
import { FirstStart } from './first-start.js';
import { Housekeeping } from './housekeeping.js';
import { Starter } from './starter.js';

@Module({
  imports: [
    ...[OrganizationsModule, DocumentsModule, RelationsModule, BooksModule],
    ...[AssignmentsModule, InspectionsModule],
  ],
  providers: [
    StarterAssignments,
    StarterInspections,
    Starter,
    FirstStart,
    Housekeeping,
    ...[Demo, DemoPeople, DemoDirectives, DemoAssignments, DemoInspections],
  ],
})
export class SetupModule {}
