import type { FieldCode } from '../texts/texts.js';

/** Why the words of a file can't be had; said to whoever sent it, as a fault of the file. */
export class Unreadable extends Error {
  constructor(
    readonly code: FieldCode,
    readonly params: Record<string, string | number> = {},
  ) {
    super(code);
  }
}
