import { Module } from '@nestjs/common';
import { AssignmentsModule } from '../assignments/assignments.module.js';
import { DocumentsModule } from '../documents/documents.module.js';
import { RelationsModule } from '../documents/relations.module.js';
import { InspectionsModule } from '../inspections/inspections.module.js';
import { OrganizationsModule } from '../organizations/organizations.module.js';
import { AssignmentRows } from './assignment-rows.js';
import { DocumentsCsv } from './documents-csv.js';
import { DocumentRows } from './document-rows.js';
import { ExportsController } from './exports.controller.js';
import { FindingRows } from './finding-rows.js';
import { ImportsController } from './imports.controller.js';
import { ImportsService } from './imports.service.js';
import { InspectionRows } from './inspection-rows.js';
import { NdjsonParser } from './ndjson-parser.js';
import { OrganizationRows } from './organization-rows.js';
import { RegisterNdjson } from './register-ndjson.js';
import { RelationRows } from './relation-rows.js';
import { ResultRows } from './result-rows.js';
import { RowKinds } from './row-kinds.js';
import { RowReader } from './row-reader.js';
import { RowWriter } from './row-writer.js';

@Module({
  imports: [OrganizationsModule, DocumentsModule, RelationsModule, AssignmentsModule, InspectionsModule],
  controllers: [ImportsController, ExportsController],
  providers: [
    ...[NdjsonParser, RowReader, RowKinds, RowWriter, ImportsService, DocumentsCsv, RegisterNdjson],
    ...[OrganizationRows, DocumentRows, RelationRows, AssignmentRows, InspectionRows, ResultRows, FindingRows],
  ],
})
export class InterchangeModule {}
