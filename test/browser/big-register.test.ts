import type { Page } from 'playwright-core';
import { signIn, PASSWORD } from '../support/office.js';
import { BIG, bigRegister } from './support/big-register.js';
import { TestBrowser } from './support/browser.js';

const NARROW = { viewport: { width: 390, height: 844 }, hasTouch: true };
const DEAF = 200; // ms: what is longer is felt
const PEOPLE = ['clerk', 'inspector', 'leader', 'unit_officer'] as const;

/** Nobody waits for the page when there is much in it. */
describe('On a big register', () => {
  let browser: TestBrowser;
  let province: number;
  let youngest: { id: number; number: string };

  beforeAll(async () => {
    browser = await TestBrowser.open({ seed: 'none' });
    const { address } = browser.office;
    const session = await fetch(`${address}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username: 'admin', password: PASSWORD }),
    });
    const answer = await fetch(`${address}/api/imports?source=big`, {
      method: 'POST',
      headers: { cookie: session.headers.get('set-cookie')!.split(';')[0]!, 'content-type': 'application/x-ndjson' },
      body: bigRegister(),
    });
    const report = (await answer.json()) as { refused: number; refusals: unknown[] };
    if (report.refused !== 0) throw new Error(JSON.stringify(report.refusals.slice(0, 3)));
    province = await browser.organization('Tỉnh ủy Lớn');
    const commune = await browser.organization('Đảng ủy xã Số 1');
    for (const role of PEOPLE) await browser.user(role, role, role === 'unit_officer' ? commune : province);
    const reader = await signIn(address, 'leader', PASSWORD);
    youngest = (await reader('/documents?pageSize=1')).body.items[0];
  }, 240_000); // the import takes ten seconds on a calm machine, a minute on a busy one

  afterAll(() => browser?.close());

  /**
   * The longest time that the page was deaf during an act, in milliseconds: of three tries the calmest, since others on the
   * machine make a page deaf now and then, and its own work every time.
   */
  async function deafness(page: Page, act: (attempt: number) => Promise<void>): Promise<number> {
    const longest: number[] = [];
    while (longest.length < 3 && !(Math.min(...longest) < DEAF)) {
      await page.evaluate(`
        globalThis.longest = 0;
        globalThis.watch?.disconnect();
        globalThis.watch = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) globalThis.longest = Math.max(globalThis.longest, entry.duration);
        });
        globalThis.watch.observe({ type: 'longtask' });
      `);
      await act(longest.length);
      longest.push(await page.evaluate<number>('globalThis.longest'));
    }
    return Math.min(...longest);
  }

  const overflow = (page: Page) =>
    page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');

  describe.each([
    ['wide', {}],
    ['narrow', NARROW],
  ])('%s', (_width, options) => {
    it('the clerk types in the search box and in the list, and it never lags', async () => {
      const page = await browser.signedIn('clerk', options);
      await page.goto('/documents');
      await page.getByText(`50 trên tổng số ${BIG.documents.toLocaleString('vi-VN')}`).waitFor();
      const searched = await deafness(page, async (attempt) => {
        await page.keyboard.press('/');
        await page.keyboard.type(`chuyen doi so viec thu ${9 - attempt}`, { delay: 40 });
        await page.getByRole('option').first().waitFor();
        await page.keyboard.press('Escape');
        await page.keyboard.press('Escape');
      });
      expect(searched).toBeLessThan(DEAF);
      const field = page.getByPlaceholder('Số hoặc từ trong trích yếu');
      const filtered = await deafness(page, async (attempt) => {
        await field.fill('');
        await field.pressSequentially(`dan van viec thu ${77 - attempt}`, { delay: 40 });
        await page.getByText(/^\d+ trên tổng số \d{1,3}$/).waitFor();
      });
      expect(filtered).toBeLessThan(DEAF);
      await page.goto('/documents?page=200');
      await page.getByText('Trang 200/200').waitFor();
      expect(await overflow(page)).toBe(0);
      await page.context().close();
    });

    it('the leader follows a figure to its rows, and opens a directive', async () => {
      const page = await browser.signedIn('leader', options);
      const followed = await deafness(page, async () => {
        await page.getByRole('link', { name: 'Hôm nay', exact: true }).click();
        const figure = page.getByRole('link', { name: /^Quá hạn.*\d/s });
        const said = /[\d.]+/.exec((await figure.innerText()).replace('Quá hạn', ''))![0]; // "2.375"
        await figure.click();
        await page.getByText(`trên tổng số ${said}`).waitFor();
      });
      expect(followed).toBeLessThan(DEAF);
      await page.goto(`/documents/${youngest.id}/implementation`);
      await page.getByRole('heading', { level: 1, name: youngest.number }).waitFor();
      await page.getByText('Đảng ủy xã Số').first().waitFor();
      expect(await overflow(page)).toBe(0);
      await page.context().close();
    });

    it('the matrix is scrolled without blank stretches', async () => {
      const page = await browser.signedIn('leader', options);
      await page.goto('/coverage?level=commune');
      await page.locator('.matrix-cell').first().waitFor();
      const blank = await page.evaluate<unknown[]>(`(async () => {
        const box = document.querySelector('.matrix-box');
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))); // effects have run
        // asked right behind the page's own listener: the frame that follows can't be blank then
        const scrolled = (top) => new Promise((resolve) => {
          box.addEventListener('scroll', () => resolve(met()), { once: true });
          box.scrollTo(top, top);
        });
        const met = () => {
          const { left, top, width, height } = box.getBoundingClientRect();
          return document.elementFromPoint(left + width * 0.75, Math.min(innerHeight - 80, top + height * 0.75));
        };
        const blank = [];
        for (let top = 600; top < box.scrollHeight - box.clientHeight; top += 600) {
          const element = await scrolled(top);
          if (!element.closest('.matrix-cell, .matrix-total, .matrix-unit, .matrix-document')) {
            blank.push([top, box.scrollLeft, element.className]);
          }
        }
        return blank;
      })()`);
      expect(blank).toEqual([]);
      await page.context().close();
    });

    it('the inspector and the unit officer come to their work', async () => {
      const inspector = await browser.signedIn('inspector', options);
      await inspector.goto('/inspections');
      await inspector.getByText(`trên tổng số ${BIG.inspections}`).waitFor();
      await inspector
        .getByRole('link', { name: /^Kiểm tra .*, cuộc/ })
        .first()
        .click();
      await inspector.getByRole('heading', { level: 1, name: /, cuộc/ }).waitFor();
      expect(await overflow(inspector)).toBe(0);
      await inspector.context().close();
      const officer = await browser.signedIn('unit_officer', options);
      await officer.getByRole('link', { name: 'Triển khai và báo cáo' }).first().click();
      await officer.getByRole('heading', { level: 1, name: 'Triển khai và báo cáo' }).waitFor();
      expect(await overflow(officer)).toBe(0);
      await officer.context().close();
    });
  });

  it('left no error on the console', () => expect(browser.complaints).toEqual([]));
});
