import { Injectable } from '@nestjs/common';
import { raw, type Sql, sql, type Term } from '../database/dialect.js';
import { type Columns, Reads } from '../database/reads.js';
import { visibleDocuments } from '../documents/document-visibility.js';
import type { Viewer } from '../identity/viewer.js';
import { visibleInspections } from '../inspections/inspection-sight.js';
import { DocumentNumber } from '../vocabulary/document-number.js';
import type { FoundKind } from './search.dto.js';

/** The rows of one kind that fit, in the order in which they are shown. */
export interface Group {
  kind: FoundKind;
  columns: Columns;
  /** What decides whether a row fits. */
  from: Sql;
  where: Sql[];
  /** Tables that are only shown: joined to the rows of a page, not to all that are counted. */
  shown: Sql;
  orderBy: Sql;
}

const shownDocument = (kind: 'number' | 'document'): Pick<Group, 'kind' | 'columns' | 'shown'> => ({
  kind,
  columns: {
    ...{ kind: raw(`'${kind}'`), id: sql`d.id`, label: sql`coalesce(d.number, d.title)` },
    ...{ number: sql`d.number`, type: sql`d.type`, typeName: sql`d.type_name`, title: sql`d.title` },
    ...{ issuerId: sql`d.issuer_id`, issuer: sql`o.name`, issuedOn: sql`d.issued_on`, mark: sql`d.mark` },
  },
  shown: sql`LEFT JOIN organizations o ON o.id = d.issuer_id`,
});
const numberShown = shownDocument('number');
const documentShown = shownDocument('document');

const organizationColumns: Columns = {
  ...{ kind: raw(`'organization'`), id: sql`o.id`, label: sql`o.name`, code: sql`o.code` },
  ...{ system: sql`o.system`, level: sql`o.level`, parent: sql`p.name`, endedOn: sql`o.ended_on` },
};

const inspectionColumns: Columns = {
  ...{ kind: raw(`'inspection'`), id: sql`i.id`, label: sql`i.title`, topic: sql`i.topic` },
  ...{ lead: sql`l.name`, startedOn: sql`i.started_on`, periodFrom: sql`i.period_from` },
};

/** Where each kind of thing is looked for, and what of it the viewer may see. */
@Injectable()
export class SearchGroups {
  constructor(private readonly reads: Reads) {}

  /** Null where there is nothing to look for. `terms`: the words of the text. */
  group(kind: FoundKind, viewer: Viewer, text: string, terms: readonly Term[]): Group | null {
    if (kind === 'number') return this.numbered(viewer, text);
    if (terms.length === 0) return null;
    if (kind === 'document') return this.documents(viewer, text, terms);
    return kind === 'organization' ? this.organizations(terms) : this.inspections(viewer, terms);
  }

  private numbered(viewer: Viewer, text: string): Group | null {
    const bears = this.bearsNumber(text);
    if (!bears) return null;
    return {
      ...numberShown,
      from: sql`documents AS d`,
      where: [bears, ...seenDocuments(viewer)],
      orderBy: sql`d.issued_on DESC, d.id DESC`,
    };
  }

  private documents(viewer: Viewer, text: string, terms: readonly Term[]): Group {
    const { from, where, newestFirst } = this.reads.dialect.found('documents', 'd', terms);
    const bears = this.bearsNumber(text);
    return {
      ...documentShown,
      from,
      where: [where, ...seenDocuments(viewer), ...(bears ? [sql`NOT coalesce(${bears}, 1 = 0)`] : [])],
      orderBy: newestFirst,
    };
  }

  private organizations(terms: readonly Term[]): Group {
    const { from, where } = this.reads.dialect.found('organizations', 'o', terms);
    return {
      kind: 'organization',
      columns: organizationColumns,
      from,
      where: [where, sql`o.withdrawn_at IS NULL`],
      shown: sql`LEFT JOIN organizations p ON p.id = o.parent_id`,
      orderBy: sql`CASE WHEN o.ended_on IS NULL THEN 0 ELSE 1 END, length(o.name), o.id`,
    };
  }

  private inspections(viewer: Viewer, terms: readonly Term[]): Group {
    const { from, where, newestFirst } = this.reads.dialect.found('inspections', 'i', terms);
    return {
      kind: 'inspection',
      columns: inspectionColumns,
      from,
      where: [where, sql`i.withdrawn_at IS NULL`, visibleInspections(viewer, sql`i`)],
      shown: sql`LEFT JOIN organizations l ON l.id = i.lead_id`,
      orderBy: newestFirst,
    };
  }

  /** Which documents bear a number: this one in any spelling, or all that share the part that was given. */
  private bearsNumber(text: string): Sql | null {
    const number = DocumentNumber.parse(text);
    if (!number.ok) return null;
    const partial = DocumentNumber.partialKey(text);
    if (partial !== null) return this.reads.dialect.startsWith(sql`d.number_key`, partial);
    return number.body === null && !number.complete
      ? sql`d.sequence = ${number.sequence}`
      : sql`d.number_key = ${number.key}`;
  }
}

function seenDocuments(viewer: Viewer): Sql[] {
  return [sql`d.registered`, sql`d.withdrawn_at IS NULL`, visibleDocuments(viewer, sql`d`)];
}
