import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AsUpload, type Upload, UploadsOr } from '../files/uploads.js';
import { Answers, AnswersList } from '../http/answers.js';
import { Id } from '../http/parameters.js';
import { AsViewer } from '../identity/access.guard.js';
import { Allow } from '../identity/permission.js';
import type { Viewer } from '../identity/viewer.js';
import { TextBody } from './read-body.js';
import { ConfirmReading, ListReadings, ReadFile, ReadText } from './reading.dto.js';
import { confirmedView } from './outcome.js';
import { ReadingQueries, readingLine, readingView } from './readings.queries.js';
import { ReadingsService } from './readings.service.js';

@ApiTags('readings')
@Controller('extractions')
export class ReadingsController {
  constructor(
    private readonly readings: ReadingsService,
    private readonly queries: ReadingQueries,
  ) {}

  /** The reader's own drafts. */
  @Get()
  @AnswersList(readingLine)
  @Allow('readings:write')
  list(@AsViewer() viewer: Viewer, @Query() query: ListReadings) {
    return this.queries.list(viewer, query);
  }

  /** A text as JSON, or a file (.docx, .pdf with a text layer, .html, .txt) as the part `file` of a form. */
  @Post()
  @Answers(readingView, { status: 201 })
  @UploadsOr(ReadText)
  @Allow('readings:write')
  read(
    @AsViewer() viewer: Viewer,
    @AsUpload() upload: Upload,
    @Query() { datedOn }: ReadFile,
    @Body(TextBody) draft: ReadText | null,
  ) {
    return draft ? this.readings.read(viewer, draft) : this.readings.readFile(viewer, upload, datedOn ?? null);
  }

  @Get(':id')
  @Answers(readingView)
  @Allow('readings:write')
  one(@AsViewer() viewer: Viewer, @Id() id: number) {
    return this.queries.seen(viewer, id);
  }

  @Post(':id/confirm')
  @HttpCode(200)
  @Answers(confirmedView)
  @Allow('readings:write')
  confirm(@AsViewer() viewer: Viewer, @Id() id: number, @Body() confirmation: ConfirmReading) {
    return this.readings.confirm(viewer, id, confirmation);
  }
}
