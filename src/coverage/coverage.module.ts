import { Module } from '@nestjs/common';
import { CoverageController } from './coverage.controller.js';
import { CoverageQueries } from './coverage.queries.js';
import { OverviewQueries } from './overview.queries.js';
import { OverviewService } from './overview.service.js';

@Module({
  controllers: [CoverageController],
  providers: [CoverageQueries, OverviewQueries, OverviewService],
})
export class CoverageModule {}
