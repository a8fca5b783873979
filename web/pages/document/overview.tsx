import { useQueries } from '@tanstack/react-query';
import type { DocumentRecord } from '../../api/records.js';
import { useDocumentWords, type Mark, type Urgency } from '../../chips/document-words.js';
import { useFormTexts } from '../../forms/document/texts.js';
import { Facts } from '../../ui/facts.js';
import { tableDay, textDay } from '../../ui/dates.js';
import { To, useAsOf } from '../../ui/link.js';
import { entriesQuery, implementersQuery, inspectionsOfDocument, relationsQuery } from './queries.js';
import { useTexts } from './texts.js';

export function Overview({ record }: { record: DocumentRecord }) {
  const t = useTexts();
  const form = useFormTexts();
  const words = useDocumentWords();
  return (
    <div className="columns">
      <div className="stack">
        <section className="panel" aria-label={t('facts')}>
          <Facts
            items={[
              [form('fields.title'), <span className="prose">{record.title || words('noTitle')}</span>],
              [
                form('fields.issuer'),
                record.issuer ? <To to={`/units/${record.issuerId}`}>{record.issuer}</To> : record.issuerWords,
              ],
              [form('fields.collective'), record.collective],
              [form('fields.term'), record.term],
              [form('fields.issuedOn'), textDay(record.issuedOn)],
              [form('fields.effectiveOn'), textDay(record.effectiveOn)],
              [form('fields.expiresOn'), textDay(record.expiresOn)],
              [form('fields.signer'), [record.authority, record.signer].filter(Boolean).join(' – ')],
              [form('fields.recipients'), record.recipients.length > 0 && <Recipients items={record.recipients} />],
              [form('fields.topics'), record.topics.join(', ')],
              [form('fields.urgency'), words(`urgency.${record.urgency as Urgency}`)],
              [form('fields.mark'), words(`mark.${record.mark as Mark}`)],
              [form('fields.note'), record.note && <span className="prose">{record.note}</span>],
            ]}
          />
        </section>
        {record.source && (
          <section className="panel">
            <h2 className="minor">{t('source')}</h2>
            <blockquote className="prose source-words">{record.source}</blockquote>
          </section>
        )}
        <Entries record={record} />
      </div>
      <Timeline record={record} />
    </div>
  );
}

function Recipients({ items }: { items: DocumentRecord['recipients'] }) {
  return (
    <ul>
      {items.map(({ organizationId, words }) => (
        <li key={words}>{organizationId ? <To to={`/units/${organizationId}`}>{words}</To> : words}</li>
      ))}
    </ul>
  );
}

function Entries({ record }: { record: DocumentRecord }) {
  const t = useTexts();
  const [entries] = useQueries({ queries: [entriesQuery(record.id)] });
  if (!entries.data) return null;
  return (
    <section className="panel">
      <h2 className="minor">{t('entries')}</h2>
      {entries.data.items.length === 0 && <p className="muted">{t('noEntries')}</p>}
      <ul>
        {entries.data.items.map((entry) => (
          <li key={entry.id}>
            {t('entry', {
              ...{ number: entry.number, year: entry.year, day: textDay(entry.enteredOn) },
              ...{ organization: entry.organization, book: t(`books.${entry.book as 'incoming'}`) },
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface TimelineEvent {
  on: string;
  what: string;
  to?: string;
}

/** One line of dates of all that happened to the document. */
function Timeline({ record }: { record: DocumentRecord }) {
  const t = useTexts();
  const asOf = useAsOf();
  const [relations, implementers, inspections] = useQueries({
    queries: [relationsQuery(record.id), implementersQuery(record.id, asOf), inspectionsOfDocument(record.id)],
  });
  const events: TimelineEvent[] = [];
  const add = (on: string | null | undefined, what: string, to?: string) => on && events.push({ on, what, to });
  add(record.issuedOn, t('events.issued'));
  if (record.effectiveOn !== record.issuedOn) add(record.effectiveOn, t('events.effective'));
  add(record.expiresOn, t('events.expires'));
  add(record.noTaskOn, t('events.noTask'));
  for (const row of relations.data?.items ?? []) {
    const what = t('events.relation', { phrase: row.phrase, document: row.number ?? row.title });
    if (row.confirmed)
      add(
        row.effectiveOn ?? (row.direction === 'to' ? row.issuedOn : record.issuedOn),
        what,
        `/documents/${row.documentId}`,
      );
  }
  const deadlines = new Map<string, string[]>();
  for (const row of implementers.data?.items ?? []) {
    const unit = row.organization ?? row.groupWords ?? '';
    if (row.deadline) deadlines.set(row.deadline, [...(deadlines.get(row.deadline) ?? []), unit]);
  }
  for (const [day, units] of deadlines)
    add(day, t('events.deadline', { unit: several(units) }), `/documents/${record.id}/implementation`);
  for (const row of inspections.data?.items ?? [])
    add(row.startedOn ?? row.periodTo, t('events.inspection', { title: row.title }), `/inspections/${row.id}`);
  events.sort((a, b) => a.on.localeCompare(b.on));
  return (
    <section className="panel">
      <h2 className="minor">{t('timeline')}</h2>
      <ol className="timeline">
        {events.map(({ on, what, to }) => (
          <li key={on + what}>
            <span className="muted">{tableDay(on)}</span>
            <span>{to ? <To to={to}>{what}</To> : what}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

const several = (names: string[]) =>
  names.length > 2 ? `${names.slice(0, 2).join(', ')}, … (${names.length})` : names.join(', ');
