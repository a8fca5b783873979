import { Global, Module } from '@nestjs/common';
import { AuditController } from './audit.controller.js';
import { AuditQueries } from './audit.queries.js';
import { AuditTrail } from './audit-trail.js';
import { LogDays } from './log-days.js';
import { AuditVerification } from './verification.js';

@Global()
@Module({
  controllers: [AuditController],
  providers: [AuditTrail, AuditVerification, AuditQueries, LogDays],
  exports: [AuditTrail, AuditQueries, LogDays],
})
export class AuditModule {}
