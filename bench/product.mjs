// The adapter between the bench kit's works and this register's API: prepare, request, count, w11, w12.
const e = encodeURIComponent;
const PASSWORD = process.env.BENCH_PASSWORD ?? process.env.ADMIN_PASSWORD ?? '';
const AT_ONCE = 8;

/** Signs in, and finds under which ids this register keeps what the works ask for, by its API alone. */
export async function prepare({ url, params }) {
  const headers = { cookie: await signIn(url) };
  const ask = asking(url, headers);
  const ids = {
    unit: await unitIds(ask, params.keys.units),
    document: await documentIds(ask, params.keys.documents),
    inspection: await inspectionIds(ask, params.keys.inspections),
  };
  const unit = (id) => ids.unit.get(id);
  const document = (id) => ids.document.get(id);
  return {
    headers,
    params: {
      ...params,
      lists: params.lists.map((list) => ({ ...list, issuerId: unit(list.issuerId) })),
      hot: params.hot.map(document),
      central: params.central.map(document),
      unitIds: params.unitIds.map(unit),
      matrix: params.matrix.map(({ documentIds, unitIds }) => ({
        documentIds: documentIds.map(document),
        unitIds: unitIds.map(unit),
      })),
      issuers: params.issuers.map(unit),
      inspectionIds: params.inspectionIds.map((id) => ids.inspection.get(id)).filter((id) => id !== undefined),
    },
  };
}

export function request(work, x) {
  switch (work) {
    case 'w1':
      return { path: `/api/documents?number=${e(x.number)}` };
    case 'w2':
      return { path: `/api/documents?issuerId=${x.issuerId}&type=${e(x.type)}&${inYear(x.year)}` };
    case 'w2b':
      return { path: `/api/documents?type=${e(x.type)}&${inYear(x.year)}` };
    case 'w3':
      return { path: `/api/search?kinds=document&q=${e(x.q)}`, note: 'signers too, so more than the limit finds' };
    case 'w4':
      return { path: `/api/documents/${x.documentId}/implementers?pageSize=200` };
    case 'w5':
      return { path: `/api/organizations/${x.unitId}/obligations?pageSize=50` };
    case 'w6':
      return { path: `/api/coverage?documentIds=${x.documentIds}&organizationIds=${x.unitIds}` };
    case 'w7':
      return { path: `/api/documents/${x.documentId}/cascade?depth=${x.depth}` };
    case 'w8':
      return { path: `/api/overview?asOf=${x.today}` };
    case 'w9':
      return { method: 'POST', path: '/api/documents', body: x.document };
    case 'w10':
      return { method: 'POST', path: `/api/inspections/${x.inspectionId}/results`, body: resultOf(x.result) };
    default:
      return { cant: 'no such work' };
  }
}

export function count(work, json) {
  switch (work) {
    case 'w1':
      return { rows: json.items.length, first: json.items[0]?.issuedOn };
    case 'w2':
    case 'w2b':
      return { rows: json.items.length, total: json.total, first: json.items[0]?.issuedOn };
    case 'w3':
      return { rows: json.items.length };
    case 'w5':
      return { rows: json.items.length, total: json.total, first: json.items[0]?.deadline };
    case 'w7':
      return { rows: 1 + json.items.length }; // with the document itself
    case 'w8':
      return {
        rows: json.documents.length + json.overdueUnits.length + json.results.length,
        total: json.overdueUnits[0]?.count,
      };
    case 'w9':
    case 'w10':
      return { rows: json.id > 0 ? 1 : 0 };
    default:
      return { rows: json.items.length };
  }
}

/** The upload names issuers by this register's own ids, so no source is named. */
export async function w11({ url, headers, csv }) {
  const [head, ...lines] = csv.trimEnd().split('\n');
  const columns = head.split(',').map(inCamelCase);
  const body = lines.map((line) => JSON.stringify(documentOf(columns, line))).join('\n');
  const answer = await fetch(`${url}/api/imports`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/x-ndjson' },
    body,
  });
  const report = await answer.json();
  return { status: answer.status, rows: report.new };
}

export const w12 = () => ({ path: '/api/exports/documents.csv' });

const inYear = (year) => `issuedFrom=${year}-01-01&issuedTo=${year}-12-31`;

const resultOf = ({ unitId, findings, ...result }) => ({
  ...result,
  organizationId: unitId,
  findings: findings.map(({ kind, text }) => ({ category: kind, text })),
});

const inCamelCase = (name) => name.replace(/_(\w)/g, (_, letter) => letter.toUpperCase()); // issued_on → issuedOn

/** `12-NQ/HU,NQ,17,…,"a title, with commas",normal,…` */
function documentOf(columns, line) {
  const cells = [...line.matchAll(/"((?:[^"]|"")*)"|[^,]+/g)].map(
    ([cell, quoted]) => quoted?.replaceAll('""', '"') ?? cell,
  );
  const document = Object.fromEntries(columns.map((name, index) => [name, cells[index]]));
  return { record: 'document', ...document, issuerId: Number(document.issuerId) };
}

async function signIn(url) {
  const answer = await fetch(`${url}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username: 'admin', password: PASSWORD }),
  });
  if (answer.status !== 201)
    throw new Error(`admin can't sign in (${answer.status}): set BENCH_PASSWORD to its password`);
  return answer.headers.get('set-cookie').split(';')[0];
}

const asking = (url, headers) => async (path) => {
  const answer = await fetch(`${url}/api${path}`, { headers });
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return answer.json();
};

/** Names are unique in the generated sets. */
async function unitIds(ask, names) {
  const byName = new Map();
  for await (const { id, name } of pages(ask, '/organizations?asOf=all')) byName.set(name, id);
  return new Map(Object.entries(names).map(([id, name]) => [Number(id), byName.get(name)]));
}

function documentIds(ask, keys) {
  return mapped(Object.entries(keys), async ([id, key]) => {
    for await (const found of pages(ask, `/documents?number=${e(key.number)}`)) {
      const same = found.issuedOn === key.issuedOn && found.issuer === key.issuer && found.type === key.type;
      if (same) return [Number(id), found.id];
    }
    throw new Error(`The register has no ${key.number} of ${key.issuedOn} by ${key.issuer}`);
  });
}

async function inspectionIds(ask, keys) {
  const byKey = new Map();
  try {
    for await (const { id, title, startedOn, lead } of pages(ask, '/inspections?sort=id')) {
      byKey.set(`${title}|${startedOn}|${lead}`, id);
    }
  } catch {
    return new Map(); // no inspections: w10 says so
  }
  return new Map(
    Object.entries(keys).map(([id, { title, startedOn, lead }]) => [
      Number(id),
      byKey.get(`${title}|${startedOn}|${lead}`),
    ]),
  );
}

async function* pages(ask, path) {
  for (let page = 1; ; page++) {
    const { items } = await ask(`${path}&page=${page}&pageSize=200`);
    yield* items;
    if (items.length < 200) return;
  }
}

async function mapped(list, work) {
  const entries = [];
  const waiting = list.values();
  const worker = async () => {
    for (const one of waiting) entries.push(await work(one));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return new Map(entries);
}
