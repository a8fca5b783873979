import { open } from 'node:fs/promises';
import type { Extension } from './file-kind.js';
import { ZipArchive } from './zip-archive.js';

const LARGEST_PART = 32 * 1024 * 1024;
const MOST_PARTS = 200;

/** Where the words of an office file stand. */
const PARTS: Partial<Record<Extension, RegExp>> = {
  docx: /^word\/(document|header\d*|footer\d*)\.xml$/, // "word/header1.xml"
  xlsx: /^xl\/(sharedStrings|worksheets\/[^/]+|drawings\/drawing\d+)\.xml$/, // "xl/sharedStrings.xml"
  pptx: /^ppt\/slides\/[^/]+\.xml$/, // "ppt/slides/slide1.xml"
  odt: /^(content|styles)\.xml$/, // "content.xml"
  ods: /^(content|styles)\.xml$/,
};

/** A paragraph, a cell, a heading or a line ends with these tags. */
const ENDS_LINE = new Set([
  ...['/w:p', '/w:tc', 'w:br', 'w:cr', 'w:tab', '/a:p', 'a:br', '/si', '/is'],
  ...['/text:p', '/text:h', '/table:table-cell', 'text:line-break', 'text:tab'],
]);
const ENTITY = /&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([0-9a-f]{1,6}));/gi; // "&#7852;"
const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * The words of an office file, a line for each paragraph or cell, part by part. Good enough to look for a stamp, not to read
 * a document: no order of columns, no fields.
 */
export async function* officeText(path: string, extension: Extension): AsyncGenerator<string> {
  if (!PARTS[extension]) return;
  const file = await open(path, 'r');
  try {
    const archive = await ZipArchive.over(file);
    if (archive) yield* archivedText(archive, extension);
  } finally {
    await file.close();
  }
}

/** The same of a file that is open already. */
export async function* archivedText(archive: ZipArchive, extension: Extension): AsyncGenerator<string> {
  const wanted = PARTS[extension];
  if (!wanted) return;
  for (const name of archive.names.filter((each) => wanted.test(each)).slice(0, MOST_PARTS)) {
    const xml = await archive.text(name, LARGEST_PART);
    if (xml) yield textOf(xml);
  }
}

function textOf(xml: string): string {
  const pieces = xml.split('<').map((piece, index) => {
    const end = index === 0 ? -1 : piece.indexOf('>');
    const ends = ENDS_LINE.has(tagName(piece.slice(0, Math.max(end, 0))));
    return (ends ? '\n' : '') + piece.slice(end + 1).replaceAll(/[\r\n]/g, ' '); // "\n"
  });
  return withEntities(pieces.join(''));
}

/** `w:br w:type="page"/` → w:br */
function tagName(tag: string): string {
  const [name = ''] = tag.split(/\s/, 1); // " "
  return name.endsWith('/') ? name.slice(0, -1) : name;
}

function withEntities(text: string): string {
  return text.replace(ENTITY, (whole, name?: string, decimal?: string, hex?: string) => {
    if (name) return NAMED[name.toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : parseInt(hex!, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
