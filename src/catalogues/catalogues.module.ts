import { Module } from '@nestjs/common';
import { CatalogueTerms } from './catalogue-terms.js';
import { WorkingCalendar } from './working-calendar.js';

@Module({
  providers: [CatalogueTerms, WorkingCalendar],
  exports: [CatalogueTerms, WorkingCalendar],
})
export class CataloguesModule {}
