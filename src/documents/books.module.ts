import { Module } from '@nestjs/common';
import { BookCheck } from './book-check.js';
import { BooksController } from './books.controller.js';
import { BookQueries } from './books.queries.js';
import { BooksService } from './books.service.js';
import { DocumentsModule } from './documents.module.js';

@Module({
  imports: [DocumentsModule],
  controllers: [BooksController],
  providers: [BooksService, BookQueries, BookCheck],
  exports: [BooksService, BookCheck],
})
export class BooksModule {}
