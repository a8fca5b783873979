import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DocumentQueries } from '../documents/documents.queries.js';
import { AnswersList } from '../http/answers.js';
import { Id } from '../http/parameters.js';
import { Problem } from '../http/problem.js';
import { AsViewer } from '../identity/access.guard.js';
import { Allow } from '../identity/permission.js';
import type { Viewer } from '../identity/viewer.js';
import { OrganizationQueries } from '../organizations/organizations.queries.js';
import { DocumentInspections, OrganizationInspections } from './inspection.dto.js';
import { inspectionLine, inspectionOfUnit } from './inspection.views.js';
import { InspectionQueries } from './inspections.queries.js';

@ApiTags('documents')
@Controller('documents')
export class DocumentInspectionsController {
  constructor(
    private readonly documents: DocumentQueries,
    private readonly queries: InspectionQueries,
  ) {}

  @Get(':id/inspections')
  @AnswersList(inspectionLine)
  @Allow('inspections:read')
  async list(@AsViewer() viewer: Viewer, @Id() id: number, @Query() query: DocumentInspections) {
    await this.documents.seen(viewer, id);
    return this.queries.list(viewer, { ...query, documentId: id });
  }
}

@ApiTags('organizations')
@Controller('organizations')
export class OrganizationInspectionsController {
  constructor(
    private readonly organizations: OrganizationQueries,
    private readonly queries: InspectionQueries,
  ) {}

  @Get(':id/inspections')
  @AnswersList(inspectionOfUnit)
  @Allow('inspections:read')
  async list(@AsViewer() viewer: Viewer, @Id() id: number, @Query() query: OrganizationInspections) {
    if (!(await this.organizations.one(id))) throw Problem.notFound();
    return this.queries.ofOrganization(viewer, id, query);
  }
}
