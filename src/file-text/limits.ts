const MEGABYTE = 1024 * 1024;

/** How much of a file is read, so that no file can keep the service from its other work. */
export const LIMITS = {
  /** Of the file as it comes. */
  fileBytes: 20 * MEGABYTE,
  /** Of what a .docx holds, unpacked; and of one part of it. */
  unpackedBytes: 64 * MEGABYTE,
  partBytes: 32 * MEGABYTE,
  pages: 500,
  /** UTF-16 code units of the text. */
  textLength: 1_000_000,
} as const;
