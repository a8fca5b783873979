import { networkInterfaces } from 'node:os';
import { startServer } from '../../src/server.js';
import { Settings } from '../../src/settings/settings.js';
import { PAGE_ROUTES } from '../../src/page/page-routes.js';
import { sqliteDatabase } from '../support/databases.js';
import { PASSWORD } from '../support/office.js';
import { launch, TestBrowser } from './support/browser.js';

const AS_PAGE = { accept: 'text/html,application/xhtml+xml' };

describe('The page as it is served', () => {
  let browser: TestBrowser;
  const ask = (path: string, headers: Record<string, string> = AS_PAGE, method = 'GET') =>
    fetch(browser.office.address + path, { method, headers });

  beforeAll(async () => {
    browser = await TestBrowser.open();
  }, 60_000);

  afterAll(() => browser?.close());

  it.each(PAGE_ROUTES)('shows its shell at %s', async (route) => {
    const answer = await ask(route.replace(/:\w+/g, '1'));
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toContain('text/html');
    expect(answer.headers.get('cache-control')).toBe('no-cache');
  });

  it.each([
    '/nowhere',
    '/documents/1/2/3',
    '/API/documents',
    '/%61pi/nowhere',
    '//api/nowhere',
    '/api/nowhere',
    '/assets/nothing.js',
  ])('answers %s with a problem', async (path) => {
    const answer = await ask(path);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect([400, 401, 404]).toContain(answer.status);
  });

  it('shows programs no shell', async () => {
    expect((await ask('/documents', { accept: 'application/json' })).status).toBe(404);
    expect((await ask('/documents', AS_PAGE, 'POST')).status).toBe(404);
  });

  it('lets browsers keep what carries a hash, and sends it compressed', async () => {
    const shell = await (await ask('/')).text();
    const script = /src="(\/assets\/[^"]+\.js)"/.exec(shell)![1]!; // src="/assets/index-DvQKnrro.js"
    const answer = await ask(script, { 'accept-encoding': 'br' });
    expect(answer.headers.get('cache-control')).toContain('immutable');
    expect(answer.headers.get('content-encoding')).toBe('br');
  });

  it('allows no inline script or style, and nothing from elsewhere', async () => {
    const answer = await ask('/');
    const policy = answer.headers.get('content-security-policy')!;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("style-src 'self'");
    expect(policy).not.toContain('unsafe-inline');
    expect(await answer.text()).not.toMatch(/<style|<script(?![^>]* src=)| style=/);
  });

  it('works over plain http at an address of the office network', async () => {
    const address = Object.values(networkInterfaces())
      .flat()
      .find((each) => each?.family === 'IPv4' && !each.internal)?.address;
    if (!address) throw new Error('This machine has no address but its own loopback.');
    const database = await sqliteDatabase();
    const settings = Settings.from({
      ...{ DATABASE_URL: database.url, FILES_DIR: `${database.folder}/files`, PORT: '0', HOST: '0.0.0.0' },
      ...{ ADMIN_PASSWORD: PASSWORD, LOG_LEVEL: 'silent' },
    });
    const app = await startServer({ settings });
    const chromium = await launch();
    try {
      const port = new URL(await app.getUrl()).port;
      const page = await (
        await chromium.newContext({ baseURL: `http://${address}:${port}`, locale: 'vi-VN' })
      ).newPage();
      await page.goto('/documents/new');
      await page.getByLabel('Tên đăng nhập').fill('admin');
      await page.getByLabel('Mật khẩu').fill(PASSWORD);
      await page.keyboard.press('Enter');
      // registering makes a key by chance, which a page without TLS must do without crypto.randomUUID
      await page.getByLabel('Số, ký hiệu').fill('12-CT/HU');
      await page.getByLabel('Cơ quan ban hành').fill('huyen uy song lo');
      await page.getByRole('option', { name: 'Huyện ủy Sông Lô Đảng' }).first().click();
      await page.getByLabel('Trích yếu').fill('tăng cường quản lý đất đai');
      await page.getByRole('button', { name: 'Ghi Ctrl+S' }).click();
      await page.getByRole('heading', { name: '12-CT/HU tăng cường quản lý đất đai' }).waitFor();
    } finally {
      await chromium.close();
      await app.close();
      await database.drop();
    }
  }, 60_000);
});
