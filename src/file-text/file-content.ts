import { compoundFileNames } from '../files/compound-file.js';
import { ZipArchive } from '../files/zip-archive.js';
import { bytesAsText, type Encoding } from './bytes-as-text.js';
import { Unreadable } from './unreadable.js';

export type FileContent =
  | { kind: 'pdf' }
  | { kind: 'docx' }
  | { kind: 'html'; html: string; encoding: Encoding }
  | { kind: 'txt'; text: string; encoding: Encoding };

/** Extensions by which each content goes. */
const EXTENSIONS: Record<FileContent['kind'], readonly string[]> = {
  ...{ pdf: ['pdf'], docx: ['docx'], html: ['html', 'htm'], txt: ['txt', 'text', 'md'] },
};

const LARGEST_CONTENT_TYPES = 1024 * 1024;
const PAGE = /^\s*<(?:!doctype html|html|head|body|meta|div|p|span|table|article|section|h[1-6]|!--)[\s>-]/i; // "<!DOCTYPE html>"

/** What a file is by its content. Throws Unreadable for what is not read, saying what to do instead. */
export async function fileContent(bytes: Buffer): Promise<FileContent> {
  if (bytes.length === 0) throw new Unreadable('fileEmpty');
  if (bytes.subarray(0, 1024).includes('%PDF-')) return { kind: 'pdf' };
  if (bytes.subarray(0, 4).equals(Buffer.from('PK\x03\x04', 'latin1'))) return archived(bytes);
  if (bytes.subarray(0, 8).toString('hex') === 'd0cf11e0a1b11ae1') return compound(bytes);
  if (bytes.subarray(0, 5).toString('latin1') === '{\\rtf') throw new Unreadable('kindNotRead', { kind: 'RTF' });
  const decoded = bytesAsText(bytes);
  if (!decoded) throw new Unreadable('fileBinary');
  const { text, encoding } = decoded;
  return PAGE.test(text.slice(0, 2000)) ? { kind: 'html', html: text, encoding } : { kind: 'txt', text, encoding };
}

/** The name must not promise something else. A name without an extension promises nothing. */
export function checkExtension({ kind }: FileContent, extension: string, name: string): void {
  const fitting = EXTENSIONS[kind];
  const known = Object.values(EXTENSIONS).flat();
  if (extension === '' || fitting.includes(extension)) return;
  if (kind === 'txt' && !known.includes(extension) && !BINARY.has(extension)) return; // "bao-cao.v2"
  throw new Unreadable('extension', { name, expected: fitting.map((each) => `.${each}`).join(', ') });
}

/** Names that a text must not go by. */
const BINARY = new Set(['doc', 'xls', 'xlsx', 'ppt', 'pptx', 'odt', 'ods', 'png', 'jpg', 'jpeg', 'tif', 'tiff', 'exe']);

async function archived(bytes: Buffer): Promise<FileContent> {
  const archive = await ZipArchive.over(bytes);
  if (!archive) throw new Unreadable('fileBroken');
  const types = (await archive.text('[Content_Types].xml', LARGEST_CONTENT_TYPES)) ?? '';
  if (types.includes('wordprocessingml.document.main+xml')) return { kind: 'docx' };
  if (types.includes('wordprocessingml.document.macroEnabled')) throw new Unreadable('kindNotRead', { kind: '.docm' });
  const kind = types.includes('spreadsheetml') ? '.xlsx' : types.includes('presentationml') ? '.pptx' : 'ZIP';
  throw new Unreadable('kindNotRead', { kind });
}

async function compound(bytes: Buffer): Promise<never> {
  const names = await compoundFileNames(bytes);
  if (names.has('EncryptedPackage')) throw new Unreadable('fileLocked');
  if (names.has('WordDocument')) throw new Unreadable('oldWord');
  throw new Unreadable('kindNotRead', { kind: names.has('Workbook') || names.has('Book') ? '.xls' : 'OLE' });
}
