import { join, sql } from '../../database/dialect.js';
import type { Reads } from '../../database/reads.js';
import { fold } from '../../vocabulary/fold.js';
import { groupBy } from './group-by.js';
import { type KnownOrganization, OrganizationNames } from './organization.js';
import { placeOfBody } from './place-names.js';
import { TextPlaces } from './text-places.js';

interface Located {
  id: number;
  level: string;
  /** With units, as far as it is known. */
  place: string | null;
}

interface Row extends Omit<KnownOrganization, 'collectives' | 'names' | 'aliases'> {
  collectives: string;
}

const IDS_AT_ONCE = 500;

/** Where the register's bodies stand. */
export class Gazetteer {
  private constructor(private readonly located: readonly Located[]) {}

  static async load(reads: Reads): Promise<Gazetteer> {
    const rows = await reads.rows<Located & { name: string }>(
      sql`SELECT id, level, name, place FROM organizations WHERE withdrawn_at IS NULL`,
    );
    return new Gazetteer(rows.map(({ id, level, ...body }) => ({ id, level, place: placeOfBody(body) })));
  }

  places(): TextPlaces {
    return new TextPlaces(new Set(this.located.flatMap(({ place }) => place ?? [])));
  }

  /** The bodies of the Centre, and those of the places that a text names. */
  within(places: TextPlaces): Map<number, string | null> {
    const near = this.located.filter(({ level, place }) => level === 'central' || places.weightOf(place) > 0);
    return new Map(near.map(({ id, place }) => [id, place]));
  }
}

/** The organisations that a text can mean. */
export class Directory {
  private readonly byCode = new Map<string, KnownOrganization[]>();

  private constructor(readonly organizations: readonly OrganizationNames[]) {}

  static async load(reads: Reads, placeOf: ReadonlyMap<number, string | null>): Promise<Directory> {
    const organizations: KnownOrganization[] = [];
    const ids = [...placeOf.keys()];
    for (let first = 0; first < ids.length; first += IDS_AT_ONCE) {
      organizations.push(...(await load(reads, ids.slice(first, first + IDS_AT_ONCE))));
    }
    const located = organizations.map((each) => ({ ...each, place: placeOf.get(each.id) ?? null }));
    return new Directory(located.map((organization) => new OrganizationNames(organization)));
  }

  /** By the code as numbers print it; QH15 is numbered by QH, MTTQ by MTTQ-BTT. */
  ofCode(code: string): KnownOrganization[] {
    const known = this.byCode.get(code);
    if (known) return known;
    const found = this.organizations
      .map(({ organization }) => organization)
      .filter((each) => sameCode(each.code, code));
    this.byCode.set(code, found);
    return found;
  }
}

async function load(reads: Reads, ids: number[]): Promise<KnownOrganization[]> {
  const rows = await reads.rows<Row>(
    sql`SELECT o.id, o.code, o.system, o.level, o.name, o.short_name AS "shortName", o.place, o.parent_id AS "parentId",
               o.established_on AS "establishedOn", o.ended_on AS "endedOn", o.collectives
          FROM organizations o WHERE o.id IN (${join(ids)}) ORDER BY o.id`,
  );
  const names = await reads.rows<{ id: number; text: string }>(
    sql`SELECT organization_id AS id, name AS text FROM organization_names WHERE organization_id IN (${join(ids)})`,
  );
  const aliases = await reads.rows<{ id: number; text: string }>(
    sql`SELECT organization_id AS id, alias AS text FROM organization_aliases WHERE organization_id IN (${join(ids)})`,
  );
  const [namesOf, aliasesOf] = [names, aliases].map((texts) => groupBy(texts, ({ id }) => id));
  return rows.map((row) => ({
    ...row,
    collectives: JSON.parse(row.collectives) as string[],
    names: namesOf!.get(row.id)?.map(({ text }) => text) ?? [],
    aliases: aliasesOf!.get(row.id)?.map(({ text }) => text) ?? [],
  }));
}

export function sameCode(own: string, printed: string): boolean {
  const [left, right] = [fold(own), fold(printed).replace(/(?<=[a-z])\d+$/, '')]; // "qh15"
  return left === right || left.split('-')[0] === right.split('-')[0];
}
