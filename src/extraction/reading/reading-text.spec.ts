import { ReadingText } from './reading-text.js';

const nfd = (words: string) => words.normalize('NFD');

describe('A text made even for reading', () => {
  test('has one kind of dash, slash, blank and Đ', () => {
    expect(new ReadingText('25–NQ/TW, 33∕CT-TTg, QÐ\u00a0số').text).toBe('25-NQ/TW, 33/CT-TTg, QĐ số');
  });

  test('keeps line ends in the text and reads them as blanks in small letters', () => {
    const reading = new ReadingText('Uỷ\nban');
    expect([reading.text, reading.lower]).toEqual(['Uỷ\nban', 'ủy ban']);
  });

  test('places tone marks one way, but not those of qu-', () => {
    expect(new ReadingText('Uỷ ban Hoà Bình, quý, hoàn thành').lower).toBe('ủy ban hòa bình, quý, hoàn thành');
  });

  test('leads every offset back to the text as given, composed or not', () => {
    const given = `a\u200b ${nfd('Nghị quyết')} số 25-NQ/TW`;
    const reading = new ReadingText(given);
    const at = reading.text.indexOf('25');
    expect(given.slice(reading.original(at), reading.original(at + 8))).toBe('25-NQ/TW');
    expect(reading.original(reading.text.length)).toBe(given.length);
  });
});
