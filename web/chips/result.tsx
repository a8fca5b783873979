import { Chip, type Tone } from '../ui/chip.js';
import type { IconName } from '../ui/icon.js';
import { useTermName } from './terms.js';

const RESULTS: Record<string, [Tone, IconName]> = {
  good: ['green', 'check'],
  fair: ['blue', 'half'],
  shortcomings: ['amber', 'triangle'],
  violation: ['red', 'square'],
};

const CATEGORIES: Record<string, [Tone, IconName]> = {
  merit: ['green', 'plus'],
  limitation: ['grey', 'minus'],
  shortcoming: ['amber', 'triangle'],
  violation: ['red', 'square'],
};

const OTHER: [Tone, IconName] = ['grey', 'empty'];

/** What a round found at a unit, on the office's own scale. */
export function ResultChip({ result }: { result: string }) {
  const name = useTermName('result_scale');
  const [tone, sign] = RESULTS[result] ?? OTHER;
  return (
    <Chip tone={tone} sign={sign}>
      {name(result)}
    </Chip>
  );
}

/** Ưu điểm … Vi phạm. */
export function CategoryChip({ category }: { category: string }) {
  const name = useTermName('finding_category');
  const [tone, sign] = CATEGORIES[category] ?? OTHER;
  return (
    <Chip tone={tone} sign={sign}>
      {name(category)}
    </Chip>
  );
}
