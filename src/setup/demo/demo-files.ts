import { readFileSync } from 'node:fs';
import type { ActName } from '../../assignments/assignment-acts.js';
import type { DisciplineCount } from '../../inspections/inspection.dto.js';
import type { ActName as RemedyName } from '../../inspections/recommendation-acts.js';
import type { RelationKind } from '../../documents/relations.dto.js';
import type { Role } from '../../identity/permission.js';

/** Reads a file of data/demo. */
export const readDemo = <T>(folder: URL, name: string): T =>
  JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')) as T;

/** In all of them organisations, documents and people are named by key; days are those of DemoDays. */
export interface DemoPerson {
  key: string;
  username: string;
  name: string;
  organization: string;
  grants: { role: Role; organization: string }[];
}

export interface DemoDirective {
  key: string;
  number: string;
  typeName: string;
  issuer: string;
  collective: string | null;
  term?: string | null;
  issuedOn: string;
  effectiveOn?: string | null;
  title: string;
  topics: string[];
  urgency?: string;
  mark?: string;
  recipients?: { organization: string; words: string }[];
  note?: string;
  source?: string;
  /** Why it carries no task. */
  noTask?: string;
}

export interface DemoRelation {
  from: string;
  kind: RelationKind;
  to?: string;
  /** Instead of `to`: what is known of a document that is not in the register. */
  cited?: { number: string; typeName: string; issuerWords: string; title: string };
  scope?: 'whole' | 'part';
  confirmed?: boolean;
  source: string;
}

export interface DemoBookEntry {
  document: string;
  book: string;
  on: string;
  sender?: string;
  recipients?: string;
}

export interface DemoStep {
  /** `report` is what a unit says on the way; the others are acts. */
  act: ActName | 'report';
  on: string;
  reason?: string;
  evidence?: string;
  deadline?: string;
  grantedBy?: string;
  text?: string;
  percentage?: number;
  difficulty?: string;
  proposal?: string;
  answer?: string;
}

export interface DemoAssignment {
  key: string;
  document: string;
  giver: string;
  role: string;
  task: string;
  clause?: string;
  product?: string;
  target?: string;
  reportFrequency?: string;
  assignedOn: string;
  deadline: string;
  /** What followed, by units or groups of them; a unit takes the first course that names it. */
  course: { units: string[]; acts: DemoStep[] }[];
}

export interface DemoRemedyStep {
  act: RemedyName;
  on: string;
  reason?: string;
  evidence?: string;
  deadline?: string;
  grantedBy?: string;
}

export interface DemoRecommendation {
  text: string;
  deadline?: string;
  followUp?: string;
  acts?: DemoRemedyStep[];
}

export interface DemoFinding {
  category: string;
  text: string;
  document?: string;
  clause?: string;
  cause?: string;
  noRecommendationReason?: string;
  recommendations?: DemoRecommendation[];
}

export interface DemoResult {
  unit: string;
  result: string;
  concludedOn: string;
  text?: string;
  findings?: DemoFinding[];
}

export interface DemoInspection {
  key: string;
  kind: 'inspection' | 'supervision';
  form: string;
  title: string;
  /** Where there is no document. */
  topic?: string;
  documents: string[];
  lead: string;
  collective?: string;
  decision?: string;
  unitCount?: number;
  memberCount?: number;
  startedOn?: string;
  endedOn?: string;
  periodFrom?: string;
  periodTo?: string;
  /** Named before there are results. */
  subjects?: string[];
  results?: DemoResult[];
  disciplines?: DisciplineCount[];
}
