/** The shapes that the service answers. */
export interface PageOf<Row> {
  items: Row[];
  total: number;
}

export interface Warning {
  code: string;
  message: string;
  documentId?: number;
  organizationId?: number;
}

export interface DocumentLine {
  id: number;
  number: string | null;
  type: string | null;
  typeName: string | null;
  issuerId: number | null;
  issuer: string | null;
  collective: string | null;
  issuedOn: string | null;
  effectiveOn: string | null;
  expiresOn: string | null;
  title: string;
  signer: string | null;
  urgency: string;
  mark: string;
  registered: boolean;
  validity: string;
  assigned: number;
  done: number;
  version: number;
}

export interface DocumentRecord extends DocumentLine {
  numberTyped: string | null;
  system: string;
  issuerWords: string | null;
  term: string | null;
  authority: string | null;
  recipients: { organizationId: number | null; words: string }[];
  topics: string[];
  note: string | null;
  source: string | null;
  noTaskOn: string | null;
  noTaskReason: string | null;
  ownerId: number | null;
  withdrawnAt: string | null;
  withdrawnReason: string | null;
  validityCause: Record<string, unknown> | null;
}

export interface Registered extends DocumentRecord {
  warnings: Warning[];
}

export interface HistoryLine {
  position: number;
  at: string;
  actor: string;
  action: string;
  event: Record<string, unknown>;
}

export interface OrganizationLine {
  id: number;
  code: string;
  kind: string | null;
  system: string;
  level: string;
  name: string;
  shortName: string | null;
  parentId: number | null;
  place: string | null;
  establishedOn: string | null;
  endedOn: string | null;
  servesId: number | null;
  unconfirmed: boolean;
  version: number;
}

export interface OrganizationRecord extends OrganizationLine {
  parent: string | null;
  collectives: string[];
  aliases: string[];
  names: { name: string; from: string | null; to: string | null }[];
  parents: { parentId: number; from: string | null; to: string | null }[];
  note: string | null;
  source: string | null;
}

export interface SuccessorLine {
  id: number;
  organizationId: number;
  organization: string;
  kind: string;
  on: string | null;
  note: string | null;
  unconfirmed: boolean;
}

export interface BookEntry {
  id: number;
  organizationId: number;
  organization: string;
  book: string;
  year: number;
  number: number;
  enteredOn: string;
  documentId: number;
  sender: string | null;
  recipients: string | null;
  note: string | null;
  withdrawnAt: string | null;
  version: number;
}
