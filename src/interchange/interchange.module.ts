import { Module } from '@nestjs/common';
import { DocumentsModule } from '../documents/documents.module.js';
import { OrganizationsModule } from '../organizations/organizations.module.js';
import { DocumentRows } from './document-rows.js';
import { ImportsController } from './imports.controller.js';
import { ImportsService } from './imports.service.js';
import { NdjsonParser } from './ndjson-parser.js';
import { OrganizationRows } from './organization-rows.js';
import { RowKinds } from './row-kinds.js';
import { RowReader } from './row-reader.js';

@Module({
  imports: [OrganizationsModule, DocumentsModule],
  controllers: [ImportsController],
  providers: [NdjsonParser, RowReader, RowKinds, OrganizationRows, DocumentRows, ImportsService],
})
export class InterchangeModule {}
