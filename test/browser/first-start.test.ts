import type { Page } from 'playwright-core';
import { TestBrowser } from './support/browser.js';

const LIST = [
  'Tỉnh ủy Phú Thọ',
  '\tĐảng ủy xã Tam Sơn',
  '\t\tVăn phòng Đảng ủy',
  '\t\tUBND xã Tam Sơn',
  '\t\t\tPhòng Kinh tế',
  '\t\tChi bộ thôn Đồng Quế',
  '\t\tChi bộ thôn Đồng Quế',
].join('\n');

describe('An administrator of a fresh register', () => {
  let browser: TestBrowser;
  let page: Page;

  beforeAll(async () => {
    browser = await TestBrowser.open({ seed: 'none' });
    page = await browser.signedIn('admin');
  }, 60_000);

  afterAll(() => browser?.close());

  it('is shown the way, gives the office its name and pastes its units', async () => {
    await page.getByRole('link', { name: 'Mở hướng dẫn bắt đầu' }).click();
    await page.getByLabel('Tên cơ quan giữ sổ').fill('Đảng ủy xã Tam Sơn');
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'Danh sách đơn vị' }).fill(LIST);
    await page.getByRole('button', { name: 'Xem trước' }).click();
    await page.getByText('7 dòng = 5 mới + 0 đã có + 2 cần xem').waitFor();
    await page.getByText('Chưa có gì được ghi.').waitFor();
    expect((await browser.admin('/organizations?asOf=all')).body.total).toBe(0);
    expect(await browser.barriers(page)).toEqual([]);
  });

  it('settles the doubtful rows in their place, and only then writes', async () => {
    const write = page.getByRole('button', { name: /^Ghi \d+ đơn vị mới$/ });
    expect(await write.isDisabled()).toBe(true);
    await page.getByText('trùng với một dòng phía trên').waitFor();
    await page.getByRole('button', { name: 'Bỏ dòng Chi bộ thôn Đồng Quế' }).last().click();
    await page.getByRole('button', { name: 'Lấy PKT' }).click();
    await page.getByText('6 dòng = 6 mới + 0 đã có + 0 cần xem').waitFor();
    await page.getByRole('button', { name: 'Ghi 6 đơn vị mới' }).click();
    await page.getByText('Sổ có 6 đơn vị và sẵn sàng để dùng.').waitFor();
    const { body } = await browser.admin('/organizations');
    expect(body.items.find(({ name }: { name: string }) => name === 'Phòng Kinh tế')).toMatchObject({
      ...{ code: 'PKT', system: 'state', level: 'commune' },
    });
    await page.getByRole('button', { name: 'Xong' }).click();
    await page.getByRole('heading', { level: 1, name: 'Hôm nay' }).waitFor();
    expect((await browser.admin('/office')).body).toMatchObject({ name: 'Đảng ủy xã Tam Sơn', guided: true });
  });

  it('pastes again later, and what is there is recognised', async () => {
    await page.goto('/units');
    await page.getByRole('button', { name: 'Dán danh sách' }).click();
    await page
      .getByRole('textbox', { name: 'Danh sách đơn vị' })
      .fill('Tên\tThuộc\nUBND xã Tam Sơn\tĐảng ủy xã Tam Sơn\nChi bộ thôn Mới\tdang uy xa tam son');
    await page.getByRole('button', { name: 'Xem trước' }).click();
    await page.getByText('2 dòng = 1 mới + 1 đã có + 0 cần xem').waitFor();
    await page.getByRole('button', { name: 'Ghi 1 đơn vị mới' }).click();
    await page.getByRole('heading', { level: 1, name: 'Đơn vị' }).waitFor();
    await page.getByRole('link', { name: 'Chi bộ thôn Mới' }).waitFor();
  });

  it('left no error on the console', () => {
    expect(browser.complaints).toEqual([]);
  });
});
