import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Answers, integer, text, truth } from '../http/answers.js';
import { QueryNumber, Text } from '../http/fields.js';
import { Allow } from '../identity/permission.js';
import { AuditVerification } from './verification.js';

export class Anchor {
  @QueryNumber({ description: 'Position of a head that was kept outside' }) position?: number;
  @Text({ max: 64, optional: true, description: 'Its hash' }) hash?: string;
}

const verificationView = z.object({
  ok: truth,
  entries: integer,
  records: integer,
  head: z.object({ position: integer, hash: text }),
  broken: z
    .object({ position: integer.optional(), kind: text.optional(), recordId: integer.optional(), fault: text })
    .nullable(),
});

@ApiTags('audit')
@Controller('audit')
export class AuditController {
  constructor(private readonly verification: AuditVerification) {}

  @Get('verification')
  @Answers(verificationView)
  @Allow('audit:read')
  verify(@Query() { position, hash }: Anchor) {
    return this.verification.verify(position && hash ? { position, hash } : undefined);
  }
}
