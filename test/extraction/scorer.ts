import type { Extraction } from '../../src/extraction/extract.js';
import type { MarkedText } from './marked-texts.js';

/** True and false positives and misses of one kind of fact. */
export class Tally {
  found = 0;
  wrong = 0;
  missed = 0;

  /** Compares two lists as multisets. */
  count(wanted: readonly string[], got: readonly string[]): void {
    const left = [...got];
    for (const each of wanted) {
      const at = left.indexOf(each);
      if (at < 0) this.missed++;
      else {
        this.found++;
        left.splice(at, 1);
      }
    }
    this.wrong += left.length;
  }

  get f1(): number {
    return this.found === 0
      ? Number(this.wrong + this.missed === 0)
      : (2 * this.found) / (2 * this.found + this.wrong + this.missed);
  }
}

/** How many of the fields that the marks state were read alike. */
export class Share {
  asked = 0;
  right = 0;

  add(isRight: boolean): void {
    this.asked++;
    if (isRight) this.right++;
  }

  get value(): number {
    return this.asked === 0 ? 1 : this.right / this.asked;
  }
}

const plain = (words: unknown): string =>
  String(words ?? '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('uỷ', 'ủy')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** One wording contains the other, and neither is much longer. */
function alike(wanted: unknown, got: unknown): boolean {
  const [short, long] = [plain(wanted), plain(got)].sort((a, b) => a.length - b.length) as [string, string];
  return short !== '' && long.includes(short) && short.length >= 0.6 * long.length;
}

const containsName = (one: string, other: string) =>
  ` ${plain(one)} `.includes(` ${plain(other)} `) || ` ${plain(other)} `.includes(` ${plain(one)} `);

export class Scores {
  readonly numbers = new Tally();
  readonly relations = new Tally();
  readonly assignments = new Tally();
  readonly inspections = new Tally();
  readonly discipline = new Tally();
  readonly recipients = new Tally();
  readonly fields = { type: new Share(), date: new Share(), issuer: new Share(), title: new Share() };
  readonly document = new Share();
  readonly deadlines = new Share();

  add(marked: MarkedText, read: Extraction): void {
    this.addCitations(marked, read);
    this.addDocument(marked, read);
    const ofRelation = ({ kind, number }: { kind: string; number: string }) => `${kind} ${number}`;
    const optional = marked.relations.filter((each) => each.optional).map(ofRelation);
    this.relations.count(
      marked.relations.map(ofRelation).filter((each) => !optional.includes(each)),
      read.relations.map(ofRelation).filter((each) => !optional.includes(each)),
    );
    this.addAssignments(marked, read);
    const ofInspection = (each: MarkedText['inspections'][number]) =>
      [each.kind, each.document, each.units, each.members].join(' ');
    this.inspections.count(marked.inspections.map(ofInspection), read.inspections.map(ofInspection));
    const ofDiscipline = (each: MarkedText['discipline'][number]) => [each.target, each.form, each.count].join(' ');
    this.discipline.count(marked.discipline.map(ofDiscipline), read.discipline.map(ofDiscipline));
  }

  private addCitations(marked: MarkedText, read: Extraction): void {
    const own = marked.document?.number;
    const others = read.citations.filter(
      ({ number }) => number !== own || marked.citations.some((each) => each.number === own),
    );
    this.numbers.count(
      marked.citations.map(({ number }) => number),
      others.map(({ number }) => number),
    );
    for (const citation of marked.citations) {
      const got = read.citations.find(
        (each) => each.number === citation.number && each.start < citation.end && citation.start < each.end,
      );
      if (!got) continue;
      if (citation.type !== null) this.fields.type.add(got.type === citation.type);
      if (citation.date !== null) this.fields.date.add(got.date === citation.date);
      if (citation.issuer !== null) this.fields.issuer.add(alike(citation.issuer, got.issuer));
      if (citation.title !== null) this.fields.title.add(alike(citation.title, got.title));
    }
  }

  private addDocument({ document: wanted }: MarkedText, { document: got }: Extraction): void {
    if (!wanted) return this.document.add(got === null);
    for (const field of [
      'number',
      'type',
      'issuer',
      'place',
      'date',
      'title',
      'signer',
      'authority',
      'effectiveFrom',
    ] as const) {
      if (wanted[field] === null) continue;
      const wordings = [wanted[field], ...((wanted[`${field}Also`] as unknown[] | undefined) ?? [])];
      this.document.add(wordings.some((words) => alike(words, got?.[field])));
    }
    this.recipients.count((wanted.recipients ?? []).map(plain), (got?.recipients ?? []).map(plain));
  }

  private addAssignments(marked: MarkedText, read: Extraction): void {
    const left = [...read.assignments];
    for (const wanted of marked.assignments) {
      const at = left.findIndex(
        (got) =>
          got.start < wanted.end &&
          wanted.start < got.end &&
          got.units.some((unit) => wanted.units.some((name) => containsName(unit, name))),
      );
      if (at < 0) {
        if (!wanted.optional) this.assignments.missed++;
        continue;
      }
      const [got] = left.splice(at, 1);
      if (wanted.optional) continue;
      this.assignments.found++;
      if (wanted.deadline !== null) this.deadlines.add(got!.deadline === wanted.deadline);
    }
    this.assignments.wrong += left.length;
  }
}
