import { Module } from '@nestjs/common';
import { DayRoll } from './day-roll.js';
import { OrganizationsController } from './organizations.controller.js';
import { OrganizationQueries } from './organizations.queries.js';
import { OrganizationsService } from './organizations.service.js';
import { OrganizationEndings } from './organization-endings.js';
import { TreeService } from './tree/tree.service.js';

@Module({
  controllers: [OrganizationsController],
  providers: [OrganizationsService, OrganizationQueries, OrganizationEndings, TreeService, DayRoll],
  exports: [OrganizationsService, OrganizationQueries],
})
export class OrganizationsModule {}
