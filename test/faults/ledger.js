import { setTimeout as sleep } from 'node:timers/promises';

const CLIENTS = 8;
const YEAR = 2022;

/** What clients were told, kept outside the database. */
export class Ledger {
  /** number of a document → what is known of it. */
  documents = new Map();
  /** Answers that no fault excuses. */
  broken = [];
  /** How many writes met which end. */
  count = { acknowledged: 0, refused: 0, putOff: 0, unanswered: 0 };
  #next = 1;
  /** The organisation that they write for. */
  issuerId;

  /** An organisation to write for. */
  async prepare(service) {
    const body = { code: 'HU', name: 'Huyện ủy thử nghiệm', system: 'party', level: 'district' };
    const answer = await service.ask('/organizations', { body });
    this.issuerId = answer.body.id;
  }

  /**
   * Clients that write without pause until the burst is stopped or their connection breaks: documents, of which every
   * fifth must be refused, entries in a book, whose numbers are counted, and corrections.
   */
  burst(service, options = {}) {
    const burst = { stopped: false };
    const client = async () => {
      while (!burst.stopped) if (!(await this.#round(service, options))) return;
    };
    const clients = Promise.all(Array.from({ length: CLIENTS }, client));
    return {
      ended: clients,
      stop: () => {
        burst.stopped = true;
        return clients;
      },
    };
  }

  /** One client's document, and what becomes of it; false: the connection broke. */
  async #round(service, options) {
    const sequence = this.#next++;
    const number = `${sequence}-CT/HU`;
    const title = `văn bản thử thứ ${sequence}`;
    const document = { state: 'unanswered', titles: [title], corrected: 'no', entered: 'no' };
    this.documents.set(number, document);
    const issuedOn = sequence % 5 === 0 ? '2022-02-30' : '2022-03-18';
    const body = { number, issuerId: this.issuerId, issuedOn, title };
    const registered = await this.#write(service, '/documents', { body }, options);
    document.state = registered.state;
    if (registered.state !== 'acknowledged') return registered.connected;
    document.id = registered.body.id;
    if (sequence % 3 === 0) {
      const entry = { book: 'incoming', organizationId: this.issuerId, enteredOn: `${YEAR}-04-01` };
      document.entered = 'unanswered';
      const entered = await this.#write(service, `/documents/${document.id}/entries`, { body: entry }, options);
      document.entered = entered.state;
      document.entry = entered.body?.number;
      if (!entered.connected) return false;
    }
    if (sequence % 4 === 0) {
      const change = { method: 'PATCH', body: { title: `${title} đã sửa` }, headers: { 'if-match': '"1"' } };
      document.corrected = 'unanswered';
      const corrected = await this.#write(service, `/documents/${document.id}`, change, options);
      document.corrected = corrected.state;
      return corrected.connected;
    }
    return true;
  }

  async #write(service, path, request, { onSend } = {}) {
    const wire = service.send(path, request);
    onSend?.(wire);
    try {
      const answer = await wire.answer;
      const state = this.#judge(answer);
      this.count[state] += 1;
      if (state === 'putOff') await sleep(20);
      return { state, connected: true, body: answer.body };
    } catch {
      this.count.unanswered += 1;
      return { state: 'unanswered', connected: false };
    }
  }

  /** `putOff` and `refused` promise alike that nothing was written; `unanswered` promises nothing. */
  #judge({ status, headers, body }) {
    if (status < 300) return 'acknowledged';
    if (status < 500) return 'refused';
    if (status === 503 && body.code === 'unsure') return 'unanswered';
    if (status !== 503 || !headers['retry-after']) this.broken.push(`answered ${status}: ${JSON.stringify(body)}`);
    return 'putOff';
  }

  /** Every broken promise, in words; empty when all were kept. */
  async check(service) {
    const stored = await service.all('/documents?sort=id');
    const faults = [
      ...this.broken.slice(0, 5),
      ...this.#documentsAgainst(stored),
      ...(await this.#entriesAgainst(service)),
      ...(await auditAgainst(
        service,
        'document.register',
        stored.map(({ id }) => id),
      )),
    ];
    const corrected = stored.filter(({ title }) => title.endsWith('đã sửa')).map(({ id }) => id);
    faults.push(...(await auditAgainst(service, 'document.correct', corrected)));
    const { body: found } = await service.ask('/documents?q=v%C4%83n+b%E1%BA%A3n+th%E1%BB%AD&pageSize=1');
    if (found.total !== stored.length) faults.push(`${stored.length} documents, ${found.total} found by search`);
    const { body: verified } = await service.ask('/verification');
    for (const { part, ok, fault } of verified.parts) if (!ok) faults.push(`${part} does not verify: ${fault}`);
    return faults;
  }

  #documentsAgainst(stored) {
    const faults = [];
    const byNumber = new Map(stored.map((document) => [document.number, document]));
    for (const [number, { state, titles, corrected, id }] of this.documents) {
      const there = byNumber.get(number);
      byNumber.delete(number);
      if (state === 'acknowledged' && there?.id !== id) faults.push(`${number} was acknowledged and is lost`);
      if ((state === 'refused' || state === 'putOff') && there) faults.push(`${number} was ${state} and is there`);
      if (!there || corrected === 'unanswered') continue;
      const title = corrected === 'acknowledged' ? `${titles[0]} đã sửa` : titles[0];
      if (there.title !== title) faults.push(`the title of ${number} is “${there.title}”, its correction ${corrected}`);
    }
    for (const number of byNumber.keys()) faults.push(`${number} came from nowhere`);
    return faults;
  }

  async #entriesAgainst(service) {
    const faults = [];
    const entries = await service.all(
      `/book-entries?organizationId=${this.issuerId}&book=incoming&year=${YEAR}&sort=number`,
    );
    const byDocument = new Map(entries.map(({ documentId, number }) => [documentId, number]));
    for (const [number, { id, entered, entry }] of this.documents) {
      const there = byDocument.get(id);
      if (entered === 'acknowledged' && there !== entry) faults.push(`the entry ${entry} of ${number} is lost`);
      if ((entered === 'no' || entered === 'refused' || entered === 'putOff') && there)
        faults.push(`${number} was not entered and has the entry ${there}`);
    }
    if (new Set(entries.map(({ number }) => number)).size !== entries.length) faults.push('a number was given twice');
    return [
      ...faults,
      ...(await auditAgainst(
        service,
        'book_entry.add',
        entries.map(({ id }) => id),
      )),
    ];
  }
}

/** Exactly one entry in the log for each of these records. */
async function auditAgainst(service, action, ids) {
  const logged = (await service.all(`/audit?action=${action}`)).map(({ recordId }) => recordId).sort((a, b) => a - b);
  const expected = ids.toSorted((a, b) => a - b);
  const same = logged.length === expected.length && logged.every((id, at) => id === expected[at]);
  return same ? [] : [`${expected.length} times ${action}, ${logged.length} entries in the log, or of other records`];
}

export const randomly = (from, to) => sleep(from + Math.random() * (to - from));
