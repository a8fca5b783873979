import { open, type FileHandle } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type';
import { Problem } from '../http/problem.js';
import { compoundFileNames } from './compound-file.js';
import { extensionOf } from './file-name.js';
import { textBlocks } from './plain-text.js';
import { ZipArchive } from './zip-archive.js';

/** What is accepted, by the extension of its name. */
const MEDIA_TYPES = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  doc: 'application/msword',
  xls: 'application/vnd.ms-excel',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  webp: 'image/webp',
  txt: 'text/plain',
  csv: 'text/csv',
} as const;

export type Extension = keyof typeof MEDIA_TYPES;

/** What the content is: the extensions that it may go by. */
type Content = readonly Extension[];

const IMAGES: Record<string, Content> = {
  ...{ 'image/jpeg': ['jpg', 'jpeg'], 'image/png': ['png'], 'image/tiff': ['tif', 'tiff'], 'image/webp': ['webp'] },
};

const OFFICE_MAIN_PARTS: [string, Content][] = [
  ['wordprocessingml.document.main+xml', ['docx']],
  ['spreadsheetml.sheet.main+xml', ['xlsx']],
  ['presentationml.presentation.main+xml', ['pptx']],
];

const OPEN_DOCUMENTS: Record<string, Content> = { [MEDIA_TYPES.odt]: ['odt'], [MEDIA_TYPES.ods]: ['ods'] };

const LARGEST_CONTENT_TYPES = 1024 * 1024;

/**
 * The kind of a file by its content, which must fit the name: throws Problem 415 for what is not accepted and 422 for a
 * name that says something else, such as a script named .docx.
 */
export async function fileKind(path: string, name: string): Promise<{ extension: Extension; mediaType: string }> {
  const content = await contentOf(path);
  const extension = content.find((known) => known === extensionOf(name));
  if (!extension) {
    throw Problem.field('file', 'extension', { name, expected: content.map((known) => `.${known}`).join(', ') });
  }
  return { extension, mediaType: MEDIA_TYPES[extension] };
}

async function contentOf(path: string): Promise<Content> {
  const file = await open(path, 'r');
  try {
    const head = Buffer.alloc(8);
    await file.read(head, 0, 8, 0);
    if (head.toString('latin1', 0, 5) === '%PDF-') return ['pdf'];
    if (head.toString('latin1', 0, 4) === 'PK\x03\x04') return await archived(file);
    if (head.toString('hex') === 'd0cf11e0a1b11ae1') return await compound(file);
  } finally {
    await file.close();
  }
  return (await text(path)) ?? (await image(path));
}

async function archived(file: FileHandle): Promise<Content> {
  const archive = await ZipArchive.over(file);
  if (!archive) throw refused('zip');
  const openDocument = await archive.text('mimetype', 200);
  if (openDocument && OPEN_DOCUMENTS[openDocument.trim()]) return OPEN_DOCUMENTS[openDocument.trim()]!;
  const types = (await archive.text('[Content_Types].xml', LARGEST_CONTENT_TYPES)) ?? '';
  if (types.includes('macroEnabled') || archive.names.some((name) => name.endsWith('vbaProject.bin'))) {
    throw refused('macro');
  }
  const main = OFFICE_MAIN_PARTS.find(([part]) => types.includes(part));
  if (!main) throw refused('zip');
  return main[1];
}

async function compound(file: FileHandle): Promise<Content> {
  const names = await compoundFileNames(file);
  if (names.has('WordDocument')) return ['doc'];
  if (names.has('Workbook') || names.has('Book')) return ['xls'];
  throw refused(names.has('EncryptedPackage') ? 'password' : 'OLE');
}

/** What begins like a page, a drawing, a script or another language's source is not taken for text. */
const NOT_PROSE: [RegExp, string][] = [
  [/^\s*<svg/i, 'SVG'], // "<svg"
  [/^\s*<[a-z!?/]/i, 'HTML, XML'], // "<!DOCTYPE html>"
  [/^#!/, 'script'], // "#!/bin/sh"
  [/^\{\\rtf/, 'RTF'], // "{\rtf1"
  [/^%!/, 'PostScript'], // "%!PS-Adobe"
];

async function text(path: string): Promise<Content | null> {
  let start = '';
  for await (const block of textBlocks(path)) {
    if (block === null) return null;
    if (start.length < 1000) start += block.slice(0, 1000);
  }
  const other = NOT_PROSE.find(([begins]) => begins.test(start));
  if (other) throw refused(other[1]);
  return ['txt', 'csv'];
}

async function image(path: string): Promise<Content> {
  const found = await fileTypeFromFile(path).catch(() => undefined);
  const content = IMAGES[found?.mime ?? ''];
  if (content) return content;
  throw found ? refused(found.ext) : Problem.withStatus(415, 'unknownFile', { accepted });
}

const accepted = Object.keys(MEDIA_TYPES).join(', ');
const refused = (type: string) => Problem.withStatus(415, 'fileNotAccepted', { type, accepted });
