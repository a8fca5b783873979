import { Module } from '@nestjs/common';
import { ChangesController } from './changes.controller.js';
import { ChangeQueries } from './changes.queries.js';

@Module({ controllers: [ChangesController], providers: [ChangeQueries] })
export class ChangesModule {}
