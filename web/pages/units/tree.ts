import { fold } from '../../../src/vocabulary/fold.js';
import type { OrganizationLine } from '../../api/records.js';

export interface Node {
  row: OrganizationLine;
  children: Node[];
}

/** Under whom each stands; whose parent is not among them stands at the top. */
export function treeOf(rows: OrganizationLine[]): Node[] {
  const nodes = new Map(rows.map((row) => [row.id, { row, children: [] as Node[] }]));
  const tops: Node[] = [];
  for (const node of nodes.values()) {
    const parent = node.row.parentId === null ? undefined : nodes.get(node.row.parentId);
    (parent?.children ?? tops).push(node);
  }
  return tops;
}

/** Only the branches that hold a fitting name. */
export function pruned(nodes: Node[], text: string): Node[] {
  const words = fold(text).split(' ').filter(Boolean);
  if (words.length === 0) return nodes;
  const fits = ({ row }: Node) => {
    const name = fold([row.name, row.shortName, row.code].filter(Boolean).join(' '));
    return words.every((word) => name.includes(word));
  };
  const prune = (node: Node): Node[] => {
    const children = node.children.flatMap(prune);
    return fits(node) || children.length > 0 ? [{ ...node, children }] : [];
  };
  return nodes.flatMap(prune);
}
