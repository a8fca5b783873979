import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { QueryNumber, Text } from '../http/fields.js';
import { Allow } from '../identity/permission.js';
import { DiagnosisService } from './diagnosis.js';
import { RegisterVerification } from './register-verification.js';

export class KeptLink {
  @QueryNumber({ description: 'Position of a link of the log that was kept outside' }) position?: number;
  @Text({ max: 64, optional: true, description: 'Its hash' }) hash?: string;
}

@ApiTags('operation')
@Controller()
export class OperationController {
  constructor(
    private readonly diagnosis: DiagnosisService,
    private readonly verification: RegisterVerification,
  ) {}

  @Get('diagnosis')
  @Allow('users:write')
  examine() {
    return this.diagnosis.examine();
  }

  @Get('verification')
  @Allow('audit:read')
  verify(@Query() { position, hash }: KeptLink) {
    return this.verification.verify(position && hash ? { position, hash } : undefined);
  }
}
