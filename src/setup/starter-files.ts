import { readFileSync } from 'node:fs';

/** Reads a JSON file of data/starter. */
export const readStarter = <T>(folder: URL, name: string): T[] =>
  JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as T[];

export interface StarterOrganization {
  key: string;
  code: string;
  kind: { code: string; level: string; name: string } | null;
  name: string;
  shortName: string | null;
  system: string;
  level: string;
  place: string | null;
  parent: string | null;
  servesKey?: string;
  names?: { name: string; from: string | null; to: string | null }[];
  parents?: { parent: string; from: string | null; to: string | null }[];
  from: string | null;
  to: string | null;
  aliases?: string[];
  collectives?: string[];
  note?: string;
  unconfirmed: boolean;
  source: string;
}

export interface StarterSuccession {
  predecessor: string;
  successor: string;
  kind: string;
  on: string | null;
  note?: string | null;
  unconfirmed: boolean;
  source: string;
}

export interface StarterDocument {
  key: string;
  number: string;
  type: string;
  typeName: string;
  issuer: string;
  collective: string | null;
  term: string | null;
  issuedOn: string;
  effectiveOn: string | null;
  title: string;
  signer: string | null;
  topics: string[];
  note?: string | null;
  source: string;
  sourceName: string;
}
