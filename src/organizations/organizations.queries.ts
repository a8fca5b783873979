import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { type Sql, sql } from '../database/dialect.js';
import { type Columns, type JsonText, Reads } from '../database/reads.js';
import { integer, integerOrNull, text, textOrNull, truth } from '../http/answers.js';
import { ordering, paging } from '../http/list-query.js';
import { Clock } from '../settings/clock.js';
import { foldedWords } from '../vocabulary/fold.js';
import type { ListOrganizations } from './organization.dto.js';

export const organizationView = z.object({
  id: integer,
  code: text,
  kind: textOrNull,
  system: text,
  level: text,
  name: text,
  shortName: textOrNull,
  parentId: integerOrNull,
  parent: textOrNull,
  place: textOrNull,
  establishedOn: textOrNull,
  endedOn: textOrNull,
  servesId: integerOrNull,
  collectives: z.array(text),
  aliases: z.array(text),
  names: z.array(z.object({ name: text, from: textOrNull, to: textOrNull })),
  parents: z.array(z.object({ parentId: integer, from: textOrNull, to: textOrNull })),
  note: textOrNull,
  source: textOrNull,
  unconfirmed: truth,
  version: integer,
});

export type OrganizationView = z.infer<typeof organizationView>;

/** One in a list. */
export const organizationLine = organizationView.omit({
  ...{ parent: true, collectives: true, aliases: true, names: true, parents: true, note: true, source: true },
});

export const successorView = z.object({
  id: integer,
  organizationId: integer,
  organization: text,
  kind: text,
  on: textOrNull,
  note: textOrNull,
  source: textOrNull,
  unconfirmed: truth,
});

/** Whether the organisation with this alias lives on the day. An unknown start or end does not exclude it. */
export const livesOn = (alias: Sql, day: string): Sql =>
  sql`((${alias}.established_on IS NULL OR ${alias}.established_on <= ${day}) AND (${alias}.ended_on IS NULL OR ${alias}.ended_on > ${day}))`;

/** Its name on the day; the present one where no dated name is known. */
export const nameOn = (alias: Sql, day: string): Sql => sql`coalesce((
  SELECT n.name FROM organization_names n WHERE n.organization_id = ${alias}.id
     AND (n.from_on IS NULL OR n.from_on <= ${day}) AND (n.to_on IS NULL OR n.to_on > ${day})
   ORDER BY coalesce(n.from_on, '') DESC LIMIT 1), ${alias}.name)`;

/** Open to all who are signed in. */
@Injectable()
export class OrganizationQueries {
  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  list(query: ListOrganizations): Promise<JsonText> {
    const day = query.asOf === undefined || query.asOf === 'all' ? this.clock.today() : query.asOf;
    const words = query.q ? foldedWords(query.q) : [];
    return this.reads.page({
      columns: {
        id: sql`o.id`,
        code: sql`o.code`,
        kind: sql`o.kind`,
        system: sql`o.system`,
        level: sql`o.level`,
        name: nameOn(sql`o`, day),
        shortName: sql`o.short_name`,
        parentId: sql`o.parent_id`,
        place: sql`o.place`,
        establishedOn: sql`o.established_on`,
        endedOn: sql`o.ended_on`,
        servesId: sql`o.serves_id`,
        unconfirmed: this.reads.boolean(sql`o.unconfirmed`),
        version: sql`o.version`,
      },
      from: sql`organizations o`,
      where: [
        sql`o.withdrawn_at IS NULL`,
        query.asOf === 'all' ? undefined : livesOn(sql`o`, day),
        query.system ? sql`o.system = ${query.system}` : undefined,
        query.level ? sql`o.level = ${query.level}` : undefined,
        query.code ? sql`o.code = ${query.code}` : undefined,
        query.parentId ? sql`o.parent_id = ${query.parentId}` : undefined,
        query.under
          ? sql`o.id IN (SELECT r.organization_id FROM organization_reach r WHERE r.ancestor_id = ${query.under})`
          : undefined,
        words.length > 0
          ? sql`o.id IN (${this.reads.dialect.matches(
              'organizations',
              words.map((word) => `${word}*`),
            )})`
          : undefined,
      ],
      orderBy: ordering(query, { name: sql`o.name`, code: sql`o.code`, id: sql`o.id` }, 'id', sql`o.id`),
      ...paging(query),
    });
  }

  one(id: number): Promise<OrganizationView | undefined> {
    return this.reads.one<OrganizationView>({
      columns: this.columns(),
      from: sql`organizations o LEFT JOIN organizations p ON p.id = o.parent_id`,
      where: [sql`o.id = ${id}`],
    });
  }

  successors(id: number): Promise<JsonText> {
    return this.reads.page({
      columns: {
        id: sql`s.id`,
        organizationId: sql`s.successor_id`,
        organization: sql`o.name`,
        kind: sql`s.kind`,
        on: sql`s.on_date`,
        note: sql`s.note`,
        source: sql`s.source`,
        unconfirmed: this.reads.boolean(sql`s.unconfirmed`),
      },
      from: sql`successions s JOIN organizations o ON o.id = s.successor_id`,
      where: [sql`s.predecessor_id = ${id}`],
      orderBy: sql`s.on_date, s.id`,
    });
  }

  private columns(): Columns {
    const of = (table: Sql) => [sql`${table}.organization_id = o.id`];
    return {
      ...{ id: sql`o.id`, code: sql`o.code`, kind: sql`o.kind`, system: sql`o.system`, level: sql`o.level` },
      ...{ name: sql`o.name`, shortName: sql`o.short_name`, parentId: sql`o.parent_id`, parent: sql`p.name` },
      ...{ place: sql`o.place`, establishedOn: sql`o.established_on`, endedOn: sql`o.ended_on` },
      servesId: sql`o.serves_id`,
      collectives: this.reads.json(sql`o.collectives`),
      ...{ note: sql`o.note`, source: sql`o.source`, version: sql`o.version` },
      unconfirmed: this.reads.boolean(sql`o.unconfirmed`),
      aliases: {
        sql: this.reads.dialect.arrayOf(
          sql`SELECT a.alias AS item FROM organization_aliases a WHERE a.organization_id = o.id ORDER BY a.id`,
        ),
        kind: 'json',
      },
      names: this.reads.nested({
        columns: { name: sql`n.name`, from: sql`n.from_on`, to: sql`n.to_on` },
        from: sql`organization_names n`,
        where: of(sql`n`),
        orderBy: sql`n.id`,
      }),
      parents: this.reads.nested({
        columns: { parentId: sql`q.parent_id`, from: sql`q.from_on`, to: sql`q.to_on` },
        from: sql`organization_parents q`,
        where: of(sql`q`),
        orderBy: sql`q.id`,
      }),
    };
  }
}

/** Names of the successors of an organisation, for warnings: "xã Tam Sơn, xã Sông Lô". */
export const successorNames = (id: Sql): Sql => sql`
  SELECT o.name FROM successions s JOIN organizations o ON o.id = s.successor_id WHERE s.predecessor_id = ${id} ORDER BY o.name`;
