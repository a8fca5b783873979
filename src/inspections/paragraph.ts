import { aboutWords, KIND_WORDS, type Kind, type NamedDocument } from './inspection-words.js';

/** A round as the report's paragraph counts it. */
export interface CountedRound {
  id: number;
  kind: Kind;
  topic: string | null;
  documents: NamedDocument[];
  units: number;
  named: number;
  members: number;
}

export interface ParagraphPart {
  kind: Kind;
  about: string;
  units: number;
  named: number;
  unnamed: number;
  members: number;
  text: string;
  /** The rounds counted. */
  ids: number[];
}

export interface Paragraph {
  text: string;
  parts: ParagraphPart[];
}

/** "kiểm tra Quy chế dân chủ đối với 8 đơn vị; giám sát … đối với 3 đơn vị": rounds of one kind about one thing add up. */
export function paragraphOf(rounds: readonly CountedRound[]): Paragraph {
  const groups = new Map<string, CountedRound[]>();
  for (const round of rounds) {
    const key = `${round.kind} ${aboutWords(round.topic, round.documents)}`;
    groups.set(key, [...(groups.get(key) ?? []), round]);
  }
  const parts = [...groups.values()].map(partOf);
  return { text: parts.map(({ text }) => text).join('; '), parts };
}

function partOf(rounds: CountedRound[]): ParagraphPart {
  const { kind, topic, documents } = rounds[0]!;
  const about = aboutWords(topic, documents);
  const total = (count: (round: CountedRound) => number) => rounds.reduce((sum, round) => sum + count(round), 0);
  const [units, named, members] = [total((r) => r.units), total((r) => r.named), total((r) => r.members)];
  const whom = [units > 0 && `${number(units)} đơn vị`, members > 0 && `${number(members)} đảng viên`].filter(Boolean);
  const text = `${KIND_WORDS[kind]} ${about} đối với ${whom.join(' và ') || 'các đơn vị (chưa rõ số lượng)'}`;
  return { kind, about, units, named, unnamed: units - named, members, text, ids: rounds.map(({ id }) => id) };
}

const number = (count: number) => count.toLocaleString('vi-VN'); // 1.234
