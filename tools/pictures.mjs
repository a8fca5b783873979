#!/usr/bin/env node
// Takes the pictures of docs/pictures from a sample office of its own. Build first.
// tools/pictures.mjs [--all FOLDER [PERSON…]]   with --all: every page as each person, wide and narrow, light and dark
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import chromium from '@sparticuz/chromium';
import { chromium as playwright } from 'playwright-core';
import { firstId, openDemoOffice } from './demo-office.mjs';

const PICTURES = fileURLToPath(new URL('../docs/pictures/', import.meta.url));
const TEXT = readFileSync(new URL('../data/demo/text.txt', import.meta.url), 'utf8');
const PEOPLE = ['van-thu', 'kiem-tra', 'lanh-dao', 'xa-song-lo'];
const WIDTHS = { wide: { width: 1440, height: 900 }, narrow: { width: 390, height: 844 } };
const LARGEST = 250_000;

const office = await openDemoOffice();
const browser = await playwright.launch({
  executablePath: await chromium.executablePath(),
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const everything = process.argv.indexOf('--all');
  if (everything > 0) await takeAll(process.argv[everything + 1], process.argv.slice(everything + 2));
  else await takeForReadme();
} finally {
  await browser.close();
  await office.close();
}

async function takeForReadme() {
  const directive = await idOf('lanh-dao', '/documents?number=9014-CT/TU');
  const round = await idOf('kiem-tra', '/inspections?q=chi%20thi%209014&kind=supervision');
  const shots = [
    ['hom-nay', 'lanh-dao', '/'],
    ['hom-nay-toi', 'lanh-dao', '/', { shade: 'dark' }],
    ['hom-nay-hep', 'lanh-dao', '/', { size: 'narrow' }],
    ['van-ban', 'van-thu', '/documents'],
    ['doc-van-ban', 'van-thu', '/reading', { prepare: readText }],
    ['trien-khai', 'lanh-dao', `/documents/${directive}/implementation`],
    ['ma-tran', 'lanh-dao', '/coverage'],
    ['kiem-tra', 'kiem-tra', `/inspections/${round}`],
    ['kiem-tra-toi-hep', 'kiem-tra', `/inspections/${round}`, { shade: 'dark', size: 'narrow' }],
  ];
  for (const [name, person, path, options] of shots) {
    const file = join(PICTURES, `${name}.png`);
    await take(file, await window(person, options), path, options);
    const { size } = statSync(file);
    if (size > LARGEST) throw new Error(`${name}.png has ${size} bytes; at most ${LARGEST}`);
    console.log(`${name}.png ${Math.round(size / 1000)} kB`);
  }
}

async function takeAll(folder, people) {
  if (!folder) throw new Error('--all needs a folder');
  mkdirSync(folder, { recursive: true });
  for (const person of people.length > 0 ? people : PEOPLE) {
    const pages = await pagesOf(person);
    for (const size of Object.keys(WIDTHS)) {
      for (const shade of ['light', 'dark']) {
        const page = await window(person, { size, shade });
        for (const [name, path, prepare] of pages) {
          await take(join(folder, `${person}-${size}-${shade}-${name}.png`), page, path, { prepare, keep: true });
        }
        await page.context().close();
      }
    }
  }
}

const at = (base, tab) => (tab ? `${base}/${tab}` : base);

async function pagesOf(person) {
  const id = (path) => idOf(person, path);
  const directive = await id('/documents?number=9014-CT/TU');
  const round = await id('/inspections?q=chi%20thi%209014&kind=supervision');
  const task = await id('/assignments?state=overdue');
  const unit = await id('/organizations?q=dang%20uy%20xa%20song%20lo');
  const tabs = ['', 'implementation', 'relations', 'inspections', 'files', 'history'];
  const roundTabs = ['', 'entry', 'findings', 'recommendations', 'history'];
  return [
    ['today', '/'],
    ['documents', '/documents'],
    ...tabs.map((tab) => [`document-${tab || 'overview'}`, at(`/documents/${directive}`, tab)]),
    ['units', '/units'],
    ['unit', `/units/${unit}`],
    ['work', '/work'],
    ['task', `/work/${task}`],
    ['inspections', '/inspections'],
    ...roundTabs.map((tab) => [`inspection-${tab || 'overview'}`, at(`/inspections/${round}`, tab)]),
    ['recommendations', '/recommendations'],
    ['look-alikes', '/look-alikes'],
    ['coverage', '/coverage'],
    ['search', '/search?q=doi%20thoai'],
    ...(person === 'van-thu'
      ? [
          ['register', '/documents/new'],
          ['reading', '/reading', readText],
        ]
      : []),
    ...(person === 'kiem-tra' ? [['new-inspection', '/inspections/new']] : []),
    ...(person === 'admin'
      ? [
          ['administration-users', '/administration'],
          ...['organizations', 'catalogues', 'exchange', 'audit'].map((tab) => [
            `administration-${tab}`,
            `/administration/${tab}`,
          ]),
          ['start', '/start'],
          ['paste-units', '/units/paste'],
        ]
      : []),
  ];
}

async function idOf(person, path) {
  return firstId(office.address, await office.signIn(person), path);
}

/** A browser window of somebody who has signed in. */
async function window(person, { size = 'wide', shade = 'light' } = {}) {
  const context = await browser.newContext({
    ...{ baseURL: office.address, viewport: WIDTHS[size], colorScheme: shade, locale: 'vi-VN' },
  });
  const [name, value] = (await office.signIn(person)).split('=');
  await context.addCookies([{ name, value, url: office.address }]);
  return context.newPage();
}

async function take(file, page, path, { prepare, keep } = {}) {
  await page.goto(path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await prepare?.(page);
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: file, animations: 'disabled' });
  if (!keep) await page.context().close();
}

/** Pastes the sample text and waits for its proposals. */
async function readText(page) {
  await page.getByLabel('Nội dung cần đọc').fill(TEXT);
  await page.keyboard.press('Control+Enter');
  await page.getByRole('list', { name: 'Đề xuất' }).waitFor();
}
