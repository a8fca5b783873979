import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { LogDays } from '../audit/log-days.js';
import { join, sql, type Sql } from '../database/dialect.js';
import { Reads } from '../database/reads.js';
import { integer, integerOrNull, text, textOrNull } from '../http/answers.js';
import { paging } from '../http/list-query.js';
import { Problem } from '../http/problem.js';
import { UserQueries } from '../identity/users.queries.js';
import type { Viewer } from '../identity/viewer.js';
import { actSentence } from '../texts/changes.texts.js';
import type { ListLog } from './changes.dto.js';
import { ChangeQueries } from './changes.queries.js';

const entry = z.object({
  ...{ position: integer, at: text, actor: text, action: text, kind: text, recordId: integerOrNull, hash: text },
});

export const logLine = entry.extend({
  sentence: text.describe('The act, for people; it names only what the reader may see'),
  ...{ documentId: integerOrNull, document: textOrNull, otherId: integerOrNull, other: textOrNull },
  ...{ organizationId: integerOrNull, organization: textOrNull, inspectionId: integerOrNull, inspection: textOrNull },
});

const UNSEEN = {
  ...{ documentId: null, document: null, otherId: null, other: null },
  ...{ organizationId: null, organization: null, inspectionId: null, inspection: null },
};

const columns = {
  ...{ position: sql`e.position`, at: sql`e.at`, actor: sql`e.actor`, action: sql`e.action`, kind: sql`e.kind` },
  ...{ recordId: sql`e.record_id`, hash: sql`e.hash` },
};

/** The whole log, line by line. */
@Injectable()
export class LogQueries {
  constructor(
    private readonly reads: Reads,
    private readonly days: LogDays,
    private readonly changes: ChangeQueries,
    private readonly users: UserQueries,
  ) {}

  /** Who, when, what and the hash, newest first; never values, and names only of records in the reader's sight. */
  async list(viewer: Viewer, query: ListLog) {
    const from = sql`audit_entries e`;
    const where = await this.filtered(query);
    const given = where.filter((condition) => condition !== undefined);
    const total = sql`SELECT count(*) FROM ${from} WHERE ${given.length > 0 ? join(given, ' AND ') : sql`1 = 1`}`;
    const orderBy = sql`e.position DESC`;
    const page = await this.reads.part({ columns, from, where, orderBy, total, ...paging(query) });
    const entries = JSON.parse(page.items.toString()) as z.infer<typeof entry>[];
    const named = await this.changes.at(
      viewer,
      entries.map(({ position }) => position),
    );
    const items = entries.map((line) => {
      const found = named.get(line.position);
      const { documentId, document, otherId, other, organizationId, organization, inspectionId, inspection } =
        found ?? UNSEEN;
      return {
        ...{ ...line, documentId, document, otherId, other, organizationId, organization, inspectionId, inspection },
        sentence: actSentence(viewer.language, line.action, found),
      };
    });
    return { items, total: page.total };
  }

  private async filtered({ kind, recordId, actor, who, action, from, to }: ListLog): Promise<(Sql | undefined)[]> {
    if (from && to && to < from) throw Problem.field('to', 'before', { field: 'from', value: from });
    const { first, last } = from || to ? await this.days.places({ from, to }) : { first: undefined, last: undefined };
    return [
      kind ? sql`e.kind = ${kind}` : undefined,
      recordId ? sql`e.record_id = ${recordId}` : undefined,
      actor ? sql`e.actor = ${actor}` : undefined,
      who ? await this.by(who) : undefined,
      action ? sql`e.action = ${action}` : undefined,
      first === undefined ? undefined : sql`e.position >= ${first}`,
      last === undefined ? undefined : sql`e.position <= ${last}`,
    ];
  }

  /** Entries of users whose name has these words, and of whoever is called exactly so and has no account. */
  private async by(who: string): Promise<Sql> {
    const ids = await this.users.named(who);
    return ids.length > 0 ? sql`(e.user_id IN (${join(ids)}) OR e.actor = ${who})` : sql`e.actor = ${who}`;
  }
}
