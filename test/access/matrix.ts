import { readFileSync } from 'node:fs';

/** One question: who asks for what, where, and how the record is marked. */
export interface Cell {
  method: string;
  route: string;
  actor: string;
  place: string;
  mark: string;
}

interface Row extends Cell {
  /** As written: a status, `ok`, or `like METHOD ROUTE`. */
  status: string;
  line: number;
}

const COLUMNS = ['method', 'route', 'actor', 'place', 'mark'] as const;

/** The table kept by hand: the first row that fits a cell answers it. */
export class Matrix {
  readonly rows: Row[];
  private readonly used = new Set<Row>();

  constructor(file: URL) {
    const lines = readFileSync(file, 'utf8').split('\n');
    this.rows = lines.flatMap((text, index) => {
      if (index === 0 || text === '' || text.startsWith('#')) return [];
      const [method, route, actor, place, mark, status] = text.split(',') as [
        string,
        string,
        string,
        string,
        string,
        string,
      ];
      return [{ method, route, actor, place, mark, status, line: index + 1 }];
    });
  }

  /** `ok` or a status. Throws when no row fits. */
  expected(cell: Cell): string {
    const row = this.rows.find((each) => COLUMNS.every((column) => fits(each[column], cell[column])));
    if (!row) throw new Error(`No row fits ${Object.values(cell).join(' ')}`);
    this.used.add(row);
    const [, method, route] = /^like (\S+) (\S+)$/.exec(row.status) ?? []; // "like GET /api/documents/{id}"
    return method === undefined ? row.status : this.expected({ ...cell, method, route: route! });
  }

  /** Rows that no cell has asked for: they promise nothing. */
  unused(): string[] {
    return this.rows
      .filter((row) => !this.used.has(row))
      .map(({ line, method, route }) => `${line}: ${method} ${route}`);
  }
}

/** `*`, `a|b`, or a text in which `*` stands for any. */
function fits(pattern: string, value: string): boolean {
  return pattern.split('|').some((one) => {
    const parts = one.split('*').map((part) => part.replace(/[{}.]/g, '\\$&')); // "{id}" → "\{id\}"
    return new RegExp(`^${parts.join('.*')}$`).test(value);
  });
}
