export const KINDS = ['inspection', 'supervision'] as const;
export type Kind = (typeof KINDS)[number];

export const KIND_WORDS: Record<Kind, string> = { inspection: 'kiểm tra', supervision: 'giám sát' };

/** A document as a round names it. */
export interface NamedDocument {
  number: string | null;
  typeName: string | null;
  title: string;
}

/** "Quyết định số 55-QĐ/TU"; the title where there is no number. */
export function documentWords({ number, typeName, title }: NamedDocument): string {
  if (number === null) return [typeName, title].filter(Boolean).join(' ');
  return [typeName, `số ${number}`].filter(Boolean).join(' ');
}

/** What a round is about, as a sentence goes on after "kiểm tra" or "giám sát". */
export function aboutWords(topic: string | null, documents: readonly NamedDocument[]): string {
  const untold = documents.filter(({ number }) => !topic || number === null || !topic.includes(number));
  const named = untold.map(documentWords).join(', ');
  if (!topic) return named ? `việc thực hiện ${named}` : 'việc thực hiện văn bản';
  return named ? `${topic} (${named})` : topic;
}

/** "Kiểm tra Quy chế dân chủ": the title of a round that was given none. */
export function madeTitle(kind: Kind, topic: string | null, documents: readonly NamedDocument[]): string {
  const words = `${KIND_WORDS[kind]} ${aboutWords(topic, documents)}`;
  return words[0]!.toUpperCase() + words.slice(1);
}
