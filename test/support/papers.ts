import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Document, Header, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';

/** A paragraph, or a table of cells; a cell holds one paragraph or several. */
export type Block = string | { words: string; font?: string; numbered?: true } | { rows: (string | string[])[][] };

/** A Word file as an office writes it. */
export function wordFile(blocks: readonly Block[], { header, font }: { header?: string; font?: string } = {}) {
  const run = (text: string, own?: string) => new TextRun({ text, ...(own && { font: own }) });
  const paragraph = (block: Exclude<Block, { rows: unknown }>) =>
    typeof block === 'string'
      ? new Paragraph({ children: [run(block)] })
      : new Paragraph({
          children: [run(block.words, block.font)],
          ...(block.numbered && { numbering: { reference: 'points', level: 0 } }),
        });
  const table = (rows: (string | string[])[][]) =>
    new Table({
      rows: rows.map(
        (row) =>
          new TableRow({
            children: row.map((cell) => new TableCell({ children: [cell].flat().map((words) => paragraph(words)) })),
          }),
      ),
    });
  return Packer.toBuffer(
    new Document({
      numbering: { config: [{ reference: 'points', levels: [{ level: 0, format: 'decimal', text: '%1.' }] }] },
      ...(font && { styles: { default: { document: { run: { font } } } } }),
      sections: [
        {
          ...(header && { headers: { default: new Header({ children: [paragraph(header)] }) } }),
          children: blocks.map((block) =>
            typeof block === 'object' && 'rows' in block ? table(block.rows) : paragraph(block),
          ),
        },
      ],
    }),
  );
}

/** What we use of pdfmake; its own types bring those of a browser. */
interface PdfMake {
  setFonts(fonts: object): void;
  setUrlAccessPolicy(policy: () => boolean): void;
  setLocalAccessPolicy(policy: (path: string) => boolean): void;
  createPdf(definition: object): { getBuffer(): Promise<Buffer> };
}

const require = createRequire(import.meta.url);
const pdfmake: PdfMake = require('pdfmake');
const fonts = dirname(require.resolve('@expo-google-fonts/tinos'));
pdfmake.setFonts({ Tinos: { normal: join(fonts, '400Regular/Tinos_400Regular.ttf') } });
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path: string) => path.startsWith(fonts));

/** A PDF with a text layer, in a font that has all Vietnamese letters. */
export function pdfFile(blocks: readonly Block[], more: { userPassword?: string } = {}): Promise<Buffer> {
  const content = blocks.map((block) => {
    if (typeof block === 'string') return { text: block };
    if ('words' in block) return { text: block.words };
    const body = block.rows.map((row) => row.map((cell) => [cell].flat().join('\n')));
    return block.rows[0]!.length === 2 ? { columns: body[0]! } : { table: { body, headerRows: 1 } };
  });
  return pdfmake.createPdf({ content, defaultStyle: { font: 'Tinos', fontSize: 12 }, ...more }).getBuffer();
}

/** A PDF whose pages hold pictures only, as a scanner makes it. */
export function scannedPdf(picture: Buffer): Promise<Buffer> {
  const image = `data:image/png;base64,${picture.toString('base64')}`;
  return pdfmake
    .createPdf({
      content: [
        { image, width: 400 },
        { image, width: 400, pageBreak: 'before' },
      ],
      defaultStyle: { font: 'Tinos' },
    })
    .getBuffer();
}
