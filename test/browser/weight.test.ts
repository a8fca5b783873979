import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { TestBrowser } from './support/browser.js';

const KILOBYTE = 1000;

/** What people wait for: JavaScript as it is sent, gzip. */
describe('The weight of the page', () => {
  let browser: TestBrowser;
  const sizes = new Map<string, number>();

  beforeAll(async () => {
    browser = await TestBrowser.open();
  }, 60_000);

  afterAll(() => browser?.close());

  /** Adds up the scripts that a page asks for; those seen before count nothing more. */
  async function weigh(page: Page, go: () => Promise<unknown>): Promise<number> {
    let added = 0;
    const waiting: Promise<void>[] = [];
    page.on('response', (response) => {
      if (!response.url().endsWith('.js') || sizes.has(response.url())) return;
      sizes.set(response.url(), 0);
      waiting.push(
        response.body().then((body) => {
          const size = gzipSync(body, { level: 9 }).length;
          sizes.set(response.url(), size);
          added += size;
        }),
      );
    });
    await go();
    await page.waitForLoadState('networkidle');
    await Promise.all(waiting);
    page.removeAllListeners('response');
    return added / KILOBYTE;
  }

  it('is at most 280 kB at sign-in, 450 kB at the first page in all, 150 kB more at any other', async () => {
    const page = await browser.page();
    const signIn = await weigh(page, () => page.goto('/sign-in'));
    expect(signIn).toBeLessThanOrEqual(280);
    const first = await weigh(page, async () => {
      await page.getByLabel('Tên đăng nhập').fill('admin');
      await page.getByLabel('Mật khẩu').fill('mat-khau-thu-nghiem');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: 'Hôm nay' }).waitFor();
    });
    expect(signIn + first).toBeLessThanOrEqual(450);
    for (const path of [
      '/documents',
      '/documents/1',
      '/documents/new',
      '/reading',
      '/units',
      '/work',
      '/inspections/1',
      '/coverage',
      '/administration',
    ]) {
      expect(await weigh(page, () => page.goto(path))).toBeLessThanOrEqual(150);
    }
    console.info(
      `JavaScript, gzip: sign-in ${Math.round(signIn)} kB, first page ${Math.round(signIn + first)} kB in all`,
    );
  }, 60_000);
});
