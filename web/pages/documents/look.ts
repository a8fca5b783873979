import { useQueryParts } from '../../ui/link.js';
import { remember, remembered } from '../../ui/remembered.js';
import { OPTIONAL, type Optional, USUAL } from './columns.js';

const COLUMNS = 'documents.columns';
const DENSE = 'documents.dense';

/** Columns and height of rows: as the address has them, else as this browser's user last chose. */
export function useLook() {
  const [params, setParts] = useQueryParts();
  const named = params.get('columns')?.split(',');
  const columns = named ? OPTIONAL.filter((key) => named.includes(key)) : (remembered<Optional[]>(COLUMNS) ?? USUAL);
  const dense = params.has('dense') ? params.get('dense') === 'true' : (remembered<boolean>(DENSE) ?? false);
  const page = params.get('page');
  return {
    columns,
    dense,
    setColumns(chosen: Optional[]) {
      remember(COLUMNS, chosen);
      setParts({ columns: chosen.join(',') || 'none', page });
    },
    setDense(narrow: boolean) {
      remember(DENSE, narrow);
      setParts({ dense: String(narrow), page });
    },
  };
}
