const LONGEST = 200;
const LONGEST_EXTENSION = 10;

/** Control characters, and marks that turn the reading direction or can't be seen: `gpj.exe` may be shown as `exe.jpg`. */
const UNSEEN = /[\p{Cc}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu; // "U+202E"

/**
 * The name of an uploaded file as it is shown and offered for saving: its last part without folders, in NFC, without what
 * can't be seen, at most 200 characters with its extension kept. Otherwise as typed. Empty when nothing is left.
 */
export function cleanFileName(typed: string): string {
  const name = typed.normalize('NFC').toWellFormed().replace(UNSEEN, '').split(/[/\\]/).at(-1)!; // "C:\a\b.pdf"
  const trimmed = withoutEnds(name);
  const characters = [...trimmed];
  if (characters.length <= LONGEST) return trimmed;
  const extension = trimmed.slice(trimmed.lastIndexOf('.') + 1);
  const kept = extension.length <= LONGEST_EXTENSION ? [...`.${extension}`] : [];
  return [...characters.slice(0, LONGEST - kept.length), ...kept].join('');
}

/** Blanks and dots at either end hide a file or its extension: ` ..ten.pdf. ` */
function withoutEnds(name: string): string {
  const isEnd = (character: string) => character === '.' || character.trim() === '';
  let [start, end] = [0, name.length];
  while (start < end && isEnd(name[start]!)) start++;
  while (end > start && isEnd(name[end - 1]!)) end--;
  return name.slice(start, end);
}

/** What follows the last dot, in lower case; empty without one. `Kế hoạch.PDF` → pdf */
export function extensionOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot < 0 ? '' : name.slice(dot + 1).toLowerCase();
}

/** The name without its extension. */
export function baseOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot < 0 ? name : name.slice(0, dot);
}

/** Content-Disposition of a download (RFC 6266, RFC 5987): the name in UTF-8, and one in ASCII for whoever is old. */
export function asAttachment(name: string, how: 'attachment' | 'inline' = 'attachment'): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_'); // "Kế" → "K_"
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`); // "(1)"
  return `${how}; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
