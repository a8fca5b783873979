import type { EntityManager } from 'typeorm';
import { join, type Sql, sql } from '../database/dialect.js';
import { Loan } from '../database/loan.js';
import { rowsIn } from '../database/reads.js';
import type { Viewer } from '../identity/viewer.js';
import type { DocumentFacts } from './document-facts.js';
import {
  type NamedOrganization,
  organizationIn,
  organizationsAmong,
  stubs,
  type SurroundingRow,
  type Surroundings,
  twins,
} from './document-surroundings.js';
import { batches } from './validity-writer.js';

/**
 * What a unit of work that registers many documents has asked beforehand: a few statements for all of them. It is kept
 * with what the transaction knows, so that it is gone when a part is undone.
 */
export class DocumentsAhead {
  private readonly organizations = new Map<number, NamedOrganization>();
  private readonly twins = new Map<string, Surroundings['twin']>();
  private readonly numbers = new Set<string>();
  private readonly stubs = new Set<string>();

  /** `facts`: what follows from each entry. */
  private constructor(private readonly facts: ReadonlyMap<object, DocumentFacts>) {}

  static of(manager: EntityManager): DocumentsAhead | undefined {
    return Loan.of(manager).known.get(DocumentsAhead) as DocumentsAhead | undefined;
  }

  static async lookUp(
    manager: EntityManager,
    viewer: Viewer,
    facts: ReadonlyMap<object, DocumentFacts>,
  ): Promise<void> {
    const ahead = new DocumentsAhead(facts);
    const columns = [...facts.values()].map((one) => one.columns);
    const ask = async <Key>(keys: (Key | null)[], question: (keys: Key[]) => Sql): Promise<SurroundingRow[]> => {
      const wanted = [...new Set(keys)].filter((key) => key !== null);
      const found = await Promise.all(
        batches(wanted, AT_ONCE).map((some) => rowsIn<SurroundingRow>(manager, question(filled(some)))),
      );
      return found.flat();
    };
    const organizations = await ask(
      columns.flatMap(({ issuerId, ownerId }) => [issuerId, ownerId]),
      organizationsAmong,
    );
    for (const row of organizations) ahead.organizations.set(row.id, organizationIn(row));
    const identities = columns.map(({ identity }) => identity);
    for (const identity of identities) if (identity !== null) ahead.twins.set(identity, undefined);
    const known = await ask(identities, (keys) => twins(viewer, sql`d.identity IN (${join(keys)})`, 0));
    for (const { key, id, yes } of known) ahead.twins.set(key!, { id, seen: yes === 1 });
    const numbers = columns.map(({ numberKey }) => numberKey);
    for (const number of numbers) if (number !== null) ahead.numbers.add(number);
    const waiting = await ask(numbers, (keys) => stubs(sql`s.number_key IN (${join(keys)})`, 0));
    for (const { key } of waiting) ahead.stubs.add(key!);
    Loan.of(manager).known.set(DocumentsAhead, ahead);
  }

  factsOf(entry: object): DocumentFacts | undefined {
    return this.facts.get(entry);
  }

  /** One more is registered in this unit. */
  note(id: number, { columns: { identity, numberKey, registered, mark } }: DocumentFacts): void {
    if (!registered && numberKey !== null) this.stubs.add(numberKey);
    if (identity === null) return;
    if (mark === 'normal') this.twins.set(identity, { id, seen: true });
    else this.twins.delete(identity); // who may see it is to be asked
  }

  /** Undefined when not all of it was asked. */
  around(columns: DocumentFacts['columns'], organizationIds: ReadonlySet<number>): Surroundings | undefined {
    const { identity, numberKey } = columns;
    if (identity !== null && !this.twins.has(identity)) return undefined;
    if (![...organizationIds].every((id) => this.organizations.has(id))) return undefined;
    if (numberKey !== null && !this.numbers.has(numberKey)) return undefined;
    return {
      organizations: this.organizations,
      twin: identity === null ? undefined : this.twins.get(identity),
      awaited: numberKey !== null && this.stubs.has(numberKey),
      alike: [],
      resembles: false,
    };
  }
}

const AT_ONCE = 500;

/** One statement for any number. */
const filled = <Key>(keys: Key[]): Key[] => Array.from({ length: AT_ONCE }, (_, index) => keys[index] ?? keys[0]!);
