import { Body, Controller, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { added, Answers, AnswersList } from '../http/answers.js';
import { Id, IfMatch } from '../http/parameters.js';
import { Problem } from '../http/problem.js';
import { AsViewer } from '../identity/access.guard.js';
import { Allow } from '../identity/permission.js';
import type { Viewer } from '../identity/viewer.js';
import {
  AddOrganization,
  AddSuccession,
  CorrectOrganization,
  EndOrganization,
  ListOrganizations,
} from './organization.dto.js';
import { OrganizationEndings } from './organization-endings.js';
import { OrganizationQueries, organizationLine, organizationView, successorView } from './organizations.queries.js';
import { OrganizationsService } from './organizations.service.js';
import { PlantTree, treeCounts, treeLine } from './tree/tree.dto.js';
import { TreeService } from './tree/tree.service.js';

@ApiTags('organizations')
@Controller('organizations')
export class OrganizationsController {
  constructor(
    private readonly organizations: OrganizationsService,
    private readonly queries: OrganizationQueries,
    private readonly trees: TreeService,
    private readonly endings: OrganizationEndings,
  ) {}

  @Get()
  @AnswersList(organizationLine)
  @Allow('organizations:read')
  list(@Query() query: ListOrganizations) {
    return this.queries.list(query);
  }

  @Post()
  @Answers(organizationView, { status: 201 })
  @Allow('organizations:write')
  add(@AsViewer() viewer: Viewer, @Body() draft: AddOrganization) {
    return this.organizations.add(viewer, draft);
  }

  /** A list of units, as pasted: `dryRun` says what is new, known or doubtful; else all of it is written, or nothing. */
  @Post('tree')
  @HttpCode(200)
  @AnswersList(treeLine, treeCounts)
  @Allow('organizations:write')
  plant(@AsViewer() viewer: Viewer, @Body() draft: PlantTree) {
    return this.trees.plant(viewer, draft);
  }

  @Get(':id')
  @Answers(organizationView)
  @Allow('organizations:read')
  async one(@Id() id: number) {
    const found = await this.queries.one(id);
    if (!found) throw Problem.notFound();
    return found;
  }

  @Patch(':id')
  @Answers(organizationView)
  @Allow('organizations:write')
  correct(
    @AsViewer() viewer: Viewer,
    @Id() id: number,
    @IfMatch() version: number,
    @Body() change: CorrectOrganization,
  ) {
    return this.organizations.correct(viewer, id, version, change);
  }

  @Post(':id/ending')
  @HttpCode(200)
  @Answers(organizationView)
  @Allow('organizations:write')
  end(@AsViewer() viewer: Viewer, @Id() id: number, @IfMatch() version: number, @Body() draft: EndOrganization) {
    return this.endings.end(viewer, id, version, draft);
  }

  @Get(':id/successors')
  @AnswersList(successorView)
  @Allow('organizations:read')
  successors(@Id() id: number) {
    return this.queries.successors(id);
  }

  @Post(':id/successors')
  @Answers(added, { status: 201 })
  @Allow('organizations:write')
  succeed(@AsViewer() viewer: Viewer, @Id() id: number, @Body() draft: AddSuccession) {
    return this.organizations.succeed(viewer, id, draft);
  }
}
