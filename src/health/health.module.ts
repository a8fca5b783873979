import { Module } from '@nestjs/common';
import { AssignmentsModule } from '../assignments/assignments.module.js';
import { AuditVerification } from '../audit/verification.js';
import { BooksModule } from '../documents/books.module.js';
import { DocumentsModule } from '../documents/documents.module.js';
import { FilesModule } from '../files/files.module.js';
import { DiagnosisService } from './diagnosis.js';
import { GracefulStop } from './graceful-stop.js';
import { HealthController } from './health.controller.js';
import { Metrics } from './metrics.js';
import { OperationController } from './operation.controller.js';
import { Readiness } from './readiness.js';
import { RegisterVerification } from './register-verification.js';

@Module({
  imports: [AssignmentsModule, BooksModule, DocumentsModule, FilesModule],
  controllers: [HealthController, OperationController],
  providers: [GracefulStop, Readiness, Metrics, DiagnosisService, RegisterVerification, AuditVerification],
})
export class HealthModule {}
