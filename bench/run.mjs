// Measures this register beside the bench kit's limit server, both on the same rows, in one run.
//   npm run bench -- [--kit ../shared/bench] [--size S] [--out FILE.json] [--work w1,w2 …any option of the kit's client]
//   --reading [FILE.jsonl …] measures only how fast texts are read, our own marked ones by default
//   with --product URL it measures a register that runs already, filled from the same size, whose admin has BENCH_PASSWORD
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measureReading } from './reading.mjs';

const FILES = ['organizations', 'documents', 'relations', 'assignments', 'inspections', 'results', 'findings'];
const PASSWORD = 'mat-khau-do-luong';

const WORKS = 'w1,w2,w2b,w3,w4,w5,w6,w7,w9,w10,w11';

const reading = process.argv.indexOf('--reading');
if (reading > 0) {
  await measureReading(process.argv.slice(reading + 1));
  process.exit(0);
}

const { own, client } = split(process.argv.slice(2));
// of w8 the limit counts other states of validity: measure it by --work w8 --loose
const strict = own.loose ? [] : ['--strict'];
if (!client.includes('--work')) client.push('--work', WORKS);
const kit = resolve(own.kit ?? '../shared/bench');
const folder = resolve(process.env.BENCH_DIR ?? join(tmpdir(), 'so-chi-dao-bench'));
const root = fileURLToPath(new URL('..', import.meta.url));
if (!existsSync(join(kit, 'client.mjs'))) fail(`${kit} holds no bench kit: name its folder with --kit`);
if (!existsSync(join(root, 'dist/main.js'))) fail('Build first: npm run build');
mkdirSync(folder, { recursive: true });
const scratch = mkdtempSync(join(folder, 'product-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));
const servers = [];
process.on('exit', () => servers.forEach((server) => server.kill('SIGKILL')));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));

if (!existsSync(join(folder, `${own.size}.ndjson`)) || !existsSync(join(folder, `${own.size}.sqlite`))) {
  await node(join(kit, 'generate.mjs'), '--size', own.size, '--format', 'sqlite,ndjson', '--dir', folder);
}
const product = own.product ?? (await startProduct());
if (!own.product) await fill(product);
const limit = await startLimit();
const status = await node(
  ...[join(kit, 'client.mjs'), '--size', own.size, '--dir', folder, ...strict, ...client],
  ...['--servers', `limit@${limit},product=${join(root, 'bench/product.mjs')}@${product}`],
);
await measureReading([]);
process.exit(status);

function split(args) {
  const own = { size: 'S' };
  const client = [];
  for (let i = 0; i < args.length; i++) {
    const name = args[i].replace('--', '');
    if (name === 'loose') own.loose = true;
    else if (['kit', 'size', 'product'].includes(name)) own[name] = args[++i];
    else client.push(args[i]);
  }
  return { own, client };
}

async function startProduct() {
  const port = await freePort();
  const server = spawn(process.execPath, [join(root, 'dist/main.js')], {
    stdio: ['ignore', 'pipe', 'inherit'],
    cwd: scratch,
    env: {
      ...process.env,
      ...{ PORT: String(port), SEED: 'none', LOG_LEVEL: 'error', ADMIN_PASSWORD: PASSWORD },
      DATABASE_URL: process.env.BENCH_DATABASE_URL ?? `sqlite:${join(scratch, 'registry.sqlite')}`,
    },
  });
  servers.push(server);
  server.on('exit', (code) => servers.length > 0 && fail(`The register ended with ${code}`));
  await firstLine(server);
  process.env.BENCH_PASSWORD = PASSWORD;
  return `http://127.0.0.1:${port}`;
}

async function startLimit() {
  const server = spawn(
    process.execPath,
    [join(kit, 'limit-server.mjs'), '--size', own.size, '--dir', folder, '--port', '0', '--search', 'cap'], // as the register counts
    { stdio: ['ignore', 'pipe', 'inherit'], cwd: root },
  );
  servers.push(server);
  return JSON.parse(await firstLine(server)).url;
}

/** The same rows through the import, with what that took. */
async function fill(url) {
  const answer = await fetch(`${url}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username: 'admin', password: PASSWORD }),
  });
  const cookie = answer.headers.get('set-cookie').split(';')[0];
  for (const name of FILES) {
    const started = performance.now();
    const imported = await fetch(`${url}/api/imports?source=bench`, {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/x-ndjson' },
      body: createReadStream(join(folder, `${own.size}.ndjson`, `${name}.ndjson`)),
      duplex: 'half',
    });
    const report = await imported.json();
    const seconds = (performance.now() - started) / 1000;
    const rate = Math.round(report.lines / seconds);
    console.log(`${name}: ${report.new} new, ${report.refused} refused, ${seconds.toFixed(1)} s, ${rate} rows/s`);
    for (const { line, field, message } of report.refusals.slice(0, 3))
      console.log(`  line ${line}: ${field ?? ''} ${message}`);
  }
}

async function firstLine(server) {
  let text = '';
  for await (const chunk of server.stdout) {
    text += chunk;
    if (text.includes('\n')) break;
  }
  server.stdout.destroy();
  return text.split('\n')[0];
}

async function node(...args) {
  const [code] = await once(spawn(process.execPath, args, { stdio: 'inherit', cwd: root, env: process.env }), 'exit');
  return code ?? 1;
}

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  await new Promise((done) => probe.close(done));
  return port;
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
