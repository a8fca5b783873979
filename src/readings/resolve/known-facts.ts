import { join, sql } from '../../database/dialect.js';
import type { Reads } from '../../database/reads.js';
import type { Span } from '../../extraction/facts.js';
import { inScope } from '../../identity/scope.js';
import type { Viewer } from '../../identity/viewer.js';
import { fold } from '../../vocabulary/fold.js';
import type { Candidate } from '../proposal.js';

export interface InspectionLook {
  kind: string;
  topic: string | null;
  unitCount: number | null;
  memberCount: number | null;
  periodFrom: string | null;
  periodTo: string | null;
  documentIds: readonly number[];
}

/** What the register has recorded already: from the very words of this text, or looking the same. */
export class KnownFacts {
  private constructor(
    private readonly reads: Reads,
    private readonly viewer: Viewer,
    private readonly sources: Map<string, number>,
  ) {}

  static async load(reads: Reads, viewer: Viewer, textHash: string): Promise<KnownFacts> {
    const rows = await reads.rows<{ fact: string; recordId: number; startAt: number; endAt: number }>(
      sql`SELECT CASE s.kind WHEN 'relation' THEN 'relation ' || r.kind || ' ' || r.to_id
                             WHEN 'assignment' THEN 'assignment ' || a.role ELSE s.kind END AS fact,
                 s.record_id AS "recordId", s.start_at AS "startAt", s.end_at AS "endAt"
            FROM record_sources s
            LEFT JOIN relations r ON s.kind = 'relation' AND r.id = s.record_id AND r.withdrawn_at IS NULL
            LEFT JOIN assignments a ON s.kind = 'assignment' AND a.id = s.record_id AND a.withdrawn_at IS NULL
                 AND (${inScope(viewer, sql`a.organization_id`)} OR ${inScope(viewer, sql`a.giver_id`)})
            LEFT JOIN inspections i ON s.kind IN ('inspection', 'discipline') AND i.id = s.record_id AND i.withdrawn_at IS NULL
                 AND ${inScope(viewer, sql`i.lead_id`)}
           WHERE s.text_hash = ${textHash} AND coalesce(r.id, a.id, i.id) IS NOT NULL ORDER BY s.id`,
    );
    const recorded = rows.map((row) => [keyOf(row.fact, row.startAt, row.endAt), row.recordId] as const);
    return new KnownFacts(reads, viewer, new Map(recorded));
  }

  inspection(words: Span): number | null {
    return this.at('inspection', words);
  }

  /** The round that these very words of discipline were recorded with. */
  discipline(words: Span): number | null {
    return this.at('discipline', words);
  }

  /** What rounds say already, by round and form; to be asked of those that the viewer sees. */
  async disciplines(roundIds: readonly number[]): Promise<Map<string, number>> {
    if (roundIds.length === 0) return new Map();
    const rows = await this.reads.rows<{ roundId: number; form: string; count: number }>(
      sql`SELECT inspection_id AS "roundId", form, count FROM disciplines WHERE inspection_id IN (${join([...roundIds])})`,
    );
    return new Map(rows.map(({ roundId, form, count }) => [`${roundId} ${form}`, count]));
  }

  assignment(role: string, words: Span): number | null {
    return this.at(`assignment ${role}`, words);
  }

  relation(kind: string, toId: number | null, words: Span): number | null {
    return toId === null ? null : this.at(`relation ${kind} ${toId}`, words);
  }

  private at(fact: string, { start, end }: Span): number | null {
    return this.sources.get(keyOf(fact, start, end)) ?? null;
  }

  /** Rounds with the same counts about the same matter, as far as the viewer sees them. */
  async inspectionsLike(look: InspectionLook): Promise<Candidate[]> {
    const { kind, unitCount, memberCount, periodFrom, periodTo } = look;
    const rows = await this.reads.rows<{ id: number; title: string; topic: string | null; about: string | null }>(
      sql`SELECT i.id, i.title, i.topic,
                 (SELECT min(d.document_id) || '|' || max(d.document_id) || '|' || count(*)
                    FROM inspection_documents d WHERE d.inspection_id = i.id) AS about
            FROM inspections i
           WHERE i.kind = ${kind} AND i.withdrawn_at IS NULL AND ${inScope(this.viewer, sql`i.lead_id`)}
             AND coalesce(i.unit_count, -1) = ${unitCount ?? -1} AND coalesce(i.member_count, -1) = ${memberCount ?? -1}
             AND coalesce(i.period_from, '') = ${periodFrom ?? ''} AND coalesce(i.period_to, '') = ${periodTo ?? ''}
           ORDER BY i.id LIMIT 200`,
    );
    const about = aboutOf(look.documentIds);
    const topic = fold(look.topic ?? '');
    const alike = rows.filter((row) => row.about === about && (about !== null || fold(row.topic ?? '') === topic));
    return alike.slice(0, 5).map(({ id, title }) => ({ id, label: title, on: null, reasons: [] }));
  }
}

const keyOf = (fact: string, start: number, end: number) => `${fact} ${start} ${end}`;

function aboutOf(ids: readonly number[]): string | null {
  return ids.length === 0 ? null : `${Math.min(...ids)}|${Math.max(...ids)}|${ids.length}`;
}
