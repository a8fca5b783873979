import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { AuditQueries } from '../audit/audit.queries.js';
import { Withdrawal } from '../documents/document.dto.js';
import { Answers, AnswersList, historyLine, integer, warnings } from '../http/answers.js';
import { AsOf, ListQuery } from '../http/list-query.js';
import { Id, IfMatch } from '../http/parameters.js';
import { AsViewer } from '../identity/access.guard.js';
import { Allow } from '../identity/permission.js';
import type { Viewer } from '../identity/viewer.js';
import { assignmentView, taskView } from './assignment-columns.js';
import {
  AddReport,
  AnswerReport,
  DecideMany,
  ExtendDeadline,
  GiveAssignment,
  ListAssignments,
  PerformAct,
} from './assignment.dto.js';
import { AssignmentActsService } from './assignment-acts.service.js';
import { AssignmentReportsService } from './assignment-reports.service.js';
import { decisionLine, DecisionsService } from './decisions.service.js';
import { AssignmentQueries, reportView } from './assignments.queries.js';
import { AssignmentsService } from './assignments.service.js';

@ApiTags('assignments')
@Controller('assignments')
export class AssignmentsController {
  constructor(
    private readonly assignments: AssignmentsService,
    private readonly acts: AssignmentActsService,
    private readonly reporting: AssignmentReportsService,
    private readonly decisions: DecisionsService,
    private readonly queries: AssignmentQueries,
    private readonly audit: AuditQueries,
  ) {}

  @Get()
  @AnswersList(taskView)
  @Allow('assignments:read')
  list(@AsViewer() viewer: Viewer, @Query() query: ListAssignments) {
    return this.queries.list(viewer, query);
  }

  @Post()
  @Answers(z.object({ items: z.array(taskView), warnings }), { status: 201 })
  @Allow('assignments:write')
  give(@AsViewer() viewer: Viewer, @Body() draft: GiveAssignment) {
    return this.assignments.give(viewer, draft);
  }

  @Post('decisions')
  @HttpCode(200)
  @AnswersList(decisionLine, { done: integer })
  @Allow('assignments:decide')
  decide(@AsViewer() viewer: Viewer, @Body() draft: DecideMany) {
    return this.decisions.decide(viewer, draft);
  }

  @Get(':id')
  @Answers(assignmentView)
  @Allow('assignments:read')
  one(@AsViewer() viewer: Viewer, @Id() id: number, @Query() { asOf }: AsOf) {
    return this.queries.seen(viewer, id, asOf);
  }

  @Get(':id/history')
  @AnswersList(historyLine)
  @Allow('assignments:read')
  async history(@AsViewer() viewer: Viewer, @Id() id: number) {
    await this.queries.seen(viewer, id);
    return this.audit.of('assignment', id);
  }

  @Post(':id/acts')
  @Answers(assignmentView, { status: 201 })
  @Allow('assignments:act')
  act(@AsViewer() viewer: Viewer, @Id() id: number, @IfMatch() version: number, @Body() draft: PerformAct) {
    return this.acts.act(viewer, id, version, draft);
  }

  @Post(':id/extensions')
  @Answers(assignmentView, { status: 201 })
  @Allow('assignments:decide')
  extend(@AsViewer() viewer: Viewer, @Id() id: number, @IfMatch() version: number, @Body() draft: ExtendDeadline) {
    return this.acts.extend(viewer, id, version, draft);
  }

  @Post(':id/withdrawal')
  @Answers(assignmentView, { status: 201 })
  @Allow('assignments:write')
  withdraw(@AsViewer() viewer: Viewer, @Id() id: number, @IfMatch() version: number, @Body() { reason }: Withdrawal) {
    return this.acts.withdraw(viewer, id, version, reason);
  }

  @Get(':id/reports')
  @AnswersList(reportView)
  @Allow('assignments:read')
  async reports(@AsViewer() viewer: Viewer, @Id() id: number, @Query() query: ListQuery) {
    await this.queries.seen(viewer, id);
    return this.queries.reports(id, query);
  }

  @Post(':id/reports')
  @Answers(reportView, { status: 201 })
  @Allow('reports:write')
  report(@AsViewer() viewer: Viewer, @Id() id: number, @Body() draft: AddReport) {
    return this.reporting.add(viewer, id, draft);
  }

  @Post(':id/reports/:reportId/answer')
  @Answers(reportView, { status: 201 })
  @Allow('assignments:decide')
  answer(
    @AsViewer() viewer: Viewer,
    @Id() id: number,
    @Id('reportId') reportId: number,
    @IfMatch() version: number,
    @Body() draft: AnswerReport,
  ) {
    return this.reporting.answer(viewer, id, reportId, version, draft);
  }
}
