import { Controller, Headers, HttpCode, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiConsumes, ApiTags } from '@nestjs/swagger';
import { Readable } from 'node:stream';
import { Answers } from '../http/answers.js';
import { QueryFlag, Text } from '../http/fields.js';
import { AsViewer } from '../identity/access.guard.js';
import { Allow } from '../identity/permission.js';
import type { Viewer } from '../identity/viewer.js';
import { importReport, type ImportReport } from './import-report.js';
import { ImportsService } from './imports.service.js';
import { NDJSON, Ndjson } from './ndjson-parser.js';
import type { NdjsonBody } from './ndjson-body.js';

class ImportRows {
  @Text({
    max: 100,
    optional: true,
    description: 'Whose ids the rows bear; they are remembered. Without it references are ids of this register',
    example: 'so-cong-van-2020',
  })
  source?: string;
  @QueryFlag({ description: 'Only say what would happen to the first 500 lines' }) dryRun?: boolean;
}

@ApiTags('interchange')
@Controller('imports')
export class ImportsController {
  constructor(private readonly imports: ImportsService) {}

  /** Answers the report; with `Accept: application/x-ndjson` a line after each unit of work, the last one the report. */
  @Post()
  @HttpCode(200)
  @ApiConsumes(NDJSON)
  @Answers(importReport)
  @Allow('imports:write')
  async import(
    @AsViewer() viewer: Viewer,
    @Query() { source, dryRun }: ImportRows,
    @Ndjson() body: NdjsonBody,
    @Headers('accept') accept = '',
  ) {
    if (dryRun) return (await this.imports.tryOut(viewer, source, body)).whole;
    const reports = this.imports.import(viewer, source, body);
    if (accept.includes(NDJSON)) return new StreamableFile(Readable.from(progress(reports)), { type: NDJSON });
    let last: ImportReport | undefined;
    for await (const report of reports) last = report;
    return last!.whole;
  }
}

async function* progress(reports: AsyncIterable<ImportReport>): AsyncGenerator<string> {
  let last: ImportReport | undefined;
  for await (const report of reports) {
    yield `${JSON.stringify(report.progress)}\n`;
    last = report;
  }
  yield `${JSON.stringify(last!.whole)}\n`;
}
