import { readCitations } from './citations/read-citations.js';
import type { CitedNumber } from './citations/citations.js';
import type { Citation, Extraction } from './facts.js';
import { readInspections } from './inspections/inspections.js';
import { paragraphsOf } from './reading/paragraphs.js';
import { ReadingText } from './reading/reading-text.js';

export type * from './facts.js';

/** What a clerk would record from a Vietnamese text. Pure; offsets are UTF-16 code units of the text as given. */
export function extract(text: string): Extraction {
  const reading = new ReadingText(text);
  const paragraphs = paragraphsOf(reading);
  const citations = readCitations(reading, paragraphs);
  return {
    document: null,
    citations: citations.map((citation) => citationFact(reading, citation)),
    mentions: [],
    relations: [],
    assignments: [],
    inspections: readInspections(reading, paragraphs, citations, true).map((fact) => ({ ...fact, start: reading.original(fact.start), end: reading.original(fact.end) })),
    discipline: [],
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
