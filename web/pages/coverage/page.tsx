import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { numberOf, textOf } from '../../api/client.js';
import type { Cell, DocumentLine, OrganizationLine } from '../../api/records.js';
import { type AssignmentState, asState, StateChip, STATES } from '../../chips/assignment-state.js';
import { LEVELS, useOrganizationWords } from '../../chips/organization-words.js';
import { type UnitRole, useRoleTexts } from '../../chips/roles.js';
import { useSession } from '../../frame/session.js';
import { OrganizationPicker, organizationQuery } from '../../pickers/organization-picker.js';
import { Button, Drawer } from '../../ui/antd.js';
import { count, textDay } from '../../ui/dates.js';
import { Facts } from '../../ui/facts.js';
import { Select, TextInput } from '../../ui/field.js';
import { Icon } from '../../ui/icon.js';
import { To, useQueryParts } from '../../ui/link.js';
import { Page } from '../../ui/page.js';
import { EmptyState, Found, Note } from '../../ui/states.js';
import { keyOf, MatrixGrid } from './matrix-grid.js';
import { type Matrix, matrixQuery, MOST } from './queries.js';
import { useTexts } from './texts.js';
import './page.css';

const LEGEND = STATES.filter((state) => state !== 'none' && state !== 'orphaned');

export function Component() {
  const t = useTexts();
  const words = useOrganizationWords();
  const { organizationId } = useSession();
  const [params, setParts] = useQueryParts();
  const own = useQuery({ ...organizationQuery(organizationId ?? 0), enabled: organizationId !== null });
  const under = numberOf(params, 'under') ?? own.data?.servesId ?? organizationId ?? undefined;
  const documentIds = (params.get('documentIds') ?? '')
    .split(',')
    .filter((id) => /^\d+$/.test(id))
    .map(Number);
  const level = textOf(params, 'level');
  const top = useQuery({ ...organizationQuery(under ?? 0), enabled: under !== undefined });
  const matrix = useQuery({
    ...matrixQuery({ documentIds, topic: textOf(params, 'topic'), under, level, asOf: textOf(params, 'asOf') }),
    enabled: organizationId === null || !own.isPending, // an inspection commission looks at whom its committee leads
  });

  return (
    <Page
      title={t('title')}
      facts={
        matrix.data &&
        t('facts', { documents: count(matrix.data.documents.length), units: count(matrix.data.units.length) })
      }
      actions={
        <Button icon={<Icon name="print" />} onClick={() => print()}>
          {t('print')}
        </Button>
      }
    >
      <div className="filter-grid no-print">
        <OrganizationPicker
          label={t('under')}
          placeholder={t('under')}
          value={under ? { id: under, name: top.data?.name ?? '…' } : null}
          onChange={(value) => setParts({ under: value && String(value.id) })}
        />
        <Select
          label={t('level')}
          value={level ?? ''}
          onChange={(value) => setParts({ level: value })}
          empty={t('anyLevel')}
          options={LEVELS.map((value) => ({ value, label: words.level(value) }))}
        />
        {documentIds.length > 0 ? (
          <span className="row">
            {t('documentsOf', { count: documentIds.length })}
            <button type="button" className="plain-button" onClick={() => setParts({ documentIds: null })}>
              {t('allDocuments')}
            </button>
          </span>
        ) : (
          <TextInput
            label={t('topic')}
            placeholder={t('topic')}
            value={params.get('topic') ?? ''}
            onChange={(topic) => setParts({ topic })}
          />
        )}
        <label className="row">
          <input
            type="checkbox"
            checked={params.get('given') === 'true'}
            onChange={(event) => setParts({ given: event.target.checked ? 'true' : null })}
          />
          {t('onlyGiven')}
        </label>
      </div>
      <Found query={matrix} lines={14}>
        {(data) =>
          data.documents.length === 0 || data.units.length === 0 ? (
            <EmptyState>{t(data.documents.length === 0 ? 'none' : 'noUnits')}</EmptyState>
          ) : (
            <Laid matrix={data} onlyGiven={params.get('given') === 'true'} />
          )
        }
      </Found>
    </Page>
  );
}

/** The matrix with its legend, which filters, and the drawer of a cell. */
function Laid({ matrix, onlyGiven }: { matrix: Matrix; onlyGiven: boolean }) {
  const t = useTexts();
  const [only, setOnly] = useState<AssignmentState | null>(null);
  const [open, setOpen] = useState<{ document: DocumentLine; unit: OrganizationLine } | null>(null);
  const cells = useMemo(() => {
    const shown = matrix.cells.filter(({ state }) => only === null || state === only);
    return new Map(shown.map((cell) => [keyOf(cell.documentId, cell.organizationId), cell]));
  }, [matrix, only]);
  const narrow = onlyGiven || only !== null;
  const documents = useMemo(() => {
    const filled = new Set([...cells.values()].map(({ documentId }) => documentId));
    return narrow ? matrix.documents.filter(({ id }) => filled.has(id)) : matrix.documents;
  }, [matrix, cells, narrow]);
  const units = useMemo(() => {
    const filled = new Set([...cells.values()].map(({ organizationId }) => organizationId));
    return narrow ? matrix.units.filter(({ id }) => filled.has(id)) : matrix.units;
  }, [matrix, cells, narrow]);
  const present = LEGEND.filter((state) => matrix.cells.some((cell) => asState(cell.state) === state));

  return (
    <>
      {matrix.cut && <Note tone="amber">{t('cut', { max: MOST })}</Note>}
      <div className="legend" role="group" aria-label={t('legend')}>
        {present.map((state) => (
          <button
            key={state}
            type="button"
            aria-pressed={only === state}
            onClick={() => setOnly(only === state ? null : state)}
          >
            <StateChip state={state} />
          </button>
        ))}
      </div>
      <MatrixGrid
        documents={documents}
        units={units}
        cells={cells}
        onOpen={(document, unit) => setOpen({ document, unit })}
      />
      <Drawer
        open={open !== null}
        onClose={() => setOpen(null)}
        title={open?.document.number ?? ''}
        size={400}
        destroyOnHidden
      >
        {open && <CellDetails {...open} cell={cells.get(keyOf(open.document.id, open.unit.id))} />}
      </Drawer>
    </>
  );
}

function CellDetails({
  document,
  unit,
  cell,
}: {
  document: DocumentLine;
  unit: OrganizationLine;
  cell: Cell | undefined;
}) {
  const t = useTexts();
  const roles = useRoleTexts();
  return (
    <div className="stack">
      <Facts
        items={[
          [t('document'), <To to={`/documents/${document.id}/implementation`}>{document.title}</To>],
          [t('unit'), <To to={`/units/${unit.id}`}>{unit.name}</To>],
          [t('state'), <StateChip state={cell?.state ?? 'none'} />],
          [t('role'), cell && roles(cell.role as UnitRole)],
          [t('deadline'), cell && textDay(cell.deadline)],
        ]}
      />
      {cell && (
        <p>
          <To to={`/work/${cell.assignmentId}`}>{t('openTask')}</To>
        </p>
      )}
    </div>
  );
}
