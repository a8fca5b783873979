import type { Citation, Extraction, OwnDocument } from '../../extraction/facts.js';
import { numberKey } from './number-key.js';

/** One document, wherever the text names it; each field is the first that the text gives. */
export interface CitedDocument {
  own: OwnDocument | null;
  number: string | null;
  key: string | null;
  typeName: string | null;
  date: string | null;
  issuer: string | null;
  title: string | null;
  citations: Citation[];
}

/** Thirteen citations may name six documents: one for each number and date. */
export function citedDocuments({ document, citations }: Extraction): CitedDocument[] {
  const own = document && ownDocument(document);
  const byNumber = new Map<string, CitedDocument[]>(own?.key ? [[own.key, [own]]] : []);
  const cited: CitedDocument[] = own ? [own] : [];
  for (const citation of [...citations].sort((a, b) => a.start - b.start)) {
    const ofNumber = byNumber.get(citation.key) ?? [];
    const same = ofNumber.filter((each) => agree(each.date, citation.date));
    if (same.length > 0) {
      join(nearest(same), citation);
      continue;
    }
    const document = join(emptyOf(citation), citation);
    cited.push(document);
    byNumber.set(citation.key, [...ofNumber, document]);
  }
  return cited;
}

function ownDocument(document: OwnDocument): CitedDocument {
  const { typeName, date, issuer, title } = document;
  const key = numberKey(document.number);
  return { own: document, number: document.number, key, typeName, date, issuer, title, citations: [] };
}

const emptyOf = ({ number, key }: Citation): CitedDocument => ({
  ...{ own: null, number, key, typeName: null, date: null, issuer: null, title: null, citations: [] },
});

const agree = (one: string | null, other: string | null) => one === null || other === null || one === other;

/** The one named last. */
const nearest = (same: CitedDocument[]) =>
  same.reduce((best, each) =>
    (each.citations.at(-1)?.start ?? 0) > (best.citations.at(-1)?.start ?? 0) ? each : best,
  );

function join(document: CitedDocument, citation: Citation): CitedDocument {
  document.citations.push(citation);
  document.typeName ??= citation.typeName;
  document.date ??= citation.date;
  document.issuer ??= citation.issuer;
  document.title ??= citation.title;
  return document;
}
