import { PDF } from '../support/files.js';
import type { Answer, Ask } from '../support/office.js';
import { BODIES, type OfficeOfCanaries } from './office-of-canaries.js';
import type { Actor, DocumentFacts, Mark, OrganizationKey } from './rules.js';

export type Kind =
  | 'document'
  | 'assignment'
  | 'report'
  | 'inspection'
  | 'result'
  | 'finding'
  | 'recommendation'
  | 'attachment'
  | 'entry'
  | 'relation'
  | 'user'
  | 'reading';

/** A record of the register with the string that only its readers may ever receive. */
export interface Record_ {
  kind: Kind;
  id: number;
  canary: string;
  sees(actor: Actor): boolean;
  /** Left out of lists and counts; readable by its address. */
  withdrawn?: boolean;
}

export interface DocumentRecord extends Record_ {
  facts: DocumentFacts;
  number: string;
  stub?: boolean;
}

export interface AssignmentRecord extends Record_ {
  document: DocumentRecord;
  unit: OrganizationKey | null;
  giver: OrganizationKey | null;
}

export interface RoundRecord extends Record_ {
  lead: OrganizationKey;
  subjects: OrganizationKey[];
  documents: DocumentRecord[];
}

/** What concerns one unit of a round. */
export interface PartRecord extends Record_ {
  round: RoundRecord;
  unit: OrganizationKey;
}

/** "kn0042q" */
export const CANARY = /kn\d{4}q/gi;
/** Numbers are canaries too, as titles are made of them: "2042-CV/HU" */
export const CANARY_NUMBER = /\b2\d{3}-CV\/HU/g;

const MARKS: Mark[] = ['normal', 'internal', 'restricted'];

/** Fills an office through its own API, each record by somebody who may write it. */
export class RegisterOfCanaries {
  readonly documents: DocumentRecord[] = [];
  readonly assignments: AssignmentRecord[] = [];
  readonly reports: (Record_ & { assignment: AssignmentRecord })[] = [];
  readonly rounds: RoundRecord[] = [];
  readonly parts: PartRecord[] = [];
  readonly attachments: (Record_ & { document: DocumentRecord })[] = [];
  readonly entries: (Record_ & { office: OrganizationKey; document: DocumentRecord })[] = [];
  readonly relations: (Record_ & { from: DocumentRecord; to: DocumentRecord })[] = [];
  /** Two documents of one number, in the sight of who sees both. */
  readonly lookAlikes: { settled: boolean; sees(actor: Actor): boolean }[] = [];
  readonly others: Record_[] = [];
  private made = 0;

  constructor(private readonly office: OfficeOfCanaries) {}

  get records(): Record_[] {
    return [
      ...[this.documents, this.assignments, this.reports, this.rounds, this.parts, this.attachments].flat(),
      ...[this.entries, this.relations, this.others].flat(),
    ];
  }

  of(kind: Kind): Record_[] {
    return this.records.filter((record) => record.kind === kind);
  }

  private canary(): string {
    return `kn${String(++this.made).padStart(4, '0')}q`;
  }

  private get rules() {
    return this.office.rules;
  }

  /** Throws with the problem unless the answer is a success. */
  async done(by: OrganizationKey, path: string, ask: Ask): Promise<Answer['body']> {
    const answer = await this.office.at(by)(path, ask);
    if (answer.status >= 300) throw new Error(`writer at ${by} ${path}: ${JSON.stringify(answer.body)}`);
    return answer.body;
  }

  async document(
    owner: OrganizationKey,
    mark: Mark,
    more: {
      issuer?: OrganizationKey;
      recipients?: OrganizationKey[];
      stub?: boolean;
      number?: string;
      issuedOn?: string;
    } = {},
  ): Promise<DocumentRecord> {
    const { issuer = owner, recipients = [], stub, issuedOn = '2026-03-01' } = more;
    const facts: DocumentFacts = { mark, owner, issuer: stub ? null : issuer, recipients, assigned: [] };
    const canary = this.canary();
    const number = more.number ?? `${2000 + this.made}-CV/HU`;
    const { id } = await this.done(owner, '/documents', {
      body: {
        ...{ number, mark, title: `Chung ${canary}`, signer: `Người ký ${canary}`, note: `Ghi ${canary}`, stub },
        ...{ source: `Nguồn ${canary}`, topics: [`việc ${canary}`], issuedOn: stub ? null : issuedOn },
        ...(stub
          ? { issuerWords: `Nơi ${canary}` }
          : { issuerId: this.office.id(issuer), collective: `Ban ${canary}` }),
        recipients: recipients.map((key) => ({ organizationId: this.office.id(key), words: `Nơi nhận ${canary}` })),
      },
    });
    const sees = (actor: Actor) => this.rules.document(actor, facts);
    const document = { kind: 'document' as const, id, canary, number, facts, stub, sees };
    this.documents.push(document);
    return document;
  }

  async assignment(
    document: DocumentRecord,
    giver: OrganizationKey,
    unit: OrganizationKey,
    deadline = '2026-12-31',
  ): Promise<AssignmentRecord> {
    const whom = { organizationIds: [this.office.id(unit)], giverId: this.office.id(giver), deadline };
    const assignment = await this.task(document, { giver, unit }, giver, { ...whom, assignedOn: '2026-04-01' });
    document.facts.assigned.push(unit);
    return assignment;
  }

  /** What a source says that nobody by name did: it is seen with its document. */
  collective(document: DocumentRecord): Promise<AssignmentRecord> {
    const whom = { basis: 'reported', groupWords: 'Các cấp ủy' };
    return this.task(document, { giver: null, unit: null }, document.facts.owner!, whom);
  }

  private async task(
    document: DocumentRecord,
    { giver, unit }: Pick<AssignmentRecord, 'giver' | 'unit'>,
    by: OrganizationKey,
    more: object,
  ): Promise<AssignmentRecord> {
    const canary = this.canary();
    const { items } = await this.done(by, '/assignments', {
      body: {
        ...{ documentId: document.id, role: 'implementing', task: `Việc ${canary}`, product: `Kết quả ${canary}` },
        ...{ target: `Chỉ tiêu ${canary}`, clause: `Điều ${canary}`, source: `Câu ${canary}`, ...more },
      },
    });
    const sees = (actor: Actor) => this.rules.assignment(actor, unit, giver, document.facts);
    const assignment = { kind: 'assignment' as const, id: items[0].id, canary, document, unit, giver, sees };
    this.assignments.push(assignment);
    return assignment;
  }

  async report(assignment: AssignmentRecord): Promise<void> {
    const canary = this.canary();
    const by = assignment.unit!;
    const { id } = await this.done(by, `/assignments/${assignment.id}/reports`, {
      body: {
        ...{ on: '2026-05-01', text: `Báo cáo ${canary}`, difficulty: `Vướng ${canary}` },
        ...{ proposal: `Xin ${canary}`, evidence: `Bằng chứng ${canary}` },
      },
    });
    this.reports.push({ kind: 'report', id, canary, assignment, sees: (actor) => assignment.sees(actor) });
  }

  /** The acts of a task, in the words of its own canary. */
  async acts({ id, unit, giver, canary }: AssignmentRecord): Promise<void> {
    const headers = async () => ({
      'if-match': `"${(await this.office.at(giver!)(`/assignments/${id}`)).body.version}"`,
    });
    await this.done(giver!, `/assignments/${id}/extensions`, {
      body: { deadline: '2027-01-31', reason: `Chờ ${canary}`, grantedBy: `Ông ${canary}`, on: '2026-05-02' },
      headers: await headers(),
    });
    await this.done(unit!, `/assignments/${id}/acts`, {
      body: { act: 'reportDone', on: '2026-05-03', evidence: `Đã ${canary}` },
      headers: await headers(),
    });
  }

  async round(lead: OrganizationKey, subjects: OrganizationKey[], documents: DocumentRecord[]): Promise<RoundRecord> {
    const canary = this.canary();
    const { id } = await this.done(lead, '/inspections', {
      body: {
        ...{ kind: 'inspection', topic: `Chung ${canary}`, documentIds: documents.map((document) => document.id) },
        ...{ periodFrom: '2026-01-01', periodTo: '2026-06-30', decision: `Quyết định ${canary}` },
        ...{ collective: `Ban ${canary}`, unitCount: subjects.length },
      },
    });
    const round: RoundRecord = {
      ...{ kind: 'inspection', id, canary, lead, subjects, documents },
      sees: (actor) => this.rules.roundHead(actor, lead, subjects),
    };
    this.rounds.push(round);
    await this.within(round);
    for (const unit of subjects) await this.part(round, unit);
    return round;
  }

  /** What only those over the leading body read of a round. */
  private async within({ id, lead }: RoundRecord): Promise<void> {
    const canary = this.canary();
    const { version } = (await this.office.at(lead)(`/inspections/${id}`)).body;
    await this.done(lead, `/inspections/${id}`, {
      ...{ method: 'PATCH', body: { note: `Nội bộ ${canary}`, source: `Câu ${canary}` } },
      headers: { 'if-match': `"${version}"` },
    });
    this.others.push({ kind: 'inspection', id, canary, sees: (actor) => this.rules.wholeRound(actor, lead) });
  }

  async part(round: RoundRecord, unit: OrganizationKey): Promise<void> {
    const sees = (actor: Actor) => this.rules.unitsPart(actor, round.lead, unit);
    const add = (kind: Kind, id: number, canary: string) => this.parts.push({ kind, id, canary, round, unit, sees });
    const organizationId = this.office.id(unit);
    const [ofResult, ofFinding, ofOther, ofRemedy] = [this.canary(), this.canary(), this.canary(), this.canary()];
    const finding = (canary: string) => ({
      ...{ category: 'shortcoming', text: `Chung ${canary}`, cause: `Do ${canary}`, clause: `Điều ${canary}` },
      ...{ responsibility: `Bởi ${canary}`, documentId: round.documents[0]?.id },
    });
    const { id, findings } = await this.done(round.lead, `/inspections/${round.id}/results`, {
      body: {
        ...{ organizationId, result: 'good', text: `Kết luận ${ofResult}`, concludedOn: '2026-06-15' },
        findings: [finding(ofFinding)],
      },
    });
    add('result', id, ofResult);
    add('finding', findings[0].id, ofFinding);
    const other = await this.done(round.lead, '/findings', {
      body: { ...finding(ofOther), inspectionId: round.id, organizationId, repeatOfId: findings[0].id },
    });
    add('finding', other.id, ofOther);
    const remedy = await this.done(round.lead, '/recommendations', {
      body: {
        ...{ inspectionId: round.id, organizationId, findingId: findings[0].id, text: `Kiến nghị ${ofRemedy}` },
        ...{ deadline: '2026-09-30', followUpId: this.office.id(round.lead) },
      },
    });
    add('recommendation', remedy.id, ofRemedy);
  }

  async attachment(document: DocumentRecord): Promise<void> {
    const canary = this.canary();
    const { cookie } = this.office.person(`writer at ${document.facts.owner}`);
    const body = new FormData();
    body.set('file', new Blob([new Uint8Array(PDF), `% ${canary}\n`]), `${canary}.pdf`);
    const path = `${this.office.office.address}/api/documents/${document.id}/attachments`;
    const answer = await fetch(path, { method: 'POST', headers: { cookie }, body });
    if (answer.status !== 201) throw new Error(await answer.text());
    const { id } = (await answer.json()) as { id: number };
    this.attachments.push({ kind: 'attachment', id, canary, document, sees: (actor) => document.sees(actor) });
  }

  async entry(office: OrganizationKey, document: DocumentRecord): Promise<void> {
    const canary = this.canary();
    const { id } = await this.done(office, `/documents/${document.id}/entries`, {
      body: { book: 'incoming', sender: `Gửi ${canary}`, recipients: `Nhận ${canary}`, note: `Sổ ${canary}` },
    });
    const sees = (actor: Actor) => this.rules.bookEntry(actor, office, document.facts);
    this.entries.push({ kind: 'entry', id, canary, office, document, sees });
  }

  async relation(from: DocumentRecord, to: DocumentRecord, kind: string, more: object = {}): Promise<void> {
    const canary = this.canary();
    const { id } = await this.done(from.facts.owner!, `/documents/${from.id}/relations`, {
      body: { kind, toId: to.id, source: `Vì ${canary}`, effectiveOn: '2026-05-01', ...more },
    });
    const sees = (actor: Actor) => from.sees(actor) && to.sees(actor);
    this.relations.push({ kind: 'relation', id, canary, from, to, sees });
  }

  async lookAlike(one: DocumentRecord, mark: Mark, { settled }: { settled: boolean }): Promise<void> {
    const { number, facts } = one;
    const other = await this.document(facts.owner!, mark, { number, issuedOn: '2026-03-02' });
    this.lookAlikes.push({ settled, sees: (actor) => one.sees(actor) && other.sees(actor) });
    if (!settled) return;
    const body = { documentIds: [one.id, other.id], decision: 'different', reason: `Khác ${one.canary}` };
    await this.done(facts.owner!, '/look-alikes/decisions', { body });
  }

  async user(own: OrganizationKey): Promise<void> {
    const canary = this.canary();
    const id = await this.office.add({ name: `nobody ${canary}`, own, grants: [] }, { name: `Tên ${canary}` });
    const token = { name: `khóa ${canary}`, scopes: ['documents:read'] };
    await this.office.office.admin(`/users/${id}/tokens`, { body: token });
    this.others.push({ kind: 'user', id, canary, sees: (actor) => this.rules.over(actor, ['administrator'], own) });
  }

  async reading(author: OrganizationKey): Promise<void> {
    const canary = this.canary();
    const { id } = await this.done(author, '/extractions', {
      body: { text: `Văn bản ${canary} của riêng người đọc.` },
    });
    this.others.push({ kind: 'reading', id, canary, sees: ({ name }) => name === `writer at ${author}` });
  }

  private async withdrawn(owner: OrganizationKey, mark: Mark): Promise<void> {
    const document = await this.document(owner, mark);
    const headers = { 'if-match': '"1"' };
    await this.done(owner, `/documents/${document.id}/withdrawal`, { body: { reason: document.canary }, headers });
    document.withdrawn = true;
  }

  /** Some 500 records at `scale` 1: of every body and mark, and across bodies. */
  async fill(keys: OrganizationKey[] = BODIES.map(({ key }) => key)): Promise<void> {
    const own = new Map<OrganizationKey, DocumentRecord[]>();
    for (const [place, key] of keys.entries()) {
      const documents = [];
      for (const mark of MARKS) documents.push(await this.document(key, mark));
      own.set(key, documents);
      const neighbour = keys[(place + 5) % keys.length]!;
      for (const mark of ['internal', 'restricted'] as const) {
        documents.push(await this.document(key, mark, { recipients: [neighbour] }));
      }
      documents.push(await this.document(key, MARKS[place % 3]!, { issuer: neighbour }));
      documents.push(await this.document(key, 'normal', { stub: true }));
      await this.withdrawn(key, MARKS[place % 3]!);
      for (const document of documents.slice(0, 3)) await this.attachment(document);
      for (const document of documents.slice(0, 2)) await this.entry(key, document);
      await this.user(key);
      await this.reading(key);
    }
    for (const [place, giver] of keys.entries()) {
      const [normal, internal, restricted] = own.get(giver)! as [DocumentRecord, DocumentRecord, DocumentRecord];
      const [unit, far] = [keys[(place + 1) % keys.length]!, keys[(place + 7) % keys.length]!];
      const tasks = [
        await this.assignment(normal, giver, unit),
        await this.assignment(internal, giver, far, '2026-06-01'),
        await this.assignment(restricted, giver, giver),
      ];
      await this.collective(internal);
      await this.lookAlike(normal, 'restricted', { settled: false });
      await this.lookAlike(internal, 'internal', { settled: place % 2 === 0 });
      await this.report(tasks[0]!);
      await this.report(tasks[1]!);
      await this.acts(tasks[0]!);
      await this.entry(far, normal);
      const [below] = own.get(unit)! as [DocumentRecord];
      await this.relation(restricted, normal, place % 2 ? 'amends' : 'replaces');
      await this.relation(internal, normal, place % 2 ? 'suspends' : 'implements');
      await this.relation(normal, below, 'refers_to', { confirmed: false });
    }
    await this.rounds_(own);
  }

  private async rounds_(own: Map<OrganizationKey, DocumentRecord[]>): Promise<void> {
    const plans: [OrganizationKey, OrganizationKey[]][] = [
      ['Ak', ['A1', 'A2', 'Au']],
      ['Ak', ['A1', 'B1']],
      ['Pk', ['A', 'B', 'A1']],
      ['Bk', ['B1', 'A1u']],
      ['A', ['A1', 'A0']],
      ['B', ['B1']],
      ['Q', ['Q', 'A2']],
      ['P', ['Pu', 'B']],
    ];
    for (const [lead, subjects] of plans) {
      if (!own.has(lead)) continue;
      const [normal, internal, restricted] = own.get(lead)! as [DocumentRecord, DocumentRecord, DocumentRecord];
      await this.round(lead, subjects, [restricted, normal]);
      await this.round(lead, subjects.slice(0, 1), [internal]);
    }
  }
}
