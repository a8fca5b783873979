import { setTimeout as sleep } from 'node:timers/promises';

/** What a client was told, kept outside the database. */
export class Ledger {
  /** number → acknowledged; what was never answered may be there or not. */
  acknowledged = new Set();
  refused = new Set();
  unanswered = new Set();
  #next = 1;
  #issuer;

  /** An organisation to write for. */
  async prepare(service) {
    const body = { code: 'HU', name: 'Huyện ủy thử nghiệm', system: 'party', level: 'district' };
    const answer = await service.ask('/organizations', body);
    this.#issuer = answer.body.id;
  }

  /** Clients that write without pause until `stop` settles; every fifth write is one that must be refused. */
  async burst(service, { clients = 8, milliseconds }) {
    const until = performance.now() + milliseconds;
    const client = async () => {
      while (performance.now() < until) if (!(await this.#write(service))) return;
    };
    await Promise.all(Array.from({ length: clients }, client));
  }

  async #write(service) {
    const sequence = this.#next++;
    const number = `${sequence}-CT/HU`;
    const wrong = sequence % 5 === 0;
    const issuedOn = wrong ? '2022-02-30' : '2022-03-18';
    try {
      const title = `văn bản thử thứ ${sequence}`;
      const { status } = await service.ask('/documents', { number, issuerId: this.#issuer, issuedOn, title });
      if (status === 201) this.acknowledged.add(number);
      else this.refused.add(number);
      return true;
    } catch {
      this.unanswered.add(number);
      return false;
    }
  }

  /** Every broken promise, in words; empty when all were kept. */
  async check(service) {
    const faults = [];
    const stored = new Set(await allNumbers(service));
    for (const number of this.acknowledged)
      if (!stored.has(number)) faults.push(`${number} was acknowledged and is lost`);
    for (const number of this.refused) if (stored.has(number)) faults.push(`${number} was refused and is there`);
    for (const number of stored) {
      if (!this.acknowledged.has(number) && !this.unanswered.has(number)) faults.push(`${number} came from nowhere`);
    }
    const { body: chain } = await service.ask('/audit/verification');
    if (!chain.ok) faults.push(`the log is broken: ${JSON.stringify(chain.broken)}`);
    const { body: registered } = await service.ask('/audit?action=document.register&pageSize=1');
    if (registered.total !== stored.size)
      faults.push(`${stored.size} documents, ${registered.total} entries in the log`);
    const { body: found } = await service.ask('/documents?q=v%C4%83n+b%E1%BA%A3n+th%E1%BB%AD&pageSize=1');
    if (found.total !== stored.size) faults.push(`${stored.size} documents, ${found.total} found by search`);
    return faults;
  }
}

async function allNumbers(service) {
  const numbers = [];
  for (let page = 1; ; page++) {
    const { body } = await service.ask(`/documents?pageSize=200&sort=id&page=${page}`);
    numbers.push(...body.items.map(({ number }) => number));
    if (body.items.length < 200) return numbers;
  }
}

export const randomly = (from, to) => sleep(from + Math.random() * (to - from));
