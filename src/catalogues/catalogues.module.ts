import { Module } from '@nestjs/common';
import { CatalogueTerms } from './catalogue-terms.js';
import { CataloguesController } from './catalogues.controller.js';
import { CatalogueQueries } from './catalogues.queries.js';
import { CataloguesService } from './catalogues.service.js';
import { WorkingCalendar } from './working-calendar.js';

@Module({
  controllers: [CataloguesController],
  providers: [CataloguesService, CatalogueQueries, CatalogueTerms, WorkingCalendar],
  exports: [CatalogueTerms, WorkingCalendar],
})
export class CataloguesModule {}
