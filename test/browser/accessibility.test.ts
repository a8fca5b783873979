import type { Page } from 'playwright-core';
import { TestBrowser } from './support/browser.js';

/** Every page, by an address on the starter register. */
const PAGES = [
  ...[
    '/',
    '/documents',
    '/documents?validity=unknown',
    '/documents/new',
    '/documents/1',
    '/documents/1/implementation',
  ],
  ...['/documents/1/relations', '/documents/2/inspections', '/documents/1/files', '/documents/1/history'],
  ...[
    '/documents/1/correct',
    '/reading',
    '/units',
    '/units/paste',
    '/start',
    '/start?step=units',
    '/units/39',
    '/units/39/inspections',
    '/units/39/documents',
  ],
  ...[
    '/units/39/facts',
    '/work',
    '/work/1',
    '/inspections',
    '/inspections/new',
    '/inspections/1',
    '/inspections/1/entry',
  ],
  ...['/inspections/1/findings', '/inspections/1/recommendations', '/inspections/1/history', '/inspections/1/correct'],
  ...['/recommendations', '/coverage', '/search?q=quy%20che', '/administration', '/administration/organizations'],
  ...['/administration/catalogues', '/administration/exchange', '/administration/audit', '/units/39/correct'],
];

describe('Every page', () => {
  let browser: TestBrowser;
  let wide: Page;
  let narrow: Page;

  beforeAll(async () => {
    browser = await TestBrowser.open();
    wide = await browser.signedIn('admin');
    narrow = await browser.signedIn('admin', { viewport: { width: 390, height: 844 }, colorScheme: 'dark' });
    await narrow.getByRole('button', { name: 'en', exact: true }).click();
  }, 60_000);

  afterAll(() => browser?.close());

  it('has no barrier at sign-in', async () => {
    const page = await browser.page();
    await page.goto('/sign-in');
    await page.getByLabel('Mật khẩu').waitFor();
    expect(await browser.barriers(page)).toEqual([]);
    await page.context().close();
  });

  it.each(PAGES)('has no barrier and fits, wide and light or narrow, dark and English: %s', async (path) => {
    await Promise.all(
      [wide, narrow].map(async (page) => {
        await settle(page, path);
        expect(await browser.barriers(page)).toEqual([]);
        const { scrollWidth, clientWidth } = await page.evaluate<Record<string, number>>(
          '({ scrollWidth: document.documentElement.scrollWidth, clientWidth: document.documentElement.clientWidth })',
        );
        expect(scrollWidth).toBeLessThanOrEqual(clientWidth!);
      }),
    );
    expect(await narrow.locator('html').getAttribute('lang')).toBe('en');
  });

  it('has no barrier in drawers, dialogs and lists of choices', async () => {
    await settle(wide, '/documents/1/implementation');
    await wide.getByRole('button', { name: 'Giao nhiệm vụ' }).first().click();
    await wide.getByRole('dialog').getByLabel('Nhiệm vụ').waitFor();
    await wide.waitForTimeout(300); // the drawer slides in
    expect(await browser.barriers(wide)).toEqual([]);
    await settle(wide, '/');
    await wide.keyboard.press('?');
    await wide.getByRole('dialog').getByText('Bảng phím này').waitFor();
    await wide.waitForTimeout(300);
    expect(await browser.barriers(wide)).toEqual([]);
    await wide.keyboard.press('Escape');
    await wide.getByRole('dialog').waitFor({ state: 'hidden' });
    await wide.keyboard.press('/');
    await wide.keyboard.type('song lo');
    await wide.getByRole('option').first().waitFor();
    expect(await browser.barriers(wide)).toEqual([]);
  });

  it('talks to its own host only, without an error on the console', () => {
    expect(browser.complaints).toEqual([]);
  });
});

async function settle(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.locator('#content h1').waitFor();
  // not waitForFunction: the page's security policy lets nobody evaluate text
  await page.locator('.skeleton').first().waitFor({ state: 'detached' });
}
