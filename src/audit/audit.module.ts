import { Global, Module } from '@nestjs/common';
import { AuditController } from './audit.controller.js';
import { AuditQueries } from './audit.queries.js';
import { AuditTrail } from './audit-trail.js';
import { AuditVerification } from './verification.js';

@Global()
@Module({
  controllers: [AuditController],
  providers: [AuditTrail, AuditVerification, AuditQueries],
  exports: [AuditTrail, AuditQueries],
})
export class AuditModule {}
