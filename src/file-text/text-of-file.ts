import { extensionOf } from '../files/file-name.js';
import type { Encoding } from './bytes-as-text.js';
import { docxHeads, docxText } from './docx-text.js';
import { checkExtension, type FileContent, fileContent } from './file-content.js';
import { htmlText } from './html-text.js';
import { fromCharset } from './legacy/convert.js';
import { legacyCharset } from './legacy/detect.js';
import { LIMITS } from './limits.js';
import { pdfText } from './pdf-text.js';
import { Unreadable } from './unreadable.js';

export interface SentFile {
  /** Empty: pasted, or from a pipe. */
  name: string;
  bytes: Buffer;
}

export interface FileText {
  kind: FileContent['kind'];
  text: string;
  /** Of text that was not Unicode: what it was converted from. */
  convertedFrom: Encoding | null;
  /** What else stands in the file, where a stamp may be: heads and feet of pages. */
  besides: string[];
  /** Some letters look as if typed in a font of before Unicode, and nobody can say which. */
  doubtful: boolean;
}

/** The words of a file, found by its content. Throws Unreadable with what is wrong and what to do. */
export async function textOfFile({ name, bytes }: SentFile): Promise<FileText> {
  if (bytes.length > LIMITS.fileBytes) throw new Unreadable('fileTooLarge', { max: LIMITS.fileBytes / 1024 / 1024 });
  const content = await fileContent(bytes);
  checkExtension(content, extensionOf(name), name);
  const { text, convertedFrom, doubtful } = inUnicode(await wordsOf(content, bytes), content);
  if (text.trim() === '') throw new Unreadable('fileWithoutWords');
  if (text.length > LIMITS.textLength) throw new Unreadable('textTooLong', { max: LIMITS.textLength });
  const besides = content.kind === 'docx' ? await docxHeads(bytes) : [];
  return { kind: content.kind, text, convertedFrom, doubtful, besides };
}

function wordsOf(content: FileContent, bytes: Buffer): Promise<string> | string {
  switch (content.kind) {
    case 'pdf':
      return pdfText(bytes);
    case 'docx':
      return docxText(bytes);
    case 'html':
      return htmlText(content.html);
    case 'txt':
      return content.text;
  }
}

const UNICODE: readonly Encoding[] = ['utf-8', 'utf-16'];

/** Also what stands in Unicode may have been typed for a font of before it: copied from an old document. */
function inUnicode(words: string, content: FileContent): Pick<FileText, 'text' | 'convertedFrom' | 'doubtful'> {
  const text = words.replaceAll('\r\n', '\n').replaceAll('\0', '').toWellFormed();
  const encoding = 'encoding' in content ? content.encoding : 'utf-8';
  if (!UNICODE.includes(encoding)) return { text, convertedFrom: encoding, doubtful: false };
  const legacy = legacyCharset(text);
  if (!legacy?.sure) return { text, convertedFrom: null, doubtful: legacy !== null };
  return { text: fromCharset(text, legacy.charset), convertedFrom: legacy.charset, doubtful: false };
}
