import { Module } from '@nestjs/common';
import { DocumentsModule } from '../documents/documents.module.js';
import { OrganizationsModule } from '../organizations/organizations.module.js';
import { InspectionHistory } from './inspection-history.js';
import { InspectionTerms } from './inspection-terms.js';
import { InspectionsController } from './inspections.controller.js';
import { InspectionQueries } from './inspections.queries.js';
import { InspectionsService } from './inspections.service.js';
import { DocumentInspectionsController, OrganizationInspectionsController } from './of-records.controller.js';
import { ParagraphQueries } from './paragraph.queries.js';
import { ResultQueries } from './results.queries.js';
import { ResultsService } from './results.service.js';
import { RoundPartsController } from './round-parts.controller.js';
import { InspectionStatistics } from './statistics.queries.js';
import { SubjectQueries } from './subjects.queries.js';
import { SubjectsService } from './subjects.service.js';

@Module({
  imports: [DocumentsModule, OrganizationsModule],
  controllers: [
    ...[InspectionsController, RoundPartsController],
    ...[DocumentInspectionsController, OrganizationInspectionsController],
  ],
  providers: [
    ...[InspectionsService, InspectionQueries, InspectionTerms, InspectionHistory],
    ...[InspectionStatistics, ParagraphQueries],
    ...[SubjectsService, SubjectQueries, ResultsService, ResultQueries],
  ],
  exports: [InspectionsService, InspectionQueries, SubjectsService, ResultsService],
})
export class InspectionsModule {}
