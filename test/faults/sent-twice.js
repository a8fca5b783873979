import { randomUUID } from 'node:crypto';
import { randomly } from './ledger.js';
import { Stage } from './stage.js';

const CLIENTS = 8;

/**
 * Writes that nothing but their Idempotency-Key makes one: each is sent twice, one after the other or at once, and of a
 * third the connection is cut before the first answer can be read.
 */
export async function sentTwice(database, { writes }) {
  const stage = await Stage.set(database);
  const faults = [];
  const ids = new Map();
  let next = 0;
  let cut = 0;
  const client = async () => {
    for (let at = next++; at < writes; at = next++) {
      const headers = { 'idempotency-key': randomUUID() };
      const title = `lần gửi ${at}`;
      const once = () =>
        stage.service.send('/documents', { headers, body: { title, issuerId: stage.ledger.issuerId } });
      const first = once();
      let answer;
      if (at % 3 === 0) {
        await randomly(0, 40);
        first.cut();
        cut += await first.answer.then(
          () => 0,
          () => 1,
        );
      } else if (at % 3 === 1) answer = await first.answer;
      const second = await once().answer;
      answer ??= at % 3 === 0 ? second : await first.answer;
      if (second.status !== 201) faults.push(`${title} sent again was answered by ${second.status}`);
      if (answer.body.id !== second.body.id) faults.push(`${title} is ${answer.body.id} and ${second.body.id}`);
      ids.set(title, second.body.id);
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  const stored = await stage.service.all('/documents?sort=id');
  if (stored.length !== writes) faults.push(`${writes} writes, ${stored.length} documents`);
  for (const { id, title } of stored) if (ids.get(title) !== id) faults.push(`${title} is there as ${id} as well`);
  const logged = await stage.service.ask('/audit?action=document.register&pageSize=1');
  if (logged.body.total !== writes) faults.push(`${writes} writes, ${logged.body.total} entries in the log`);
  const { body: verified } = await stage.service.ask('/verification');
  if (!verified.ok) faults.push(JSON.stringify(verified));
  await stage.end();
  return { faults: faults.slice(0, 10), figures: { writes, cut } };
}
