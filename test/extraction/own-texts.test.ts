import { extract } from '../../src/extraction/extract.js';
import { markedTexts } from './marked-texts.js';
import { Scores } from './scorer.js';

const scores = new Scores();
for (const marked of markedTexts) scores.add(marked, extract(marked.text));

describe('Texts of our own, marked by reading', () => {
  test('are forty or more, with and without citations', () => {
    expect(markedTexts.length).toBeGreaterThanOrEqual(40);
    expect(markedTexts.filter(({ citations }) => citations.length === 0).length).toBeGreaterThan(7);
  });

  test.each([
    ['numbers', () => scores.numbers.f1, 0.99],
    ['relations', () => scores.relations.f1, 0.95],
    ['assignments', () => scores.assignments.f1, 0.95],
    ['inspections', () => scores.inspections.f1, 0.97],
    ['discipline', () => scores.discipline.f1, 0.97],
    ['recipients', () => scores.recipients.f1, 0.97],
  ])('%s are read with an F1 of %s or more', (_, measured, least) => {
    expect(measured()).toBeGreaterThanOrEqual(least);
  });

  test.each([
    ['type', () => scores.fields.type.value],
    ['date', () => scores.fields.date.value],
    ['issuer', () => scores.fields.issuer.value],
    ['title', () => scores.fields.title.value],
    ['fields of the directive itself', () => scores.document.value],
    ['deadline', () => scores.deadlines.value],
  ])('%s: 95 of 100 or more are right', (_, measured) => {
    expect(measured()).toBeGreaterThanOrEqual(0.95);
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
