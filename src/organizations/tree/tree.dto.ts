import { z } from 'zod';
import { integer, integerOrNull, text, textOrNull, truth } from '../../http/answers.js';
import { Count, Flag, Records, Ref, Text } from '../../http/fields.js';

export const MOST_ROWS = 1000;

/** One line of a list of units as offices keep it. What is left out is read from the name, as far as that is certain. */
export class TreeRow {
  @Text({ max: 300, example: 'Đảng ủy xã Tam Sơn' }) name: string;
  @Text({ max: 40, optional: true, description: 'As its numbers print it', example: 'ĐU' }) code?: string | null;
  @Text({ max: 100, optional: true, description: 'A code or the word for it', example: 'Xã' }) level?: string | null;
  @Text({ max: 100, optional: true, description: 'A code or the word for it', example: 'Đảng' }) system?: string | null;
  @Count({ max: MOST_ROWS - 1, optional: true, description: 'The row that it stands under, from 0' }) above?:
    number | null;
  @Text({ max: 300, optional: true, description: 'Name of what it stands under: another row, or a known body' })
  parent?: string | null;
  @Ref({ optional: true, description: 'The known body that it stands under' }) parentId?: number | null;
  @Ref({ optional: true, description: 'The known body that it is' }) sameAsId?: number | null;
  @Flag({ optional: true, description: 'A body of its own, though another one bears its name' }) separate?:
    boolean | null;
}

export class PlantTree {
  @Records(() => TreeRow, { min: 1, max: MOST_ROWS }) rows: TreeRow[];
  @Ref({ optional: true, description: 'The known body over all rows that name none' }) underId?: number | null;
  @Flag({ optional: true, description: 'Only say what would happen' }) dryRun?: boolean | null;
}

const choice = z.object({
  label: text,
  sets: z
    .object({
      ...{ name: text, code: text, system: text, level: text },
      ...{ parentId: integer, sameAsId: integer, separate: truth },
    })
    .partial()
    .describe('What to give in the row to choose this'),
});
export type Choice = z.infer<typeof choice>;

export const treeLine = z.object({
  state: z.enum(['new', 'known', 'doubtful']),
  ...{ organizationId: integerOrNull, name: text, code: textOrNull, system: textOrNull, level: textOrNull },
  ...{ parentId: integerOrNull, parent: textOrNull },
  above: integerOrNull.describe('The row that it stands under'),
  doubts: z.array(z.object({ field: text, code: text, message: text })),
  choices: z.array(choice),
});

export const treeCounts = { new: integer, known: integer, doubtful: integer, written: truth };
