import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, Matches } from 'class-validator';
import { join, raw, type Sql, sql } from '../database/dialect.js';
import { Day, QueryNumber, said } from './fields.js';
import { Problem } from './problem.js';

/** `page` from 1, `pageSize` up to 200, `sort` like `-issuedOn`. */
export class Paging {
  @QueryNumber({ max: 1_000_000, example: 1 }) page?: number;
  @QueryNumber({ max: 200, example: 20 }) pageSize?: number;
  @IsOptional()
  @Matches(/^-?[A-Za-z]{1,40}$/, said('sortBy', { values: '' })) // "-issuedOn"
  @ApiProperty({ required: false, example: '-issuedOn' })
  sort?: string;
}

/** What lists of dated facts take besides: `asOf`, a day. */
export class ListQuery extends Paging {
  @Day({ optional: true, description: 'End of this day; default today' }) asOf?: string;
}

/** LIMIT and OFFSET of a page. */
export function paging({ page = 1, pageSize = 20 }: Paging): { limit: number; offset: number } {
  return { limit: pageSize, offset: (page - 1) * pageSize };
}

/** ORDER BY of `sort`, made unique by the id; throws Problem when the column is not among the sortable ones. */
export function ordering(query: Paging, sortable: Record<string, Sql>, byDefault: string, id: Sql): Sql {
  const wanted = query.sort ?? byDefault;
  const column = Object.hasOwn(sortable, wanted.replace('-', '')) ? sortable[wanted.replace('-', '')] : undefined;
  if (!column) throw Problem.field('sort', 'sortBy', { values: Object.keys(sortable).join(', ') });
  const direction = raw(wanted.startsWith('-') ? 'DESC' : 'ASC');
  return join([sql`${column} ${direction}`, sql`${id} ${direction}`], ', ');
}

/** A single record on a day. */
export class AsOf {
  @Day({ optional: true, description: 'End of this day; default today' }) asOf?: string;
}
