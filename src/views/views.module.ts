import { Module } from '@nestjs/common';
import { ViewsController } from './views.controller.js';
import { ViewQueries } from './views.queries.js';
import { ViewsService } from './views.service.js';

@Module({ controllers: [ViewsController], providers: [ViewsService, ViewQueries] })
export class ViewsModule {}
