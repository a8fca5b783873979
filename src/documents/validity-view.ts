import { z } from 'zod';
import { join, sql } from '../database/dialect.js';
import type { Reads } from '../database/reads.js';
import { dayOrNull, integer, text, textOrNull } from '../http/answers.js';
import type { Viewer } from '../identity/viewer.js';
import type { Language } from '../texts/texts.js';
import { type Named, nameIn, validityTexts } from '../texts/validity.texts.js';
import { formatDate } from '../vocabulary/calendar-date.js';
import { visibleDocuments } from './document-visibility.js';
import { type Cause, FIRST_DAY, LAST_DAY, VALIDITY_RULES } from './validity.js';

const changer = z.object({
  ...{ id: integer, number: textOrNull, issuedOn: dayOrNull, title: text },
  ...{ scopeWords: textOrNull, resumeOn: dayOrNull },
});

/** What the state rests on, as far as the viewer may see it. */
export const validityCause = z.object({
  rule: z
    .enum([...VALIDITY_RULES, 'stub', 'withdrawn', 'outOfScope'])
    .describe('outOfScope: a document that the viewer may not see'),
  since: dayOrNull,
  until: dayOrNull.describe('The first day on which it no longer holds'),
  document: changer.nullable().describe('What ended, partly ended or suspended it'),
  also: z.array(changer.nullable()).describe('Further documents that ended parts; null: out of scope'),
  amendedBy: z.array(changer.nullable()).describe('null: out of scope'),
});

export type ValidityCause = z.infer<typeof validityCause>;
type Changer = z.infer<typeof changer>;
type Seen = ReadonlyMap<number, Changer>;

/** The interval that holds on the day, as it is kept. */
export interface KeptInterval {
  from: string;
  to: string;
  cause: Cause;
}

/** What the sentence needs of the document itself. */
export interface Explained {
  registered: boolean;
  withdrawnAt: string | null;
  issuedOn: string | null;
  effectiveOn: string | null;
  expiresOn: string | null;
}

export interface Explanation {
  validityCause: ValidityCause;
  validitySentence: string;
  pendingChange: boolean;
}

/** Why the state is what it is. A document that the viewer may not see gives nothing away but that there is one. */
export async function explainValidity(
  reads: Reads,
  viewer: Viewer,
  document: Explained,
  interval: KeptInterval | undefined,
): Promise<Explanation> {
  const seen = interval ? await visibleChangers(reads, viewer, interval.cause) : new Map<number, Changer>();
  return explain(viewer.language, document, interval, seen);
}

/** `seen`: the acting documents by relation, those that the viewer may see. */
export function explain(
  language: Language,
  document: Explained,
  interval: KeptInterval | undefined,
  seen: Seen,
): Explanation {
  const validityCause = interval
    ? shown(interval, seen)
    : { ...nothing, rule: document.withdrawnAt ? ('withdrawn' as const) : ('stub' as const) };
  const pendingChange = interval?.cause.pendingChange ?? false;
  return {
    validityCause,
    validitySentence: sentence(language, document, validityCause, interval?.cause, pendingChange),
    pendingChange,
  };
}

const nothing = { since: null, until: null, document: null, also: [], amendedBy: [] };

function shown({ from, to, cause }: KeptInterval, seen: Seen): ValidityCause {
  const show = (acts: Cause['by'] = []) => acts.map(({ relationId }) => seen.get(relationId) ?? null);
  const by = show(cause.by);
  const amendedBy = show(cause.amendedBy);
  if (by.length > 0 && by.every((one) => one === null)) return { ...nothing, rule: 'outOfScope', amendedBy };
  const first = by.find((one) => one !== null) ?? null;
  return {
    rule: cause.rule,
    since: from === FIRST_DAY ? null : from,
    until: to === LAST_DAY ? null : to,
    document: first,
    also: by.filter((one) => one !== first),
    amendedBy,
  };
}

function sentence(
  language: Language,
  { issuedOn, effectiveOn, expiresOn, registered, withdrawnAt }: Explained,
  shown: ValidityCause,
  cause: Cause | undefined,
  pendingChange: boolean,
): string {
  const words = validityTexts[language];
  const named = (documents: Named[]) => documents.map((one) => nameIn(words, one)).join(words.and);
  const by = named([shown.document, ...shown.also]);
  const unseen = shown.rule === 'outOfScope';
  const start = () => formatDate((effectiveOn ?? issuedOn)!); // there is one unless the rule is noDate
  const more = [
    ...(shown.amendedBy.length > 0 ? [words.amended(named(shown.amendedBy))] : []),
    ...(pendingChange ? [words.pending] : []),
  ];
  const said = (main: string, ...rest: string[]) => [main, ...rest, ...more].join('; ');
  if (withdrawnAt) return words.withdrawn;
  if (!registered || !cause) return words.stub;
  switch (cause.rule) {
    case 'notYet':
      return said(effectiveOn ? words.notYet(start()) : words.notIssued(start()));
    case 'inForce':
      return said(words.inForce(start()), ...(shown.until || pendingChange ? [] : [words.nothingReplaces]));
    case 'replaced':
      return unseen ? words.endedUnseen : words.replaced(formatDate(shown.since!), by);
    case 'repealed':
      return unseen ? words.endedUnseen : words.repealed(formatDate(shown.since!), by);
    case 'expiry':
      return words.expiry(formatDate(expiresOn!));
    case 'partlyEnded':
      return said(unseen ? words.partlyEndedUnseen : words.partlyEnded(by));
    case 'suspended':
      return said(unseen ? words.suspendedUnseen : words.suspended(resumption(shown), by));
    case 'noDate':
    case 'effectUnknown':
    case 'issuerEnded':
      return said(words[cause.rule]);
  }
}

const resumption = ({ document }: ValidityCause) => (document?.resumeOn ? formatDate(document.resumeOn) : null);

async function visibleChangers(reads: Reads, viewer: Viewer, { by = [], amendedBy = [] }: Cause): Promise<Seen> {
  const relationIds = [...by, ...amendedBy].map(({ relationId }) => relationId);
  if (relationIds.length === 0) return new Map();
  const rows = await reads.rows<Changer & { relationId: number }>(
    sql`SELECT r.id AS "relationId", d.id, d.number, d.issued_on AS "issuedOn", d.title,
               r.scope_words AS "scopeWords", r.resume_on AS "resumeOn"
          FROM relations r JOIN documents d ON d.id = r.from_id
         WHERE r.id IN (${join(relationIds)}) AND ${visibleDocuments(viewer, sql`d`)}`,
  );
  return new Map(rows.map(({ relationId, ...document }) => [relationId, document]));
}
