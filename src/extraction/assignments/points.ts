import type { Marker, Paragraph } from '../reading/paragraphs.js';

/** A point of a directive with what stands below it. */
export interface Point {
  readonly paragraph: Paragraph;
  /** Unmarked paragraphs that go on with it. */
  readonly more: Paragraph[];
  readonly children: Point[];
}

const depth: Readonly<Record<Marker['kind'], number>> = {
  article: 1,
  roman: 1,
  decimal: 3,
  subdecimal: 4,
  letter: 6,
  dash: 7,
  plus: 8,
};

function rankOf({ kind, label }: Marker): number {
  return kind === 'subdecimal' ? 3 + 0.5 * label.split('.').length : depth[kind];
}

/** Orders paragraphs into points by their markers: articles and Roman numbers, 1., 1.1., a), -, +. */
export function pointsOf(paragraphs: readonly Paragraph[]): Point[] {
  const roots: Point[] = [];
  const open: { rank: number; point: Point }[] = [];
  for (const paragraph of paragraphs) {
    const point: Point = { paragraph, more: [], children: [] };
    if (paragraph.marker === null) {
      const current = open.at(-1);
      if (current) current.point.more.push(paragraph);
      else roots.push(point);
      continue;
    }
    const rank = rankOf(paragraph.marker);
    while (open.length > 0 && open.at(-1)!.rank >= rank) open.pop();
    const parent = open.at(-1);
    (parent ? parent.point.children : roots).push(point);
    open.push({ rank, point });
  }
  return roots;
}

/** Where the last paragraph of a point ends. */
export function endOf(point: Point): number {
  const last = point.children.at(-1);
  return Math.max(point.paragraph.end, point.more.at(-1)?.end ?? 0, last ? endOf(last) : 0);
}

export function isNumbered(point: Point): boolean {
  const kind = point.paragraph.marker?.kind;
  return kind !== undefined && kind !== 'dash' && kind !== 'plus';
}
