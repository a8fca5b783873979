import { Module } from '@nestjs/common';
import { ChangesController } from './changes.controller.js';
import { ChangeQueries } from './changes.queries.js';
import { LogController } from './log.controller.js';
import { LogQueries } from './log.queries.js';

@Module({ controllers: [ChangesController, LogController], providers: [ChangeQueries, LogQueries] })
export class ChangesModule {}
