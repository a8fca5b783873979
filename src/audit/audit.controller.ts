import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { QueryNumber, Text } from '../http/fields.js';
import { Allow } from '../identity/permission.js';
import { AuditQueries, ListAudit } from './audit.queries.js';
import { AuditVerification } from './verification.js';

export class Anchor {
  @QueryNumber({ description: 'Position of a head that was kept outside' }) position?: number;
  @Text({ max: 64, optional: true, description: 'Its hash' }) hash?: string;
}

@ApiTags('audit')
@Controller('audit')
export class AuditController {
  constructor(
    private readonly queries: AuditQueries,
    private readonly verification: AuditVerification,
  ) {}

  @Get()
  @Allow('audit:read')
  list(@Query() query: ListAudit) {
    return this.queries.list(query);
  }

  @Get('verification')
  @Allow('audit:read')
  verify(@Query() { position, hash }: Anchor) {
    return this.verification.verify(position && hash ? { position, hash } : undefined);
  }
}
