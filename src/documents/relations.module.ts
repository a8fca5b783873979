import { Module } from '@nestjs/common';
import { CascadeQueries } from './cascade.queries.js';
import { DocumentsModule } from './documents.module.js';
import { LookAlikesController } from './look-alikes.controller.js';
import { LookAlikeQueries } from './look-alikes.queries.js';
import { LookAlikesService } from './look-alikes.service.js';
import { PendingRelationQueries } from './pending-relations.queries.js';
import { RelationsController } from './relations.controller.js';
import { RelationQueries } from './relations.queries.js';
import { RelationSettlement } from './relations-settlement.js';
import { RelationsService } from './relations.service.js';
import { Citations } from './stubs-citation.js';
import { WithdrawalService } from './withdrawal.service.js';

@Module({
  imports: [DocumentsModule],
  controllers: [RelationsController, LookAlikesController],
  providers: [
    RelationsService,
    RelationSettlement,
    RelationQueries,
    CascadeQueries,
    Citations,
    WithdrawalService,
    PendingRelationQueries,
    LookAlikesService,
    LookAlikeQueries,
  ],
  exports: [RelationsService, RelationQueries, Citations],
})
export class RelationsModule {}
