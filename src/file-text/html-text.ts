import { type Builder, convert, type Formatter, type Node } from 'html-to-text';
import { LIMITS } from './limits.js';
import { spread, tableLines } from './table-lines.js';

/** Of a page, what is about other pages, or for moving about. */
const FURNITURE = [
  ...[
    'nav',
    'aside',
    'footer',
    'menu',
    'form',
    'button',
    'select',
    'iframe',
    'script',
    'style',
    'template',
    'noscript',
  ],
  ...['img', 'svg', 'video', 'audio', 'head', 'dialog', '[hidden]', '[aria-hidden="true"]', '[role="navigation"]'],
  ...['[role="complementary"]', '[role="contentinfo"]', '[role="menu"]', '[role="search"]', '[role="banner"]'],
  ...['[class*="menu"i]', '[class*="sidebar"i]', '[class*="breadcrumb"i]', '[class*="related"i]', '[class*="footer"i]'],
  ...['[id*="menu"i]', '[id*="sidebar"i]', '[id*="breadcrumb"i]', '[id*="footer"i]', '[style*="display:none"i]'],
];

const DEEPEST = 200;

/** The words of a page or of what was copied from one, paragraph by paragraph; rows of tables with bars. */
export function htmlText(html: string): string {
  return convert(html, {
    wordwrap: false,
    baseElements: { selectors: ['article', 'main', 'body'].filter((name) => isOnce(html, name)).slice(0, 1) },
    limits: { maxInputLength: LIMITS.fileBytes, maxDepth: DEEPEST },
    formatters: { bars },
    selectors: [
      ...FURNITURE.map((selector) => ({ selector, format: 'skip' })),
      ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
      { selector: 'a', options: { ignoreHref: true } },
      { selector: 'ul', options: { itemPrefix: '- ' } },
      { selector: 'table', format: 'bars' },
    ],
  });
}

/** `<article class="…">`: of several, none is the text. */
function isOnce(html: string, name: string): boolean {
  const tag = new RegExp(`<${name}[\\s>]`, 'gi');
  return name === 'body' || html.match(tag)?.length === 1;
}

const bars: Formatter = (table, walk, builder) => {
  builder.openTable();
  for (const row of rowsUnder(table)) addRow(row, walk, builder);
  builder.closeTable({
    tableToString: (rows) => tableLines(spread(rows.map((row) => row.map(cellOf)))).join('\n'),
    ...{ leadingLineBreaks: 2, trailingLineBreaks: 2 },
  });
};

function addRow(row: Node, walk: Parameters<Formatter>[1], builder: Builder): void {
  builder.openTableRow();
  for (const cell of row.children ?? []) {
    if (cell.name !== 'td' && cell.name !== 'th') continue;
    builder.openTableCell({});
    walk(cell.children ?? [], builder);
    builder.closeTableCell({ colspan: 1, rowspan: Math.min(Number(cell.attribs?.rowspan) || 1, 1000) });
  }
  builder.closeTableRow();
}

const GROUPS = new Set(['thead', 'tbody', 'tfoot']);

const rowsUnder = (table: Node): Node[] =>
  (table.children ?? []).flatMap((node) =>
    node.name === 'tr' ? [node] : GROUPS.has(node.name ?? '') ? rowsUnder(node) : [],
  );

const cellOf = ({ text, rowspan }: { text: string; rowspan: number }) => ({ cell: text.split('\n'), rows: rowspan });
