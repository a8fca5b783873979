import { Readable } from 'node:stream';
import fc from 'fast-check';
import { type Line, NdjsonBody } from './ndjson-body.js';

async function linesOf(pieces: Iterable<Buffer>): Promise<Line[]> {
  const lines: Line[] = [];
  for await (const group of new NdjsonBody(Readable.from(pieces, { objectMode: true })).lines()) lines.push(...group);
  return lines;
}
const text = ({ number, bytes }: Line) => `${number}:${bytes?.toString() ?? 'too long'}`;

describe('The lines of a body', () => {
  it('keep their numbers where blank ones are left out', async () => {
    const lines = await linesOf([Buffer.from('a\r\n\n \t\nb\n'), Buffer.from('c')]);
    expect(lines.map(text)).toEqual(['1:a\r', '4:b', '5:c']);
  });

  it('are the same however they arrive', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'grapheme' })),
        fc.integer({ min: 1, max: 9 }),
        async (written, size) => {
          const bytes = Buffer.from(written.map((line) => line.replaceAll('\n', '')).join('\n'));
          const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
            bytes.subarray(i * size, (i + 1) * size),
          );
          expect((await linesOf(pieces)).map(text)).toEqual((await linesOf([bytes])).map(text));
        },
      ),
    );
  });

  it('longer than a megabyte are told of, not kept, and stop no other', async () => {
    const long = Buffer.alloc(1024 * 1024 + 1, 'x');
    const lines = await linesOf([
      Buffer.from('a\n'),
      long.subarray(0, 9999),
      long.subarray(9999),
      Buffer.from('\nb\n'),
    ]);
    expect(lines.map(text)).toEqual(['1:a', '2:too long', '3:b']);
  });
});
