// How fast texts are read on one core, in processor time; every line of a file has a "text".
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

const SECONDS = 3; // a file
const own = ['own-texts.jsonl', 'second-texts.jsonl'].map((name) =>
  fileURLToPath(new URL(`../test/extraction/${name}`, import.meta.url)),
);

export async function measureReading(files) {
  const built = new URL('../dist/extraction/extract.js', import.meta.url);
  if (!existsSync(built)) throw new Error('Build first: npm run build');
  const { extract } = await import(built.href);
  for (const file of files.length > 0 ? files : own) {
    const lines = readFileSync(file, 'utf8').split('\n');
    const texts = lines.filter((line) => line.trim()).map((line) => JSON.parse(line).text);
    const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
    for (let warm = 0; warm < 5; warm++) texts.forEach((text) => extract(text));
    const start = process.cpuUsage();
    let seconds = 0;
    let rounds = 0;
    for (; seconds < SECONDS; rounds++) {
      texts.forEach((text) => extract(text));
      const { user, system } = process.cpuUsage(start);
      seconds = (user + system) / 1e6;
    }
    const speed = ((bytes * rounds) / 1e6 / seconds).toFixed(1);
    const each = ((1000 * seconds) / rounds / texts.length).toFixed(2);
    console.log(`reading ${basename(file)}: ${speed} MB/s on one core, ${texts.length} texts, ${each} ms each`);
  }
}
