// How fast texts are read on one core: npm run bench -- --reading [FILE.jsonl…], each line with a "text"; by default our own marked texts.
import { readFileSync } from 'node:fs';
import { extract } from '../dist/extraction/extract.js';

const SECONDS = Number(process.env.SECONDS ?? 2); // of processor time a file
const OWN = ['own-texts.jsonl', 'second-texts.jsonl'].map((name) => new URL(`../test/extraction/${name}`, import.meta.url));

export function measureReading(files = OWN) {
  for (const file of files.length > 0 ? files : OWN) {
    const texts = readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.trim())
      .map((line) => JSON.parse(line).text);
    for (let warm = 0; warm < 3; warm++) texts.forEach(extract);
    const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
    const start = process.cpuUsage();
    let rounds = 0;
    let seconds = 0;
    while (seconds < SECONDS) {
      texts.forEach((text) => extract(text));
      rounds++;
      const { user, system } = process.cpuUsage(start);
      seconds = (user + system) / 1e6;
    }
    const speed = ((bytes * rounds) / 1e6 / seconds).toFixed(1);
    const each = ((seconds / rounds / texts.length) * 1000).toFixed(2);
    console.log(`reading ${String(file).split('/').at(-1)}: ${speed} MB/s on one core, ${texts.length} texts, ${each} ms a text`);
  }
}

if (process.argv[1] && import.meta.url.endsWith(process.argv[1].split('/').at(-1))) measureReading(process.argv.slice(2));
