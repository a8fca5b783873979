import { Module } from '@nestjs/common';
import { DocumentsModule } from '../documents/documents.module.js';
import { OrganizationsModule } from '../organizations/organizations.module.js';
import { FindingsController } from './findings.controller.js';
import { FindingQueries } from './findings.queries.js';
import { FindingsService } from './findings.service.js';
import { InspectionHistory } from './inspection-history.js';
import { InspectionTerms } from './inspection-terms.js';
import { InspectionsController } from './inspections.controller.js';
import { InspectionQueries } from './inspections.queries.js';
import { InspectionsService } from './inspections.service.js';
import { DocumentInspectionsController, OrganizationInspectionsController } from './of-records.controller.js';
import { ParagraphQueries } from './paragraph.queries.js';
import { ReadinessQueries } from './readiness.queries.js';
import { RecommendationsController } from './recommendations.controller.js';
import { RecommendationQueries } from './recommendations.queries.js';
import { RecommendationsService } from './recommendations.service.js';
import { RemediationService } from './remediation.service.js';
import { RepeatQueries } from './repeats.queries.js';
import { ResultQueries } from './results.queries.js';
import { ResultsService } from './results.service.js';
import { RoundPartsController } from './round-parts.controller.js';
import { InspectionStatistics } from './statistics.queries.js';
import { SubjectQueries } from './subjects.queries.js';
import { SubjectsService } from './subjects.service.js';

@Module({
  imports: [DocumentsModule, OrganizationsModule],
  controllers: [
    ...[InspectionsController, RoundPartsController, FindingsController, RecommendationsController],
    ...[DocumentInspectionsController, OrganizationInspectionsController],
  ],
  providers: [
    ...[InspectionsService, InspectionQueries, InspectionTerms, InspectionHistory],
    ...[InspectionStatistics, ParagraphQueries, ReadinessQueries],
    ...[SubjectsService, SubjectQueries, ResultsService, ResultQueries],
    ...[FindingsService, FindingQueries, RepeatQueries],
    ...[RecommendationsService, RecommendationQueries, RemediationService],
  ],
  exports: [
    InspectionsService,
    SubjectsService,
    ResultsService,
    FindingsService,
    RecommendationsService,
    RemediationService,
    InspectionQueries,
  ],
})
export class InspectionsModule {}
