import { Injectable } from '@nestjs/common';
import { type Sql, sql, join } from '../database/dialect.js';
import { JsonText, type Part, Reads } from '../database/reads.js';
import type { Permission } from '../identity/permission.js';
import type { Viewer } from '../identity/viewer.js';
import { FOUND_KINDS, type FoundKind, type Search, type Suggest } from './search.dto.js';
import { type Group, SearchGroups } from './search-groups.js';
import { searchTerms, typedTerms } from './search-terms.js';

/** Beyond this many a result is not counted, nor shown: nobody reads on. */
const COUNTED = 1000;
const SUGGESTED = 8;

const NEEDED: Record<FoundKind, Permission> = {
  number: 'documents:read',
  document: 'documents:read',
  organization: 'organizations:read',
  inspection: 'inspections:read',
};

/** Looks through all kinds of things at once; numbers first, then words. */
@Injectable()
export class SearchQueries {
  constructor(
    private readonly reads: Reads,
    private readonly groups: SearchGroups,
  ) {}

  /** `{items, total, more, counts}`: exact up to a thousand; `more` says that there are others. */
  async search(viewer: Viewer, { q, kinds, page = 1, pageSize = 20 }: Search): Promise<JsonText> {
    const terms = searchTerms(q);
    const lists: Buffer[] = [];
    const counts: Partial<Record<FoundKind, number>> = {};
    let skip = (page - 1) * pageSize;
    let wanted = Math.max(0, Math.min(pageSize, COUNTED - skip));
    let total = 0;
    for (const kind of seekable(viewer, kinds)) {
      const group = this.groups.group(kind, viewer, q, terms);
      const part = group ? await this.part(group, wanted, skip) : NONE;
      lists.push(part.items);
      counts[kind] = Math.min(part.total, COUNTED);
      total += part.total;
      wanted -= Math.min(wanted, Math.max(0, part.total - skip));
      skip = Math.max(0, skip - part.total);
    }
    const rest = { total: Math.min(total, COUNTED), more: total > COUNTED, counts };
    return new JsonText('{"items":', ...joined(lists), `,${JSON.stringify(rest).slice(1)}`);
  }

  /** `{items}`: for a list under the field while somebody types, the first few of each kind. */
  async suggest(viewer: Viewer, { q, kinds }: Suggest): Promise<JsonText> {
    const terms = typedTerms(q);
    const lists = seekable(viewer, kinds).map(async (kind) => {
      const group = this.groups.group(kind, viewer, q, terms);
      return group ? (await this.part(group, SUGGESTED, 0, sql`SELECT 0`)).items : NONE.items;
    });
    return new JsonText('{"items":', ...joined(await Promise.all(lists)), '}');
  }

  private part(group: Group, limit: number, offset: number, total = this.counted(group)): Promise<Part> {
    const { columns, from, shown, where, orderBy } = group;
    return this.reads.part({ columns, from: sql`${from} ${shown}`, where, orderBy, limit, offset, total });
  }

  private counted({ from, where }: Group): Sql {
    const most = this.reads.dialect.limit(COUNTED + 1);
    return sql`SELECT count(*) FROM (SELECT 1 FROM ${from} WHERE ${join(where, ' AND ')} LIMIT ${most}) AS fitting`;
  }
}

const NONE: Part = { items: Buffer.from('[]'), total: 0 };

/** The kinds wanted, as far as the viewer may read them. */
function seekable(viewer: Viewer, kinds: readonly FoundKind[] = FOUND_KINDS): FoundKind[] {
  return FOUND_KINDS.filter((kind) => kinds.includes(kind) && viewer.may(NEEDED[kind]));
}

/** Several JSON lists as one, in pieces. */
function joined(lists: readonly Buffer[]): (Buffer | string)[] {
  const inner = lists.map((list) => list.subarray(1, -1)).filter((list) => list.length > 0);
  return ['[', ...inner.flatMap((list, place) => (place === 0 ? [list] : [',', list])), ']'];
}
