import type { Term } from '../database/dialect.js';
import { foldedWords } from '../vocabulary/fold.js';
import { type Abbreviation, abbreviations } from './abbreviations.js';

/** What to look for: every folded word, where an abbreviation and its words stand for each other. */
export function searchTerms(text: string): Term[] {
  const words = foldedWords(text);
  const terms: Term[] = [];
  for (let at = 0; at < words.length;) {
    const found = abbreviations.find((each) => each.short === words[at] || begins(words, at, each.long));
    terms.push(found ? either(found) : words[at]!);
    at += found && found.short !== words[at] ? found.long.length : 1;
  }
  return terms;
}

/** The same while somebody types: the last word may go on. */
export function typedTerms(text: string): Term[] {
  const terms = searchTerms(text);
  const last = terms.pop();
  if (last === undefined) return [];
  return [
    ...terms,
    typeof last === 'string' ? `${last}*` : last.map((words) => [...words.slice(0, -1), `${words.at(-1)!}*`]),
  ];
}

const either = ({ short, long }: Abbreviation): Term => [[short], long];

const begins = (words: readonly string[], at: number, long: readonly string[]) =>
  long.every((word, index) => words[at + index] === word);
