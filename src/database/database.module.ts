import { type DynamicModule, Global, Module, type OnApplicationShutdown } from '@nestjs/common';
import { getDataSourceToken, InjectDataSource, TypeOrmModule } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import {
  type Entities,
  isPostgres,
  openForWrites,
  prepareFolder,
  readOptions,
  sqliteFile,
  writeOptions,
} from './data-sources.js';
import { GroupCommit } from './group-commit.js';
import { lockDatabase } from './process-lock.js';
import { Reads } from './reads.js';
import { Writer } from './writer.js';

const WRITES = 'writes';
const READS = 'reads';

/** Writer and Reads over two data sources that nobody else may hold. */
@Global()
@Module({})
export class DatabaseModule implements OnApplicationShutdown {
  private static readonly locks = new WeakMap<DataSource, { close(): void }>();

  constructor(@InjectDataSource(WRITES) private readonly writes: DataSource) {}

  static over(url: string, entities: Entities): DynamicModule {
    const writing = TypeOrmModule.forRootAsync({
      name: WRITES,
      useFactory: () => ({ ...writeOptions(url, entities), retryAttempts: 0 }),
      dataSourceFactory: (options) => DatabaseModule.open(url, options!),
    });
    const reading = TypeOrmModule.forRootAsync({
      name: READS,
      inject: [getDataSourceToken(WRITES)], // the schema first, then those who read it
      imports: [writing],
      useFactory: () => ({ ...readOptions(url, entities), retryAttempts: 0 }),
      dataSourceFactory: (options) => new DataSource(options!).initialize(),
    });
    return {
      module: DatabaseModule,
      imports: [writing, reading],
      providers: [
        {
          provide: Writer,
          inject: [getDataSourceToken(WRITES)],
          useFactory: (source: DataSource) => new GroupCommit(source),
        },
        { provide: Reads, inject: [getDataSourceToken(READS)], useFactory: (source: DataSource) => new Reads(source) },
      ],
      exports: [Writer, Reads],
    };
  }

  /** After both data sources are closed by their own modules. */
  onApplicationShutdown(): void {
    DatabaseModule.locks.get(this.writes)?.close();
  }

  private static async open(url: string, options: Parameters<typeof openForWrites>[0]): Promise<DataSource> {
    if (isPostgres(url)) return openForWrites(options);
    prepareFolder(sqliteFile(url));
    const lock = lockDatabase(sqliteFile(url));
    try {
      const source = await openForWrites(options);
      DatabaseModule.locks.set(source, lock);
      return source;
    } catch (error) {
      lock.close();
      throw error;
    }
  }
}
