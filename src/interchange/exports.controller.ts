import { Controller, Get, Query, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags, OmitType } from '@nestjs/swagger';
import { Readable } from 'node:stream';
import { ListDocuments } from '../documents/document.dto.js';
import { AsViewer } from '../identity/access.guard.js';
import { Allow } from '../identity/permission.js';
import type { Viewer } from '../identity/viewer.js';
import { DocumentsCsv } from './documents-csv.js';
import { NDJSON } from './ndjson-parser.js';
import { RegisterNdjson } from './register-ndjson.js';

const CSV = 'text/csv; charset=utf-8';

/** What the list takes, but for its pages and order: all rows leave, the newest first. */
class ExportDocuments extends OmitType(ListDocuments, ['page', 'pageSize', 'sort']) {}

@ApiTags('interchange')
@Controller('exports')
export class ExportsController {
  constructor(
    private readonly csv: DocumentsCsv,
    private readonly register: RegisterNdjson,
  ) {}

  @Get('documents.csv')
  @ApiProduces(CSV)
  @Allow('documents:read')
  documents(@AsViewer() viewer: Viewer, @Query() query: ExportDocuments) {
    return attachment(this.csv.lines(viewer, query), CSV, 'van-ban.csv');
  }

  @Get('register.ndjson')
  @ApiProduces(NDJSON)
  @Allow('exports:read')
  all(@AsViewer() viewer: Viewer) {
    return attachment(this.register.lines(viewer), NDJSON, 'so-chi-dao.ndjson');
  }
}

function attachment(lines: AsyncIterable<string>, type: string, name: string): StreamableFile {
  return new StreamableFile(Readable.from(lines), { type, disposition: `attachment; filename="${name}"` });
}
