import { readAssignments } from './assignments/assignments.js';
import { allNumberSpans, readCitations } from './citations/read-citations.js';
import type { CitedNumber } from './citations/citations.js';
import { readOwnDocument, type OwnDocumentRead } from './document/own-document.js';
import type { Citation, Extraction, OwnDocument, Span } from './facts.js';
import { readDiscipline } from './inspections/discipline.js';
import { readInspections } from './inspections/inspections.js';
import { readRelations } from './relations/relations.js';
import { readMentions } from './mentions/mentions.js';
import { paragraphsOf } from './reading/paragraphs.js';
import { ReadingText } from './reading/reading-text.js';

export type * from './facts.js';

/** What a clerk would record from a Vietnamese text. Pure; offsets are UTF-16 code units of the text as given. */
export function extract(text: string): Extraction {
  const reading = new ReadingText(text);
  const paragraphs = paragraphsOf(reading);
  const spans = allNumberSpans(reading);
  const citations = readCitations(reading, paragraphs, spans);
  const document = readOwnDocument(reading, spans, citations);
  return {
    document: document && documentFact(reading, document),
    citations: citedBesidesHead(citations, document).map((citation) => citationFact(reading, citation)),
    mentions: readMentions(reading, citations).map((mention) => placed(reading, mention)),
    relations: document
      ? readRelations(reading, paragraphs, citations, document).map((relation) => placed(reading, relation))
      : [],
    assignments: document
      ? readAssignments(reading, paragraphs, document).map((assignment) => placed(reading, assignment))
      : [],
    inspections: readInspections(reading, paragraphs, citations, reports(document)).map((fact) =>
      placed(reading, fact),
    ),
    discipline: readDiscipline(reading, paragraphs).map((fact) => placed(reading, fact)),
  };
}

/** News, reports and notices tell of inspections; other directives order them. */
function reports(document: OwnDocumentRead | null): boolean {
  return document === null || document.type === 'BC' || document.type === 'TB';
}

/** The same fact with offsets of the text as given. */
function placed<T extends Span>(reading: ReadingText, fact: T): T {
  return { ...fact, start: reading.original(fact.start), end: reading.original(fact.end) };
}

/** The number in the head is a citation only where the body does not name it again; it is described by the head. */
function citedBesidesHead(citations: readonly CitedNumber[], document: OwnDocumentRead | null): CitedNumber[] {
  const own = document?.number;
  if (!own) return [...citations];
  const again = citations.some((citation) => citation.start !== own.start && citation.number.key === own.number.key);
  return citations.flatMap((citation) => {
    if (citation.start !== own.start) return [citation];
    return again
      ? []
      : [
          {
            ...citation,
            date: document.date,
            type: document.type,
            title: citation.title ?? (document.heading === null ? null : { ...citation, words: document.heading }),
          },
        ];
  });
}

function documentFact(reading: ReadingText, read: OwnDocumentRead): OwnDocument {
  return {
    start: 0,
    end: reading.original(read.bodyStart),
    number: read.canonical,
    type: read.type,
    typeName: read.typeName,
    issuer: read.issuer,
    place: read.place,
    date: read.date,
    title: read.title,
    signer: read.signer,
    authority: read.authority,
    effectiveFrom: read.effectiveFrom,
    recipients: read.recipients,
  };
}

function citationFact(reading: ReadingText, citation: CitedNumber): Citation {
  const { number } = citation;
  const start = reading.original(citation.start);
  const end = reading.original(citation.end);
  return {
    start,
    end,
    text: reading.source.slice(start, end),
    number: citation.canonical,
    key: number.key,
    type: citation.type,
    typeName: citation.typeWord?.name ?? null,
    system: number.system,
    date: citation.date,
    issuer: citation.issuer,
    title: citation.title?.words ?? null,
    form: number.notes,
  };
}
