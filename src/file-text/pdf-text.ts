import { getDocumentProxy } from 'unpdf';
import { LIMITS } from './limits.js';
import { type Item, pageLines } from './pdf-lines.js';
import { Unreadable } from './unreadable.js';

/** Fewer letters than this on a page, on average: it is a picture of a page. */
const FEWEST_LETTERS = 20;

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** The words of a PDF that has a text layer, page by page; rows of tables with bars. */
export async function pdfText(bytes: Buffer): Promise<string> {
  const pdf = await opened(bytes);
  try {
    return await wordsOf(pdf);
  } finally {
    await pdf.loadingTask.destroy();
  }
}

async function wordsOf(pdf: Pdf): Promise<string> {
  if (pdf.numPages > LIMITS.pages) throw new Unreadable('tooManyPages', { pages: pdf.numPages, max: LIMITS.pages });
  const pages: string[] = [];
  let length = 0;
  for (let number = 1; number <= pdf.numPages && length <= LIMITS.textLength; number += 1) {
    const page = await pageText(pdf, number);
    length += page.length;
    pages.push(page);
  }
  const text = pages.join('\n\n');
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < FEWEST_LETTERS * pdf.numPages) throw new Unreadable('noTextLayer', { pages: pdf.numPages });
  return text;
}

async function opened(bytes: Buffer): Promise<Pdf> {
  try {
    return await getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false, verbosity: 0 });
  } catch (error) {
    throw new Unreadable((error as Error).name === 'PasswordException' ? 'fileLocked' : 'fileBroken');
  }
}

async function pageText(pdf: Pdf, number: number): Promise<string> {
  try {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    page.cleanup();
    return pageLines((items as Partial<Item>[]).filter(isText)).join('\n');
  } catch {
    throw new Unreadable('fileBroken');
  }
}

const isText = (item: Partial<Item>): item is Item => typeof item.str === 'string';
