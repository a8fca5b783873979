import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, AnswersList } from '../http/answers.js';
import { Id, IfMatch } from '../http/parameters.js';
import { AsViewer } from '../identity/access.guard.js';
import { Allow } from '../identity/permission.js';
import type { Viewer } from '../identity/viewer.js';
import * as dto from './catalogue.dto.js';
import * as views from './catalogue-views.js';
import { shelves } from './catalogue-shelves.js';
import { CatalogueQueries } from './catalogues.queries.js';
import { CataloguesService } from './catalogues.service.js';

@ApiTags('catalogues')
@Controller('catalogues')
export class CataloguesController {
  constructor(
    private readonly catalogues: CataloguesService,
    private readonly queries: CatalogueQueries,
  ) {}

  @Get('document-types')
  @AnswersList(views.documentTypeView)
  @Allow('catalogues:read')
  documentTypes(@Query() query: dto.ListDocumentTypes) {
    return this.queries.documentTypes(query);
  }

  @Post('document-types')
  @Answers(views.documentTypeView, { status: 201 })
  @Allow('catalogues:write')
  addDocumentType(@AsViewer() viewer: Viewer, @Body() draft: dto.AddDocumentType) {
    return this.catalogues.add(viewer, shelves.documentTypes, draft);
  }

  @Patch('document-types/:id')
  @Answers(views.documentTypeView)
  @Allow('catalogues:write')
  correctDocumentType(
    @AsViewer() viewer: Viewer,
    @Id() id: number,
    @IfMatch() version: number,
    @Body() change: dto.CorrectDocumentType,
  ) {
    return this.catalogues.change(viewer, shelves.documentTypes, id, version, change);
  }

  @Get('body-kinds')
  @AnswersList(views.bodyKindView)
  @Allow('catalogues:read')
  bodyKinds(@Query() query: dto.ListBodyKinds) {
    return this.queries.bodyKinds(query);
  }

  @Post('body-kinds')
  @Answers(views.bodyKindView, { status: 201 })
  @Allow('catalogues:write')
  addBodyKind(@AsViewer() viewer: Viewer, @Body() draft: dto.AddBodyKind) {
    return this.catalogues.add(viewer, shelves.bodyKinds, draft);
  }

  @Patch('body-kinds/:id')
  @Answers(views.bodyKindView)
  @Allow('catalogues:write')
  correctBodyKind(
    @AsViewer() viewer: Viewer,
    @Id() id: number,
    @IfMatch() version: number,
    @Body() change: dto.CorrectBodyKind,
  ) {
    return this.catalogues.change(viewer, shelves.bodyKinds, id, version, change);
  }

  @Get('terms')
  @AnswersList(views.termView)
  @Allow('catalogues:read')
  terms(@Query() query: dto.ListTerms) {
    return this.queries.terms(query);
  }

  @Post('terms')
  @Answers(views.termView, { status: 201 })
  @Allow('catalogues:write')
  addTerm(@AsViewer() viewer: Viewer, @Body() draft: dto.AddTerm) {
    return this.catalogues.addTerm(viewer, draft);
  }

  @Patch('terms/:id')
  @Answers(views.termView)
  @Allow('catalogues:write')
  correctTerm(
    @AsViewer() viewer: Viewer,
    @Id() id: number,
    @IfMatch() version: number,
    @Body() change: dto.CorrectTerm,
  ) {
    return this.catalogues.change(viewer, shelves.terms, id, version, change);
  }

  @Get('holidays')
  @AnswersList(views.holidayView)
  @Allow('catalogues:read')
  holidays(@Query() query: dto.ListHolidays) {
    return this.queries.holidays(query);
  }

  @Post('holidays')
  @Answers(views.holidayView, { status: 201 })
  @Allow('catalogues:write')
  addHoliday(@AsViewer() viewer: Viewer, @Body() draft: dto.AddHoliday) {
    return this.catalogues.add(viewer, shelves.holidays, draft);
  }

  @Patch('holidays/:id')
  @Answers(views.holidayView)
  @Allow('catalogues:write')
  correctHoliday(
    @AsViewer() viewer: Viewer,
    @Id() id: number,
    @IfMatch() version: number,
    @Body() change: dto.CorrectHoliday,
  ) {
    return this.catalogues.change(viewer, shelves.holidays, id, version, change);
  }
}
