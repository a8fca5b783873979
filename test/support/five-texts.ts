import { readFileSync } from 'node:fs';
import { TCVN3 } from '../../src/file-text/legacy/charsets.js';
import { type Block, pdfFile, wordFile } from './papers.js';

const text = (name: string) => readFileSync(new URL(`../extraction/five-texts/${name}`, import.meta.url), 'utf8');

const cellsOf = (line: string) =>
  line
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.split(' / ').map((words) => words.trim()));

/** Paragraphs and tables; lines with bars that follow each other are rows. */
function blocksOf(words: string): Block[] {
  const blocks: Block[] = [];
  for (const line of words.split('\n')) {
    const last = blocks.at(-1);
    if (!line.startsWith('|')) blocks.push(line);
    else if (typeof last === 'object' && 'rows' in last) last.rows.push(cellsOf(line));
    else blocks.push({ rows: [cellsOf(line)] });
  }
  return blocks.filter((block) => block !== '');
}

const TO_TCVN3 = new Map([...TCVN3].map(([typed, letter]) => [letter, typed]));
const inAbc = (words: string) => [...words].map((letter) => TO_TCVN3.get(letter) ?? letter).join('');

/** As typed in 2003: capitals are small letters in a font of capitals. */
function typed(words: string): { words: string; font: string } {
  const capitals = words === words.toUpperCase() && /\p{L}/u.test(words);
  return { words: inAbc(capitals ? words.toLowerCase() : words), font: capitals ? '.VnTimeH' : '.VnTime' };
}

function inOldFont(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block): Block[] => {
    if (typeof block === 'string') return [typed(block)];
    return 'rows' in block ? block.rows.flat(2).map(typed) : [block];
  });
}

/** Five unlike texts of our own making, as the files in which they would come. */
export const fiveFiles: Record<string, () => Promise<Buffer>> = {
  'directive.docx': () => wordFile(blocksOf(text('directive.txt'))),
  'decision.pdf': () => pdfFile(blocksOf(text('decision.txt'))),
  'article.html': async () => Buffer.from(text('article.html')),
  'report.docx': () => wordFile(blocksOf(text('report.txt'))),
  'letter.docx': () => wordFile(inOldFont(blocksOf(text('letter.txt')))),
};
