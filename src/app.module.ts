import { type DynamicModule, Global, Module, type Type } from '@nestjs/common';
import { LoggerModule } from 'nestjs-pino';
import { RelationsModule } from './documents/relations.module.js';
import { BooksModule } from './documents/books.module.js';
import { AttachmentsModule } from './documents/attachments.module.js';
import { AssignmentsModule } from './assignments/assignments.module.js';
import { CoverageModule } from './coverage/coverage.module.js';
import { InspectionsModule } from './inspections/inspections.module.js';
import { ViewsModule } from './views/views.module.js';
import { BulkEditsModule } from './bulk-edits/bulk-edits.module.js';
import { ChangesModule } from './changes/changes.module.js';
import { SearchModule } from './search/search.module.js';
import { InterchangeModule } from './interchange/interchange.module.js';
import { ReadingsModule } from './readings/readings.module.js';
import { AuditModule } from './audit/audit.module.js';
import { CataloguesModule } from './catalogues/catalogues.module.js';
import { DatabaseModule } from './database/database.module.js';
import { DocumentsModule } from './documents/documents.module.js';
import { BackupModule } from './backup/backup.module.js';
import { HealthModule } from './health/health.module.js';
import { HttpModule } from './http/http.module.js';
import { IdentityModule } from './identity/identity.module.js';
import { OrganizationsModule } from './organizations/organizations.module.js';
import { entities } from './schema.js';
import { Clock } from './settings/clock.js';
import { Settings } from './settings/settings.js';
import { SecrecyModule } from './secrecy/secrecy.module.js';
import { PageModule } from './page/page.module.js';
import { SetupModule } from './setup/setup.module.js';

interface AppOptions {
  settings: Settings;
  clock?: Clock;
  extra?: Type[];
}

@Global()
@Module({})
export class AppModule {
  static with({ settings, clock = new Clock(), extra = [] }: AppOptions): DynamicModule {
    return {
      module: AppModule,
      imports: [
        LoggerModule.forRoot({ pinoHttp: { level: settings.variables.LOG_LEVEL }, forRoutes: [] }), // http/request-log.ts
        DatabaseModule.over(settings.databaseUrl, entities),
        ...[
          HttpModule,
          IdentityModule,
          AuditModule,
          SecrecyModule,
          CataloguesModule,
          OrganizationsModule,
          DocumentsModule,
        ],
        ...[RelationsModule, BooksModule, AttachmentsModule, AssignmentsModule, InspectionsModule, SearchModule],
        ...[CoverageModule, ViewsModule, BulkEditsModule, ChangesModule],
        ...[InterchangeModule, ReadingsModule, HealthModule, BackupModule, PageModule, SetupModule],
        ...extra,
      ],
      providers: [
        { provide: Settings, useValue: settings },
        { provide: Clock, useValue: clock },
      ],
      exports: [Settings, Clock],
    };
  }
}
