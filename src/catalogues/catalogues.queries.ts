import { Injectable } from '@nestjs/common';
import { sql, type Sql } from '../database/dialect.js';
import { type Columns, type JsonText, Reads } from '../database/reads.js';
import { ordering, paging, type Paging } from '../http/list-query.js';
import { Problem } from '../http/problem.js';
import type { ListBodyKinds, ListDocumentTypes, ListHolidays, ListTerms } from './catalogue.dto.js';
import { type Shelf, shelves } from './catalogue-shelves.js';

const WHOLE_LIST = 200;

/** Catalogues are open to all who are signed in; pickers want them whole, so a page is as long as it may be. */
@Injectable()
export class CatalogueQueries {
  constructor(private readonly reads: Reads) {}

  documentTypes({ system, code, ...query }: ListDocumentTypes): Promise<JsonText> {
    return this.list(shelves.documentTypes, query, [
      ...[same(sql`c.system`, system), same(sql`c.code`, code)], //
    ]);
  }

  bodyKinds({ system, level, code, ...query }: ListBodyKinds): Promise<JsonText> {
    return this.list(shelves.bodyKinds, query, [
      ...[same(sql`c.system`, system), same(sql`c.level`, level), same(sql`c.code`, code)],
    ]);
  }

  terms({ catalogue, ...query }: ListTerms): Promise<JsonText> {
    return this.list(shelves.terms, query, [same(sql`c.catalogue`, catalogue)]);
  }

  holidays({ year, ...query }: ListHolidays): Promise<JsonText> {
    return this.list(shelves.holidays, query, [
      year === undefined ? undefined : sql`c.date >= ${`${year}-01-01`} AND c.date <= ${`${year}-12-31`}`,
    ]);
  }

  async one(shelf: Shelf, id: number): Promise<CatalogueEntry> {
    const found = await this.reads.one<CatalogueEntry>({
      columns: this.columns(shelf),
      from: shelf.from,
      where: [sql`c.id = ${id}`],
    });
    if (!found) throw Problem.notFound();
    return found;
  }

  private list(shelf: Shelf, query: Paging, where: (Sql | undefined)[]): Promise<JsonText> {
    return this.reads.page({
      columns: this.columns(shelf),
      from: shelf.from,
      where,
      orderBy: ordering(query, shelf.sort, Object.keys(shelf.sort)[0]!, sql`c.id`),
      ...paging({ ...query, pageSize: query.pageSize ?? WHOLE_LIST }),
    });
  }

  private columns({ columns }: Shelf): Columns {
    const entries = Object.entries(columns);
    return Object.fromEntries(
      entries.map(([name, column]) => [name, 'flag' in column ? this.reads.boolean(column.flag) : column]),
    );
  }
}

/** An entry as lists show it: its columns, the id and the version. */
export interface CatalogueEntry {
  id: number;
  version: number;
  [column: string]: unknown;
}

const same = (column: Sql, value: string | undefined) => (value === undefined ? undefined : sql`${column} = ${value}`);
