#!/usr/bin/env node
// Measures the built extraction against marked texts: tools/measure-extraction.mjs FOLDER|FILE.jsonl… [--misses] [--scorer=score.py]
// Every file is scored by the score.py that lies beside it, in a folder given, or named by --scorer.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';

const built = process.env.EXTRACTION ?? new URL('../dist/extraction/extract.js', import.meta.url).href;
const { extract } = await import(built);

const misses = process.argv.includes('--misses');
const given = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (given.length === 0) {
  console.error('usage: measure-extraction.mjs FOLDER|FILE.jsonl… [--misses] [--scorer=score.py]');
  process.exit(2);
}
const files = given.flatMap((path) =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .filter((name) => name.endsWith('.jsonl'))
        .sort()
        .map((name) => join(path, name))
    : [path],
);
const named = process.argv.find((argument) => argument.startsWith('--scorer='))?.slice('--scorer='.length);
const scorer = [
  ...(named ? [named] : []),
  ...files.map((file) => join(dirname(resolve(file)), 'score.py')),
  ...given.map((path) => join(path, 'score.py')),
].find(existsSync);
if (!scorer) {
  console.error('No score.py beside the files given; name one with --scorer=PATH.');
  process.exit(1);
}

const folder = mkdtempSync(join(tmpdir(), 'extraction-'));
try {
  for (const file of files) {
    const records = readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.trim())
      .map((line) => JSON.parse(line));
    const predicted = join(folder, basename(file));
    writeFileSync(predicted, records.map(({ id, text }) => JSON.stringify({ id, ...extract(text) })).join('\n') + '\n');
    console.log(`${basename(file)}: ${records.length} texts`);
    const beside = join(dirname(resolve(file)), 'score.py');
    const result = spawnSync(
      'python3',
      [existsSync(beside) ? beside : scorer, file, predicted, ...(misses ? ['--misses'] : [])],
      { stdio: 'inherit' },
    );
    if (result.status !== 0) process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
