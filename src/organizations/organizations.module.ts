import { Module } from '@nestjs/common';
import { DayRoll } from './day-roll.js';
import { OrganizationsController } from './organizations.controller.js';
import { OrganizationQueries } from './organizations.queries.js';
import { OrganizationsService } from './organizations.service.js';

@Module({
  controllers: [OrganizationsController],
  providers: [OrganizationsService, OrganizationQueries, DayRoll],
  exports: [OrganizationsService, OrganizationQueries],
})
export class OrganizationsModule {}
