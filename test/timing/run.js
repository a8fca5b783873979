// `npm run timing [-- --rounds N]`: whether the time of an answer tells what its words do not: a user that exists from one that
// does not, a record out of sight from one that is missing. The two sides take turns; what is printed are medians, the
// difference with its 95 % interval from resampling, and whether it could be told from noise.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { killAll, Service } from '../faults/service.js';

const PASSWORD = 'mat-khau-thu-nghiem';
const ATTEMPTS = 8; // a name: the tenth failure of one is answered without looking
const RESAMPLES = 2000;

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '400' } } });
const rounds = Number(values.rounds);
const folder = mkdtempSync(join(tmpdir(), 'so-chi-dao-timing-'));
try {
  const service = await Service.start({ DATABASE_URL: `sqlite:${join(folder, 'registry.sqlite')}`, SEED: 'starter' });
  const admin = await signedIn(service, 'admin');
  const names = await users(service, admin, Math.ceil(rounds / ATTEMPTS));
  const officer = await signedIn(service, names[0]);
  const hidden = await internal(service, admin);
  console.table([
    await compare('signing in: a user / nobody', rounds, {
      one: (turn) => wrongPassword(service, names[Math.floor(turn / ATTEMPTS)]),
      other: (turn) => wrongPassword(service, `khong-co-${Math.floor(turn / ATTEMPTS)}`),
    }),
    await compare('a document: out of sight / missing', rounds * 5, {
      one: () => missing(service, officer, hidden),
      other: () => missing(service, officer, 987_654),
    }),
  ]);
} finally {
  await killAll();
  rmSync(folder, { recursive: true, force: true });
}

async function compare(what, turns, { one, other }) {
  const times = [[], []];
  for (let turn = 0; turn < turns; turn++) {
    const sides = turn % 2 === 0 ? [0, 1] : [1, 0]; // neither is always the first
    for (const side of sides) {
      const started = process.hrtime.bigint();
      await [one, other][side](turn);
      times[side].push(Number(process.hrtime.bigint() - started) / 1e6);
    }
  }
  const [low, high] = interval(times[0], times[1]);
  return {
    what,
    turns,
    'first ms': median(times[0]).toFixed(3),
    'second ms': median(times[1]).toFixed(3),
    'difference ms': `${low.toFixed(3)} … ${high.toFixed(3)}`,
    'told apart': low > 0 || high < 0 ? 'yes' : 'no',
  };
}

/** Of the difference of medians, by resampling. */
function interval(ones, others) {
  const differences = Array.from({ length: RESAMPLES }, () => median(resampled(ones)) - median(resampled(others)));
  differences.sort((a, b) => a - b);
  return [differences[Math.floor(RESAMPLES * 0.025)], differences[Math.floor(RESAMPLES * 0.975)]];
}

function resampled(times) {
  return times.map(() => times[Math.floor(Math.random() * times.length)]);
}

function median(times) {
  return times.toSorted((a, b) => a - b)[times.length >> 1];
}

async function wrongPassword(service, username) {
  await expected(service, 401, 'POST', '/api/session', { body: { username, password: 'khong-dung-mat-khau' } });
}

async function missing(service, cookie, id) {
  await expected(service, 404, 'GET', `/api/documents/${id}`, { cookie });
}

async function users(service, cookie, count) {
  const organizations = await expected(service, 200, 'GET', '/api/organizations', { cookie });
  const organizationId = organizations.items.at(-1).id;
  const names = Array.from({ length: count }, (_, place) => `can-bo-${place}`);
  for (const username of names) {
    const grants = [{ role: 'unit_officer', organizationId }];
    const body = { username, password: PASSWORD, organizationId, grants };
    await expected(service, 201, 'POST', '/api/users', { cookie, body });
  }
  return names;
}

/** A document of a body that the users' scope does not hold. */
async function internal(service, cookie) {
  const organizations = await expected(service, 200, 'GET', '/api/organizations', { cookie });
  const issuerId = organizations.items[0].id;
  const body = { number: '77-CV/ĐU', issuerId, issuedOn: '2024-05-06', title: 'Về một việc riêng', mark: 'internal' };
  return (await expected(service, 201, 'POST', '/api/documents', { cookie, body })).id;
}

async function signedIn(service, username) {
  const answer = await ask(service, 'POST', '/api/session', { body: { username, password: PASSWORD } });
  return answer.headers.get('set-cookie').split(';')[0];
}

async function expected(service, status, method, path, more) {
  const answer = await ask(service, method, path, more);
  const text = await answer.text();
  if (answer.status !== status) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
  return text && JSON.parse(text);
}

function ask(service, method, path, { cookie, body } = {}) {
  return fetch(`${service.address}${path}`, {
    method,
    headers: { ...(cookie && { cookie }), ...(body && { 'content-type': 'application/json' }) },
    body: body && JSON.stringify(body),
  });
}
