import { z } from 'zod';
import { integer, integerOrNull, text } from '../http/answers.js';
import { action } from './proposal.js';

/** What a proposal became. */
export const outcome = z.object({
  proposal: text,
  kind: z.enum(['organization', 'document', 'relation', 'inspection', 'assignment', 'discipline']),
  action,
  outcome: z.enum(['new', 'known', 'stub', 'skipped']),
  id: integerOrNull.describe('The record; null: none'),
  ids: z.array(integer).describe('Where one proposal became several records: a task of several units'),
});
export type Outcome = z.infer<typeof outcome>;

export const confirmedView = z.object({
  id: integer,
  items: z.array(outcome),
  new: integer,
  known: integer,
  stubs: integer,
  skipped: integer,
  attachmentId: integerOrNull.describe('The file that was read, attached to a document of this reading'),
});
export type Confirmed = z.infer<typeof confirmedView>;

/** The answer for the asked items, with how many came to what. */
export function confirmed(id: number, items: Outcome[], attachmentId: number | null): Confirmed {
  const count = (outcome: Outcome['outcome']) => items.filter((item) => item.outcome === outcome).length;
  return {
    id,
    items,
    new: count('new'),
    known: count('known'),
    stubs: count('stub'),
    skipped: count('skipped'),
    attachmentId,
  };
}
