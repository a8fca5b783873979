/** What we use of html-to-text, which brings no types. */
declare module 'html-to-text' {
  interface Node {
    type: string;
    name?: string;
    attribs?: Record<string, string>;
    children?: Node[];
  }

  interface Builder {
    openTable(): void;
    openTableRow(): void;
    openTableCell(options: { maxColumnWidth?: number }): void;
    closeTableCell(options: { colspan: number; rowspan: number }): void;
    closeTableRow(): void;
    closeTable(options: {
      tableToString(rows: { text: string; rowspan: number }[][]): string;
      leadingLineBreaks: number;
      trailingLineBreaks: number;
    }): void;
  }

  type Formatter = (element: Node, walk: (children: Node[], builder: Builder) => void, builder: Builder) => void;

  interface Options {
    wordwrap: false;
    baseElements: { selectors: string[] };
    limits: { maxInputLength: number; maxDepth: number };
    formatters: Record<string, Formatter>;
    selectors: { selector: string; format?: string; options?: Record<string, unknown> }[];
  }

  export function convert(html: string, options: Options): string;
}
