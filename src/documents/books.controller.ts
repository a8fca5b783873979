import { Body, Controller, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, AnswersList, warnings } from '../http/answers.js';
import { Id, IfMatch } from '../http/parameters.js';
import { AsViewer } from '../identity/access.guard.js';
import { Allow } from '../identity/permission.js';
import type { Viewer } from '../identity/viewer.js';
import { CorrectBookEntry, EnterInBook, ListBookEntries, NextNumber } from './book-entry.dto.js';
import { bookEntryView, BookQueries, nextNumberView } from './books.queries.js';
import { BooksService } from './books.service.js';
import { Withdrawal } from './document.dto.js';
import { DocumentQueries } from './documents.queries.js';

@ApiTags('books')
@Controller()
export class BooksController {
  constructor(
    private readonly books: BooksService,
    private readonly queries: BookQueries,
    private readonly documents: DocumentQueries,
  ) {}

  @Get('documents/:id/entries')
  @AnswersList(bookEntryView)
  @Allow('documents:read')
  async ofDocument(@AsViewer() viewer: Viewer, @Id() id: number) {
    await this.documents.seen(viewer, id);
    return this.queries.ofDocument(viewer, id);
  }

  @Post('documents/:id/entries')
  @Answers(bookEntryView.extend({ warnings }), { status: 201 })
  @Allow('documents:write')
  enter(@AsViewer() viewer: Viewer, @Id() id: number, @Body() draft: EnterInBook) {
    return this.books.enter(viewer, id, draft);
  }

  @Get('book-entries')
  @AnswersList(bookEntryView)
  @Allow('documents:read')
  list(@AsViewer() viewer: Viewer, @Query() query: ListBookEntries) {
    return this.queries.list(viewer, query);
  }

  @Get('book-entries/next')
  @Answers(nextNumberView)
  @Allow('documents:write')
  next(@AsViewer() viewer: Viewer, @Query() query: NextNumber) {
    return this.queries.next(viewer, query);
  }

  @Get('book-entries/:id')
  @Answers(bookEntryView)
  @Allow('documents:read')
  one(@AsViewer() viewer: Viewer, @Id() id: number) {
    return this.queries.seen(viewer, id);
  }

  @Patch('book-entries/:id')
  @Answers(bookEntryView)
  @Allow('documents:write')
  correct(@AsViewer() viewer: Viewer, @Id() id: number, @IfMatch() version: number, @Body() change: CorrectBookEntry) {
    return this.books.correct(viewer, id, version, change);
  }

  @Post('book-entries/:id/withdrawal')
  @Answers(bookEntryView)
  @HttpCode(200)
  @Allow('documents:write')
  withdraw(@AsViewer() viewer: Viewer, @Id() id: number, @IfMatch() version: number, @Body() { reason }: Withdrawal) {
    return this.books.withdraw(viewer, id, version, reason);
  }
}
