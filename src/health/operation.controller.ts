import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Answers, integer, text, textOrNull, truth } from '../http/answers.js';
import { QueryNumber, Text } from '../http/fields.js';
import { Allow } from '../identity/permission.js';
import { DiagnosisService } from './diagnosis.js';
import { RegisterVerification } from './register-verification.js';

export class KeptLink {
  @QueryNumber({ description: 'Position of a link of the log that was kept outside' }) position?: number;
  @Text({ max: 64, optional: true, description: 'Its hash' }) hash?: string;
}

const verified = z.object({
  ok: truth,
  parts: z.array(z.object({ part: text, ok: truth, checked: integer, fault: textOrNull })),
  head: z.object({ position: integer, hash: text }),
});

@ApiTags('operation')
@Controller()
export class OperationController {
  constructor(
    private readonly diagnosis: DiagnosisService,
    private readonly verification: RegisterVerification,
  ) {}

  @Get('diagnosis')
  @Answers(z.object({ ok: truth, checks: z.array(z.object({ name: text, ok: truth, value: text })) }))
  @Allow('operation:read')
  examine() {
    return this.diagnosis.examine();
  }

  @Get('verification')
  @Answers(verified)
  @Allow('audit:read')
  verify(@Query() { position, hash }: KeptLink) {
    return this.verification.verify(position && hash ? { position, hash } : undefined);
  }
}
