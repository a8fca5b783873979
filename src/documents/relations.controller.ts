import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Answers, AnswersList, warnings } from '../http/answers.js';
import { Id, IfMatch } from '../http/parameters.js';
import { AsViewer } from '../identity/access.guard.js';
import { Allow } from '../identity/permission.js';
import type { Viewer } from '../identity/viewer.js';
import { CascadeQueries, cascadeItem } from './cascade.queries.js';
import { DocumentWithdrawal, Withdrawal } from './document.dto.js';
import { DocumentQueries, documentView } from './documents.queries.js';
import { pendingRelation, PendingRelationQueries } from './pending-relations.queries.js';
import { AddRelation, CorrectRelation, ListRelations, ShowCascade } from './relations.dto.js';
import { relationLine, RelationQueries, relationView } from './relations.queries.js';
import { RelationsService } from './relations.service.js';
import { RESTING, WithdrawalService } from './withdrawal.service.js';

@ApiTags('relations')
@Controller()
export class RelationsController {
  constructor(
    private readonly relations: RelationsService,
    private readonly withdrawals: WithdrawalService,
    private readonly queries: RelationQueries,
    private readonly cascades: CascadeQueries,
    private readonly proposals: PendingRelationQueries,
    private readonly documents: DocumentQueries,
  ) {}

  @Get('documents/:id/relations')
  @AnswersList(relationLine)
  @Allow('documents:read')
  async list(@AsViewer() viewer: Viewer, @Id() id: number, @Query() query: ListRelations) {
    await this.documents.demandSeen(viewer, id);
    return this.queries.of(viewer, id, query);
  }

  @Post('documents/:id/relations')
  @Answers(relationView.extend({ warnings }), { status: 201 })
  @Allow('documents:write')
  add(@AsViewer() viewer: Viewer, @Id() id: number, @Body() draft: AddRelation) {
    return this.relations.add(viewer, id, draft);
  }

  @Get('documents/:id/cascade')
  @AnswersList(cascadeItem)
  @Allow('documents:read')
  async cascade(@AsViewer() viewer: Viewer, @Id() id: number, @Query() query: ShowCascade) {
    await this.documents.demandSeen(viewer, id);
    return this.cascades.below(viewer, id, query);
  }

  @Get('documents/:id/withdrawal')
  @Answers(z.object({ restingOnIt: z.array(z.enum(RESTING)).describe('To be withdrawn or moved first') }))
  @Allow('documents:write')
  hindrances(@AsViewer() viewer: Viewer, @Id() id: number) {
    return this.withdrawals.hindrances(viewer, id);
  }

  @Post('documents/:id/withdrawal')
  @Answers(documentView, { status: 201 })
  @Allow('documents:write')
  withdrawDocument(
    @AsViewer() viewer: Viewer,
    @Id() id: number,
    @IfMatch() version: number,
    @Body() withdrawal: DocumentWithdrawal,
  ) {
    return this.withdrawals.withdraw(viewer, id, version, withdrawal);
  }

  @Get('relations/pending')
  @AnswersList(pendingRelation)
  @Allow('documents:write')
  pending(@AsViewer() viewer: Viewer, @Query() query: ListRelations) {
    return this.proposals.list(viewer, query);
  }

  @Get('relations/:id')
  @Answers(relationView)
  @Allow('documents:read')
  one(@AsViewer() viewer: Viewer, @Id() id: number) {
    return this.queries.seen(viewer, id);
  }

  @Patch('relations/:id')
  @Answers(relationView)
  @Allow('documents:write')
  correct(@AsViewer() viewer: Viewer, @Id() id: number, @IfMatch() version: number, @Body() change: CorrectRelation) {
    return this.relations.correct(viewer, id, version, change);
  }

  @Post('relations/:id/confirmation')
  @Answers(relationView, { status: 201 })
  @Allow('documents:write')
  confirm(@AsViewer() viewer: Viewer, @Id() id: number, @IfMatch() version: number) {
    return this.relations.confirm(viewer, id, version);
  }

  @Post('relations/:id/withdrawal')
  @Answers(relationView, { status: 201 })
  @Allow('documents:write')
  withdraw(@AsViewer() viewer: Viewer, @Id() id: number, @IfMatch() version: number, @Body() { reason }: Withdrawal) {
    return this.relations.withdraw(viewer, id, version, reason);
  }
}
