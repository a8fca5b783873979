import type { Body, InspectionRecord } from '../../api/records.js';
import type { ChosenDocument } from '../../pickers/document-picker.js';
import type { Chosen } from '../../pickers/organization-picker.js';

/** A round as the form holds it. */
export interface Round {
  kind: 'inspection' | 'supervision';
  form: string;
  topic: string;
  documents: ChosenDocument[];
  lead: Chosen | null;
  collective: string;
  unitCount: string;
  memberCount: string;
  periodFrom: string;
  periodTo: string;
  startedOn: string;
  endedOn: string;
  decision: string;
  title: string;
  note: string;
  countReason: string;
}

export const NEW_ROUND: Round = {
  ...{
    kind: 'inspection',
    form: '',
    topic: '',
    documents: [],
    lead: null,
    collective: '',
    unitCount: '',
    memberCount: '',
  },
  ...{ periodFrom: '', periodTo: '', startedOn: '', endedOn: '', decision: '', title: '', note: '', countReason: '' },
};

export function roundOf(record: InspectionRecord): Round {
  return {
    ...{ kind: record.kind as 'inspection', form: record.form ?? '', topic: record.topic ?? '', title: record.title },
    documents: record.documents.map(({ id, number }) => ({ id, number, title: '' })),
    lead: record.leadId === null ? null : { id: record.leadId, name: record.lead ?? '' },
    ...{ collective: record.collective ?? '', unitCount: record.unitCount === null ? '' : String(record.unitCount) },
    ...{
      memberCount: record.memberCount === null ? '' : String(record.memberCount),
      periodFrom: record.periodFrom ?? '',
    },
    ...{ periodTo: record.periodTo ?? '', startedOn: record.startedOn ?? '', endedOn: record.endedOn ?? '' },
    ...{ decision: record.decision ?? '', note: record.note ?? '', countReason: '' },
  };
}

const orNull = (text: string) => text.trim() || null;
const numberOrNull = (text: string) => (text.trim() ? Number(text) : null);

export function roundBody(round: Round): Body<'/api/inspections'> {
  return {
    ...{ kind: round.kind, form: orNull(round.form), topic: orNull(round.topic), title: orNull(round.title) },
    ...{
      documentIds: round.documents.map(({ id }) => id),
      leadId: round.lead?.id ?? null,
      collective: orNull(round.collective),
    },
    ...{ unitCount: numberOrNull(round.unitCount), memberCount: numberOrNull(round.memberCount) },
    ...{ periodFrom: orNull(round.periodFrom), periodTo: orNull(round.periodTo), startedOn: orNull(round.startedOn) },
    ...{ endedOn: orNull(round.endedOn), decision: orNull(round.decision), note: orNull(round.note) },
  };
}
