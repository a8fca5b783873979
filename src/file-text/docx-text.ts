import mammoth from 'mammoth';
import { archivedText } from '../files/office-text.js';
import { ZipArchive } from '../files/zip-archive.js';
import { styleFonts } from './docx-fonts.js';
import { charsetOfFont, fromCharset } from './legacy/convert.js';
import { LIMITS } from './limits.js';
import { type Cell, spread, tableLines } from './table-lines.js';
import { Unreadable } from './unreadable.js';

/** What mammoth makes of a part of a document. */
interface Part {
  type: string;
  value?: string;
  children?: Part[];
  styleId?: string | null;
  font?: string | null;
  isAllCaps?: boolean;
  rowSpan?: number;
  numbering?: Numbering | null;
}

interface Numbering {
  level: string;
  isOrdered: boolean;
}

/** The words of a Word file, a line a paragraph, rows of tables with bars; fonts of before Unicode are converted. */
export async function docxText(bytes: Buffer): Promise<string> {
  const archive = await soundArchive(bytes);
  const fonts = styleFonts((await archive.text('word/styles.xml', LIMITS.partBytes)) ?? '');
  let document: Part | undefined;
  const transformDocument = (read: Part) => {
    document = read;
    return { ...read, children: [] }; // we want no HTML of it
  };
  try {
    await mammoth.convertToHtml({ buffer: bytes }, { transformDocument });
  } catch {
    throw new Unreadable('fileBroken');
  }
  return new DocxLines(fonts).of(document?.children ?? []).join('\n');
}

/** What stands in heads and feet of pages, among all other words. */
export async function docxHeads(bytes: Buffer): Promise<string[]> {
  const archive = await ZipArchive.over(bytes);
  const texts: string[] = [];
  if (archive) for await (const text of archivedText(archive, 'docx')) texts.push(text);
  return texts;
}

const DECLARATION = /<!(?:DOCTYPE|ENTITY)/i; // "<!DOCTYPE lolz [<!ENTITY …"

/** Its size is known before anything is unpacked; Word writes no declarations, and what they would bring in is never read. */
async function soundArchive(bytes: Buffer): Promise<ZipArchive> {
  const archive = await ZipArchive.over(bytes);
  if (!archive) throw new Unreadable('fileBroken');
  if (archive.unpackedSize > LIMITS.unpackedBytes) {
    throw new Unreadable('unpacksTooLarge', { max: LIMITS.unpackedBytes / 1024 / 1024 });
  }
  for (const name of archive.names.filter((each) => /\.(?:xml|rels)$/i.test(each))) {
    const xml = await archive.text(name, LIMITS.partBytes);
    if (xml === null) throw new Unreadable('fileBroken');
    if (DECLARATION.test(xml)) throw new Unreadable('xmlDeclaration', { part: name });
    if (isTooDeep(xml)) throw new Unreadable('fileBroken');
  }
  return archive;
}

const DEEPEST = 1000;
const TAG = /<(\/?)[a-z][^<>]*>/gi; // "<w:p>", "</w:p>", "<w:br/>"

/** Elements in elements, deeper than any document: what reads them would need hours. */
function isTooDeep(xml: string): boolean {
  let depth = 0;
  for (const [tag, closing] of xml.matchAll(TAG)) {
    if (closing) depth -= 1;
    else if (!tag.endsWith('/>')) depth += 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}

class DocxLines {
  private readonly counts = new Map<Numbering, number>();

  constructor(private readonly fonts: ReadonlyMap<string | null, string>) {}

  of(parts: readonly Part[]): string[] {
    return parts.flatMap((part) => {
      if (part.type === 'paragraph') return this.paragraph(part);
      if (part.type === 'table') return ['', ...tableLines(this.rows(part)), ''];
      return this.of(part.children ?? []);
    });
  }

  /** A number that Word makes itself stands before the words. */
  private paragraph(part: Part): string[] {
    const words = this.words(part, part.styleId ?? null);
    if (words.trim() === '') return [''];
    return `${part.numbering ? this.number(part.numbering) : ''}${words}`.split('\n');
  }

  private number(numbering: Numbering): string {
    const level = Number(numbering.level);
    for (const each of [...this.counts.keys()]) if (Number(each.level) > level) this.counts.delete(each);
    const count = (this.counts.get(numbering) ?? 0) + 1;
    this.counts.set(numbering, count);
    if (!numbering.isOrdered) return '- ';
    return level === 0 ? `${count}. ` : `${String.fromCharCode(96 + Math.min(count, 26))}) `; // "1." then "a)"
  }

  private words(part: Part, paragraphStyle: string | null): string {
    switch (part.type) {
      case 'run':
        return this.inFont(part, paragraphStyle);
      case 'text':
        return part.value ?? '';
      case 'tab':
        return '\t';
      case 'break':
        return '\n';
      default:
        return (part.children ?? []).map((child) => this.words(child, paragraphStyle)).join('');
    }
  }

  private inFont({ children = [], font, styleId, isAllCaps }: Part, paragraphStyle: string | null): string {
    const typed = children.map((child) => this.words(child, paragraphStyle)).join('');
    const used = font ?? this.fonts.get(styleId ?? null) ?? this.fonts.get(paragraphStyle) ?? this.fonts.get(null);
    const legacy = charsetOfFont(used ?? null);
    const words = legacy ? fromCharset(typed, legacy.charset) : typed;
    return legacy?.capitals || (legacy && isAllCaps) ? words.toUpperCase() : words;
  }

  private rows(table: Part): Cell[][] {
    return spread(
      (table.children ?? []).map(({ children = [] }) =>
        children
          .filter(({ type }) => type === 'tableCell')
          .map(({ children: parts = [], rowSpan = 1 }) => ({ cell: this.of(parts), rows: rowSpan })),
      ),
    );
  }
}
