import { Module } from '@nestjs/common';
import { APP_FILTER, APP_PIPE } from '@nestjs/core';
import { ApiDescription, ApiDescriptionController } from './api-description.js';
import { ProblemFilter } from './problem.filter.js';
import { Refusals } from './refusals.js';
import { RequestLog } from './request-log.js';
import { validation } from './validation.pipe.js';

@Module({
  controllers: [ApiDescriptionController],
  providers: [
    ApiDescription,
    Refusals,
    RequestLog,
    { provide: APP_FILTER, useClass: ProblemFilter },
    { provide: APP_PIPE, useFactory: validation },
  ],
  exports: [Refusals],
})
export class HttpModule {}
