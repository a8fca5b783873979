import type { Page } from 'playwright-core';
import type { Person } from '../support/office.js';
import { ARTICLE } from './support/article.js';
import { TestBrowser } from './support/browser.js';
import { tabTo } from './support/keyboard.js';

const SIX = ['25-NQ/TW', '23-QĐ/TW', '33/CT-TTg', '394-QĐ/TU', '09-CT/HU', '55-QĐ/TU'];

describe('An article is pasted into an empty register', () => {
  let browser: TestBrowser;
  let page: Page;

  beforeAll(async () => {
    browser = await TestBrowser.open({ seed: 'none' });
    page = await browser.signedIn('admin');
  }, 60_000);

  afterAll(() => browser?.close());

  const proposals = () => page.getByRole('list', { name: 'Đề xuất' }).getByRole('listitem');
  const ofKind = (kind: string) => proposals().filter({ has: page.getByText(kind, { exact: true }) });

  async function read(): Promise<void> {
    await page.goto('/reading');
    await page.getByLabel('Nội dung cần đọc').fill(ARTICLE);
    await page.keyboard.press('Control+Enter');
    await proposals().first().waitFor();
  }

  it('and six directives and two facts are proposed, each with its words, and nothing else', async () => {
    await read();
    const directives = await ofKind('Dẫn chiếu').allInnerTexts();
    expect(directives.map((text) => SIX.find((number) => text.includes(number)))).toEqual(SIX);
    expect(directives[0]).toContain('03/6/2013');
    expect(await ofKind('Kiểm tra, giám sát').allInnerTexts()).toEqual([
      expect.stringContaining('Quy chế dân chủ'),
      expect.stringContaining('55-QĐ/TU'),
    ]);
    expect(await ofKind('Quan hệ').count()).toBe(0);
    const marked = await page.locator('.marked-text mark').allInnerTexts();
    expect(marked.join(' ')).not.toContain('đất đai');
    for (const number of SIX) expect(marked.join(' ')).toContain(number);
  });

  it('and is confirmed within half a minute', async () => {
    const begun = Date.now();
    await page.keyboard.press('Control+Enter');
    await page.getByText('Đã ghi vào sổ').waitFor();
    expect(Date.now() - begun).toBeLessThan(30_000);
    const { body } = await browser.admin('/documents?stubs=true&pageSize=50');
    expect(body.items.map(({ number }: { number: string }) => number).sort()).toEqual([...SIX].sort());
    const rounds = (await browser.admin('/inspections')).body.items;
    expect(rounds.map(({ kind, unitCount }: { kind: string; unitCount: number }) => [kind, unitCount]).sort()).toEqual([
      ['inspection', 8],
      ['supervision', 3],
    ]);
    expect((await browser.admin('/inspections?periodUnknown=true')).body.total).toBe(2);
  });

  it('and is known when it comes again', async () => {
    await read();
    await page.keyboard.press('Control+Enter');
    await page.getByText('Đã ghi: 0 mới').waitFor();
    expect((await browser.admin('/inspections')).body.total).toBe(2);
  });

  it('and left no error on the console', () => expect(browser.complaints).toEqual([]));
});

describe('Numbers are typed as people type them', () => {
  let browser: TestBrowser;
  let page: Page;

  const NUMBERS = ['1-KH/TU', '11-KH/TU', '101-KH/TU', '217-QĐ/TW', '340-CV/ĐU'];

  beforeAll(async () => {
    browser = await TestBrowser.open();
    const { body } = await browser.admin('/organizations?asOf=2021-12-31&pageSize=200');
    const idOf = (name: string) => body.items.find((row: { name: string }) => row.name === name).id;
    const issuers: Record<string, number> = {
      TU: idOf('Tỉnh ủy Vĩnh Phúc'),
      TW: idOf('Ban Chấp hành Trung ương'),
      ĐU: idOf('Đảng ủy xã Đồng Quế'),
    };
    for (const number of NUMBERS) {
      const draft = {
        number,
        issuerId: issuers[number.split('/')[1]!],
        issuedOn: '2020-05-04',
        title: `trích yếu của ${number}`,
      };
      const added = await browser.admin('/documents', { body: draft });
      if (added.status !== 201) throw new Error(JSON.stringify(added.body));
    }
    page = await browser.signedIn('admin');
  }, 60_000);

  afterAll(() => browser?.close());

  it.each([
    ['1-kh/tu', '1-KH/TU'],
    ['01 KH TU', '1-KH/TU'],
    ['217/QĐ-TW', '217-QĐ/TW'],
    ['217 qd tw', '217-QĐ/TW'],
    ['340cv/du', '340-CV/ĐU'],
    ['340-CV/ÐU', '340-CV/ĐU'], // Eth
    ['340-CV/ĐU'.normalize('NFD'), '340-CV/ĐU'],
  ])('%s finds %s alone among the numbers', async (typed, number) => {
    await page.goto('/documents');
    await page.getByRole('heading', { level: 1, name: 'Văn bản' }).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.insertText(typed);
    const options = page.getByRole('option').filter({ hasText: 'trích yếu của' });
    await options.first().waitFor();
    expect(await options.allInnerTexts()).toEqual([expect.stringContaining(`trích yếu của ${number}`)]);
    await page.keyboard.press('Escape');
    await page.getByPlaceholder('Số hoặc từ trong trích yếu').fill(typed);
    await page.getByText('1 trên tổng số 1', { exact: true }).waitFor();
    expect(await page.getByRole('row').last().innerText()).toContain(number);
  });

  it.each([
    ['doi thoai truc tiep', '55-QĐ/TU'],
    ['QUY CHE DAN VAN', '394-QĐ/TU'],
    ['Uỷ ban nhân dân xã Đồng Quế', 'Ủy ban nhân dân xã Đồng Quế'],
    ['Ủy ban nhân dân xã Đồng Quế', 'Ủy ban nhân dân xã Đồng Quế'],
    ['uy ban nhan dan xa dong que', 'Ủy ban nhân dân xã Đồng Quế'],
  ])('%s is found with and without its marks', async (typed, found) => {
    await page.goto(`/search?q=${encodeURIComponent(typed)}&asOf=2021-12-31`);
    await page.getByRole('link', { name: found }).first().waitFor();
  });

  it('and left no error on the console', () => expect(browser.complaints).toEqual([]));
});

describe('Two clerks register at once, by the keyboard alone', () => {
  let browser: TestBrowser;
  let asked: Person;
  let pages: Page[];

  beforeAll(async () => {
    browser = await TestBrowser.open();
    const { body } = await browser.admin(`/organizations?q=${encodeURIComponent('Tỉnh ủy Phú Thọ')}`);
    const province = body.items.find((row: { name: string }) => row.name === 'Tỉnh ủy Phú Thọ').id;
    asked = await browser.user('vanthu', 'clerk', province);
    await browser.user('vanthu2', 'clerk', province);
    pages = [await browser.signedIn('vanthu'), await browser.signedIn('vanthu2')];
  }, 60_000);

  afterAll(() => browser?.close());

  const entries = async () =>
    (await asked('/book-entries?book=incoming&year=2040&pageSize=50&withdrawn=true')).body.items as {
      id: number;
      number: number;
      version: number;
      documentId: number;
    }[];

  async function registerPaper(page: Page, number: string, issuedOn: string): Promise<number> {
    const begun = Date.now();
    await page.getByLabel('Số, ký hiệu').first().waitFor();
    await page.keyboard.type(number);
    await page.keyboard.press('Tab');
    await page.keyboard.type(issuedOn);
    await tabTo(page, 'Cơ quan ban hành');
    await page.keyboard.type('tinh uy phu tho');
    await page.getByRole('option', { name: 'Tỉnh ủy Phú Thọ Đảng, Tỉnh, từ 01/07/2025', exact: true }).waitFor();
    await page.keyboard.press('Enter');
    await tabTo(page, 'Trích yếu');
    await page.keyboard.type(`việc của ${number}`);
    await page.keyboard.press('Control+Enter');
    await page.locator('.ant-notification').getByText(`Đã ghi ${number.toUpperCase()}`).first().waitFor();
    return Date.now() - begun;
  }

  it('ten papers each, none over thirty seconds, and no arrival number is missed or given twice', async () => {
    const work = pages.map(async (page, clerk) => {
      await page.goto('/documents/new');
      const times: number[] = [];
      for (let paper = 1; paper <= 10; paper++) {
        // the third of the first clerk is dated in the old year and arrives in the new
        times.push(
          await registerPaper(
            page,
            `${clerk * 10 + paper}-cv/tu`,
            clerk === 0 && paper === 3 ? '31122039' : '05012040',
          ),
        );
      }
      return times;
    });
    const times = (await Promise.all(work)).flat();
    expect(Math.max(...times)).toBeLessThan(30_000);
    const numbers = (await entries()).map(({ number }) => number).sort((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  }, 120_000);

  it('the late one stands in the book of its arrival', async () => {
    const { body } = await asked('/documents?number=3-CV/TU');
    expect(body.items[0].issuedOn).toBe('2039-12-31');
    expect((await entries()).some(({ documentId }) => documentId === body.items[0].id)).toBe(true);
  });

  it('a number that was withdrawn is never given again', async () => {
    const last = (await entries()).find(({ number }) => number === 20)!;
    const withdrawn = await asked(`/book-entries/${last.id}/withdrawal`, {
      body: { reason: 'Nhập trùng' },
      headers: { 'if-match': `"${last.version}"` },
    });
    expect(withdrawn.status).toBeLessThan(300);
    await registerPaper(pages[0]!, '41-cv/tu', '05012040');
    const numbers = (await entries()).map(({ number }) => number);
    expect(Math.max(...numbers)).toBe(21);
    expect(numbers.filter((number) => number === 20)).toHaveLength(1);
  });

  it('and left no error on the console', () => expect(browser.complaints).toEqual([]));
});
