import { readFileSync } from 'node:fs';
import type { Extraction } from '../../src/extraction/extract.js';

type Marked<T, K extends keyof T> = { readonly [P in K]: T[P] };

/** A text of our own making with what a person reads in it; the keys are those of the extraction. */
export interface MarkedText {
  readonly id: string;
  readonly source: string;
  readonly text: string;
  readonly document:
    | (Record<string, unknown> & { readonly number: string | null; readonly recipients: readonly string[] | null })
    | null;
  readonly citations: readonly Marked<
    Extraction['citations'][number],
    'number' | 'type' | 'date' | 'issuer' | 'title' | 'start' | 'end'
  >[];
  readonly relations: readonly { readonly kind: string; readonly number: string; readonly optional?: true }[];
  readonly assignments: readonly (Marked<Extraction['assignments'][number], 'units' | 'deadline' | 'start' | 'end'> & {
    readonly optional?: true;
  })[];
  readonly inspections: readonly Marked<Extraction['inspections'][number], 'kind' | 'document' | 'units' | 'members'>[];
  readonly discipline: readonly Marked<Extraction['discipline'][number], 'target' | 'form' | 'count'>[];
}

const marked = (file: string): readonly MarkedText[] =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as MarkedText);

export const firstTexts = marked('own-texts.jsonl');
export const secondTexts = marked('second-texts.jsonl');
export const thirdTexts = marked('third-texts.jsonl');
export const markedTexts = [...firstTexts, ...secondTexts, ...thirdTexts];
