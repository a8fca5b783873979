import { Module } from '@nestjs/common';
import { AssignmentsModule } from '../assignments/assignments.module.js';
import { BulkEditsController } from './bulk-edits.controller.js';
import { BulkEditQueries } from './bulk-edits.queries.js';
import { BulkEditsService } from './bulk-edits.service.js';
import { BulkUndoService } from './bulk-undo.service.js';
import { ChangeDocuments } from './change-documents.js';
import { GiveTasks } from './give-tasks.js';

@Module({
  imports: [AssignmentsModule],
  controllers: [BulkEditsController],
  providers: [BulkEditsService, BulkUndoService, BulkEditQueries, ChangeDocuments, GiveTasks],
})
export class BulkEditsModule {}
