import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ProblemError } from '../../api/problem.js';
import type { Finding, InspectionRecord } from '../../api/records.js';
import { CategoryChip } from '../../chips/result.js';
import { useTerms } from '../../chips/terms.js';
import { useMay } from '../../frame/session.js';
import { Button, Drawer } from '../../ui/antd.js';
import { Field, Select, TextArea, TextInput } from '../../ui/field.js';
import { To } from '../../ui/link.js';
import { EmptyState, Found, ProblemNote } from '../../ui/states.js';
import { useWrite } from '../../ui/write.js';
import { RecommendDrawer } from './recommend-drawer.js';
import { addFinding, findingsQuery, subjectsQuery, TOUCHES } from './queries.js';
import { useTexts } from './texts.js';

/** Of what is well done nothing is to be put right. */
const MERIT = 'merit';

export function Findings({ record }: { record: InspectionRecord }) {
  const t = useTexts();
  const mayWrite = useMay()('inspections:write');
  const findings = useQuery(findingsQuery(record.id));
  const [adding, setAdding] = useState(false);
  const [recommending, setRecommending] = useState<Finding | null>(null);
  return (
    <div className="stack">
      {mayWrite && (
        <div className="no-print">
          <Button onClick={() => setAdding(true)}>{t('addFinding')}</Button>
        </div>
      )}
      <Found query={findings}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState>{t('noFindings')}</EmptyState>
          ) : (
            <section className="panel">
              {items.map((row) => (
                <article key={row.id} className="finding">
                  <div className="row">
                    <CategoryChip category={row.category} />
                    <To to={`/units/${row.organizationId}/inspections`}>{row.organization}</To>
                    {row.documentId && (
                      <span className="muted">
                        <To to={`/documents/${row.documentId}`}>{row.document}</To> {row.clause}
                      </span>
                    )}
                  </div>
                  <p className="prose">{row.text}</p>
                  {(row.cause || row.responsibility) && (
                    <p className="small muted">
                      {[
                        row.cause && `${t('cause')}: ${row.cause}`,
                        row.responsibility && `${t('responsibility')}: ${row.responsibility}`,
                      ]
                        .filter(Boolean)
                        .join('. ')}
                    </p>
                  )}
                  {row.repeatOfId && <p className="small">{t('repeat')}</p>}
                  {mayWrite && row.category !== MERIT && (
                    <div className="no-print">
                      <Button size="small" onClick={() => setRecommending(row)}>
                        {t('recommend')}
                      </Button>
                    </div>
                  )}
                </article>
              ))}
            </section>
          )
        }
      </Found>
      <Drawer open={adding} onClose={() => setAdding(false)} title={t('addFinding')} size={480} destroyOnHidden>
        <FindingForm record={record} onDone={() => setAdding(false)} />
      </Drawer>
      <RecommendDrawer finding={recommending} onClose={() => setRecommending(null)} />
    </div>
  );
}

function FindingForm({ record, onDone }: { record: InspectionRecord; onDone(): void }) {
  const t = useTexts();
  const categories = useTerms('finding_category');
  const subjects = useQuery(subjectsQuery(record.id)).data?.items ?? [];
  const [facts, setFacts] = useState({
    ...{ unit: '', category: 'shortcoming', text: '', clause: '', cause: '', responsibility: '' },
    document: record.documents[0] ? String(record.documents[0].id) : '',
  });
  const set = (part: Partial<typeof facts>) => setFacts((now) => ({ ...now, ...part }));
  const add = useWrite(
    (now: typeof facts, key) =>
      addFinding(
        {
          ...{ inspectionId: record.id, organizationId: Number(now.unit), category: now.category, text: now.text },
          ...{ documentId: now.document ? Number(now.document) : null, clause: now.clause.trim() || null },
          ...{ cause: now.cause.trim() || null, responsibility: now.responsibility.trim() || null },
        },
        key,
      ),
    { touches: TOUCHES, onDone },
  );
  const problem = add.error instanceof ProblemError ? add.error : null;
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        add.mutate(facts);
      }}
    >
      <Field label={t('unit')} error={problem?.of('organizationId')}>
        <Select
          value={facts.unit}
          onChange={(unit) => set({ unit })}
          empty="–"
          options={subjects.map((row) => ({ value: String(row.organizationId), label: row.organization }))}
        />
      </Field>
      <Field label={t('category')} error={problem?.of('category')}>
        <Select value={facts.category} onChange={(category) => set({ category })} options={categories} />
      </Field>
      <Field label={t('finding')} error={problem?.of('text')}>
        <TextArea value={facts.text} onChange={(text) => set({ text })} />
      </Field>
      <Field label={t('against')} error={problem?.of('documentId')}>
        <Select
          value={facts.document}
          onChange={(document) => set({ document })}
          empty="–"
          options={record.documents.map(({ id, number }) => ({ value: String(id), label: number ?? String(id) }))}
        />
      </Field>
      <Field label={t('clause')} error={problem?.of('clause')}>
        <TextInput value={facts.clause} onChange={(clause) => set({ clause })} />
      </Field>
      <Field label={t('cause')} error={problem?.of('cause')}>
        <TextArea value={facts.cause} onChange={(cause) => set({ cause })} rows={2} />
      </Field>
      <Field label={t('responsibility')} error={problem?.of('responsibility')}>
        <TextInput value={facts.responsibility} onChange={(responsibility) => set({ responsibility })} />
      </Field>
      {add.error && <ProblemNote error={add.error} />}
      <div>
        <Button type="primary" htmlType="submit" loading={add.isPending} disabled={!facts.unit || !facts.text.trim()}>
          {t('whole')}
        </Button>
      </div>
    </form>
  );
}
