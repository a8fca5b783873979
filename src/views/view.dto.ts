import { OneOf, Text } from '../http/fields.js';
import { ROLES } from '../identity/permission.js';

/** The pages that show a list. */
export const PAGES = ['documents', 'work', 'inspections', 'recommendations', 'units', 'coverage'] as const;

const LONGEST_QUERY = 2000;
const query = {
  max: LONGEST_QUERY,
  min: 0,
  description: 'Filters, order and columns, as they stand in the address of the page',
  example: 'type=QĐ&sort=-issuedOn',
};
const role = { optional: true, description: 'Whose holders see it too; null: nobody else' };

export class SaveView {
  @OneOf(PAGES) page: string;
  @Text({ max: 100, example: 'Quyết định chưa giao' }) name: string;
  @Text(query) query: string;
  @OneOf(ROLES, role) role?: string | null;
}

export class ChangeView {
  @Text({ max: 100, optional: true }) name?: string | null;
  @Text({ ...query, optional: true }) query?: string | null;
  @OneOf(ROLES, role) role?: string | null;
}

export class ListViews {
  @OneOf(PAGES, { optional: true }) page?: string;
}
