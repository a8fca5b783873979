import { Count, Day, OneOf, QueryFlag, QueryNumber, Ref, Text } from '../http/fields.js';
import { Paging } from '../http/list-query.js';

/** Sổ văn bản đến, sổ văn bản đi, sổ quyết định. */
export const BOOKS = ['incoming', 'outgoing', 'decisions'] as const;

const LARGEST_NUMBER = 999_999;

class BookEntryFacts {
  @Text({ max: 300, optional: true, description: 'Nơi gửi', example: 'Văn phòng Tỉnh ủy' }) sender?: string | null;
  @Text({ max: 2000, optional: true, description: 'Nơi nhận' }) recipients?: string | null;
  @Text({ max: 2000, optional: true, description: 'Ghi chú' }) note?: string | null;
}

export class EnterInBook extends BookEntryFacts {
  @OneOf(BOOKS) book: string;
  @Ref({ optional: true, description: 'Whose book; by default the own organisation' }) organizationId?: number | null;
  @Day({ optional: true, description: 'Day of arrival or dispatch; its year is the year of the book; default today' })
  enteredOn?: string | null;
  @Count({
    ...{ min: 1, max: LARGEST_NUMBER, optional: true, example: 412 },
    description:
      'By default the next number, which is what a clerk wants. Typed, it must be the next one, or free among those ' +
      'before the first; the first of a book that goes on from paper may be any',
  })
  number?: number | null;
}

export class CorrectBookEntry extends BookEntryFacts {
  @Day({ optional: true, description: 'Within the year of the book' }) enteredOn?: string | null;
}

export class ListBookEntries extends Paging {
  @QueryNumber() organizationId?: number;
  @OneOf(BOOKS, { optional: true }) book?: string;
  @QueryNumber({ min: 1900, max: 9999, example: 2026 }) year?: number;
  @Day({ optional: true, description: 'Entered on this day or later' }) from?: string;
  @Day({ optional: true, description: 'Entered on this day or before' }) to?: string;
  @QueryFlag({ description: 'true shows also withdrawn entries, which keep their number' }) withdrawn?: boolean;
}

export class NextNumber {
  @QueryNumber({ optional: false }) organizationId: number;
  @OneOf(BOOKS) book: string;
  @QueryNumber({ min: 1900, max: 9999, example: 2026, description: 'By default this year' }) year?: number;
}
