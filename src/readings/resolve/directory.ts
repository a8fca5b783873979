import { join, sql } from '../../database/dialect.js';
import type { Reads } from '../../database/reads.js';
import { fold } from '../../vocabulary/fold.js';
import { type KnownOrganization, OrganizationNames } from './organization.js';
import { TextPlaces } from './text-places.js';

interface Row extends Omit<KnownOrganization, 'collectives' | 'names' | 'aliases'> {
  collectives: string;
}

/** The organisations that a text can mean: those of the Centre, and those of the places that it names. */
export class Directory {
  private constructor(
    readonly organizations: readonly OrganizationNames[],
    private readonly byId: Map<number, KnownOrganization>,
  ) {}

  static async places(reads: Reads): Promise<TextPlaces> {
    const rows = await reads.rows<{ place: string }>(
      sql`SELECT DISTINCT place FROM organizations WHERE place IS NOT NULL AND withdrawn_at IS NULL`,
    );
    return new TextPlaces(rows.map(({ place }) => place));
  }

  static async about(reads: Reads, places: TextPlaces): Promise<Directory> {
    const sphere = places.sphere();
    const here = sphere.length > 0 ? sql`o.place IN (${join(sphere)})` : sql`1 = 0`;
    const bare = (['province', 'district', 'commune'] as const).flatMap((rank) => places.of(rank).slice(0, 6));
    const unplaced = bare.map(({ name }) => sql`o.name LIKE ${`% ${name.replace(/[%_]/g, '')}`}`);
    const named = unplaced.length > 0 ? sql`(o.place IS NULL AND (${join(unplaced, ' OR ')}))` : sql`1 = 0`;
    const scope = sql`FROM organizations o WHERE o.withdrawn_at IS NULL AND (o.level = 'central' OR ${here} OR ${named})`;
    const rows = await reads.rows<Row>(
      sql`SELECT o.id, o.code, o.system, o.level, o.name, o.short_name AS "shortName", o.place, o.parent_id AS "parentId",
                 o.established_on AS "establishedOn", o.ended_on AS "endedOn", o.collectives ${scope} ORDER BY o.id`,
    );
    const names = await reads.rows<{ id: number; text: string }>(
      sql`SELECT n.organization_id AS id, n.name AS text FROM organization_names n WHERE n.organization_id IN (SELECT o.id ${scope})`,
    );
    const aliases = await reads.rows<{ id: number; text: string }>(
      sql`SELECT a.organization_id AS id, a.alias AS text FROM organization_aliases a WHERE a.organization_id IN (SELECT o.id ${scope})`,
    );
    const [namesOf, aliasesOf] = [grouped(names), grouped(aliases)];
    const organizations = rows.map((row) => ({
      ...row,
      collectives: JSON.parse(row.collectives) as string[],
      names: namesOf.get(row.id) ?? [],
      aliases: aliasesOf.get(row.id) ?? [],
    }));
    return new Directory(
      organizations.map((organization) => new OrganizationNames(organization)),
      new Map(organizations.map((organization) => [organization.id, organization])),
    );
  }

  one(id: number): KnownOrganization | undefined {
    return this.byId.get(id);
  }

  /** By the code as numbers print it; QH15 is numbered by QH, MTTQ by MTTQ-BTT. */
  ofCode(code: string): KnownOrganization[] {
    return [...this.byId.values()].filter((organization) => sameCode(organization.code, code));
  }
}

export function sameCode(own: string, printed: string): boolean {
  const [left, right] = [fold(own), fold(printed).replace(/(?<=[a-z])\d+$/, '')]; // "qh15"
  return left === right || left.split('-')[0] === right.split('-')[0];
}

function grouped(rows: { id: number; text: string }[]): Map<number, string[]> {
  const groups = new Map<number, string[]>();
  for (const { id, text } of rows) groups.set(id, [...(groups.get(id) ?? []), text]);
  return groups;
}
