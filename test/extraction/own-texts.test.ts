import { extract } from '../../src/extraction/extract.js';
import { firstTexts, markedTexts, secondTexts, thirdTexts, type MarkedText } from './marked-texts.js';
import { Scores } from './scorer.js';

function scoresOf(texts: readonly MarkedText[]): Scores {
  const scores = new Scores();
  for (const marked of texts) scores.add(marked, extract(marked.text));
  return scores;
}

describe.each([
  ['Texts of our own', 40, firstTexts, 0.95],
  ['Later texts of our own, unlike the first', 60, secondTexts, 0.85],
  ['Texts in the style of further places', 24, thirdTexts, 0.9],
] as const)('%s, marked by reading', (_, enough, texts, least) => {
  const scores = scoresOf(texts);

  test(`are ${enough} or more, with and without citations`, () => {
    expect(texts.length).toBeGreaterThanOrEqual(enough);
    expect(texts.filter(({ citations }) => citations.length === 0).length).toBeGreaterThan(enough / 6);
  });

  test('numbers are read with an F1 of 0.98 or more', () => {
    expect(scores.numbers.f1).toBeGreaterThanOrEqual(0.98);
  });

  test.each([
    ['relations', () => scores.relations.f1],
    ['assignments', () => scores.assignments.f1],
    ['inspections', () => scores.inspections.f1],
    ['discipline', () => scores.discipline.f1],
    ['recipients', () => scores.recipients.f1],
    ['type', () => scores.fields.type.value],
    ['date', () => scores.fields.date.value],
    ['issuer', () => scores.fields.issuer.value],
    ['title', () => scores.fields.title.value],
    ['fields of the directive itself', () => scores.document.value],
    ['deadline', () => scores.deadlines.value],
  ])(`%s: ${least * 100} of 100 or more are right`, (_, measured) => {
    expect(measured()).toBeGreaterThanOrEqual(least);
  });
});

describe('Texts that only look like directives', () => {
  const traps = markedTexts.filter(({ source }) => source.startsWith('trap'));

  test.each(traps.map(({ source, text }) => [source, text]))('%s: nothing is read', (_, text) => {
    const { document, citations, relations, assignments, inspections, discipline } = extract(text);
    expect({ document, citations, relations, assignments, inspections, discipline }).toEqual({
      document: null,
      citations: [],
      relations: [],
      assignments: [],
      inspections: [],
      discipline: [],
    });
  });
});

describe('Every fact', () => {
  test.each(markedTexts.map(({ id, text }) => [id, text]))('of %s points at words of the text as given', (_, text) => {
    const read = extract(text);
    for (const citation of read.citations) expect(text.slice(citation.start, citation.end)).toBe(citation.text);
    const facts = [...read.mentions, ...read.relations, ...read.assignments, ...read.inspections, ...read.discipline];
    for (const { start, end } of facts) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
    }
  });
});
