import { Module } from '@nestjs/common';
import { AssignmentsModule } from '../assignments/assignments.module.js';
import { AttachmentsModule } from '../documents/attachments.module.js';
import { DocumentsModule } from '../documents/documents.module.js';
import { RelationsModule } from '../documents/relations.module.js';
import { FilesModule } from '../files/files.module.js';
import { InspectionsModule } from '../inspections/inspections.module.js';
import { OrganizationsModule } from '../organizations/organizations.module.js';
import { SecrecyModule } from '../secrecy/secrecy.module.js';
import { AttachFile } from './confirm/attach-file.js';
import { ConfirmAssignments } from './confirm/confirm-assignments.js';
import { ConfirmDisciplines } from './confirm/confirm-disciplines.js';
import { ConfirmDocuments } from './confirm/confirm-documents.js';
import { ConfirmInspections } from './confirm/confirm-inspections.js';
import { ConfirmOrganizations } from './confirm/confirm-organizations.js';
import { ConfirmRelations } from './confirm/confirm-relations.js';
import { Confirmation } from './confirmation.js';
import { DeskInService } from './desk/desk-in-service.js';
import { ReadingSweep } from './reading-sweep.js';
import { ReadingsController } from './readings.controller.js';
import { ReadingQueries } from './readings.queries.js';
import { ReadingsService } from './readings.service.js';
import { SourceSettlement } from './source-settlement.js';
import { Resolver } from './resolve/resolver.js';

@Module({
  imports: [
    ...[OrganizationsModule, DocumentsModule, RelationsModule, InspectionsModule, AssignmentsModule],
    ...[AttachmentsModule, FilesModule, SecrecyModule],
  ],
  controllers: [ReadingsController],
  providers: [
    ...[ReadingsService, ReadingQueries, ReadingSweep, SourceSettlement, Resolver, Confirmation, DeskInService],
    ...[ConfirmOrganizations, ConfirmDocuments, ConfirmRelations, ConfirmInspections, ConfirmAssignments],
    ...[ConfirmDisciplines, AttachFile],
  ],
})
export class ReadingsModule {}
