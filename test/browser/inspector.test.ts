import type { Page } from 'playwright-core';
import type { Person } from '../support/office.js';
import { TestBrowser } from './support/browser.js';

describe('The inspector', () => {
  let browser: TestBrowser;
  let page: Page;
  let round: number;
  let asked: Person;
  let units: { id: number; name: string }[];

  beforeAll(async () => {
    browser = await TestBrowser.open();
    const district = await browser.organization('Huyện ủy Sông Lô');
    const { body } = await browser.admin(
      `/organizations?asOf=2021-12-31&level=commune&system=party&parentId=${district}&pageSize=50`,
    );
    units = body.items;
    asked = await browser.user('kiemtra', 'inspector', district);
    page = await browser.signedIn('kiemtra');
  }, 60_000);

  afterAll(() => browser?.close());

  it('logs a round on 55-QĐ/TU', async () => {
    await page.goto('/inspections');
    await page.getByRole('button', { name: 'Ghi cuộc kiểm tra, giám sát' }).click();
    await page.getByLabel('Nội dung').fill('việc đối thoại trực tiếp với nhân dân');
    await page.getByLabel('Văn bản được kiểm tra việc thực hiện').fill('55-qd/tu');
    await page.getByRole('option', { name: '55-QĐ/TU' }).click();
    await page.getByLabel('Số đơn vị').fill('17');
    await page.getByLabel('Kỳ từ ngày').fill('1/1/21');
    await page.getByLabel('đến ngày').first().fill('31122021');
    await page.keyboard.press('Control+s');
    await page.getByRole('heading', { level: 1, name: /55-QĐ\/TU/ }).waitFor();
    expect(units).toHaveLength(17);
  });

  it('pastes a block of seventeen units and sees the doubtful ones in place', async () => {
    round = Number(page.url().split('/').at(-1));
    await page.getByRole('link', { name: 'Nhập kết quả' }).click();
    await page.getByRole('table', { name: 'Nhập kết quả' }).waitFor();
    const plain = (name: string) =>
      name
        .normalize('NFD')
        .replace(/\p{Mn}/gu, '')
        .replaceAll('đ', 'd')
        .replaceAll('Đ', 'D'); // Lãng → Lang
    const names = units.map(({ name }) => name);
    const rows = [
      ...names.slice(0, 3).map((name) => [plain(name), 'thuc hien tot']),
      ...names.slice(3, 14).map((name) => [name, 'Cơ bản đạt']),
      ['Xã Không Có Tên', 'Cơ bản đạt'],
      [names[14], 'Xuất sắc'],
      [names[0], 'Cơ bản đạt'],
    ].map(([unit, result]) => [unit, result, 'Đã tổ chức đối thoại', '15/10/2021', '']);
    await page.evaluate(`(() => {
      const data = new DataTransfer();
      data.setData('text/plain', ${JSON.stringify(rows.map((row) => row.join('\t')).join('\r\n'))});
      document.querySelector('.entry-grid input').dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    })()`);
    await page.getByText('14 dòng sẵn sàng, 3 dòng cần xem lại').waitFor();
    await page.getByText('“Xuất sắc” không có trong thang kết quả.').waitFor();
    await page.getByText('Đơn vị này đã có dòng ở trên.').waitFor();
    await page.getByText('Không có đơn vị tên này trong phạm vi của cuộc.').waitFor();

    // the wrong word is mended, the twin dropped, and the rest waits
    await page.getByLabel(`Kết quả: ${names[14]}`).selectOption({ label: 'Thực hiện tốt' });
    await page.getByRole('button', { name: 'Bỏ dòng', exact: true }).click();
    await page.getByRole('button', { name: /^Ghi 15 đơn vị/ }).click();
    await page.getByText('Đã ghi kết quả của 15 đơn vị.').waitFor();
    const { body } = await asked(`/inspections/${round}/results?pageSize=50`);
    expect(body.total).toBe(15);
    await page.getByText('1 dòng cần xem lại').waitFor();
    await page.getByRole('button', { name: /^Bỏ dòng/ }).click();
    await page.goto(`/inspections/${round}`);
    await page.getByText('15/17 đơn vị đã nêu tên').waitFor();
  });

  it('makes a finding and a recommendation, which the worklist shows', async () => {
    await page.getByRole('link', { name: 'Phát hiện' }).click();
    await page.getByRole('button', { name: 'Ghi phát hiện' }).click();
    await page.getByLabel('Đơn vị').selectOption({ label: units[4]!.name });
    await page.getByRole('textbox', { name: 'Phát hiện' }).fill('Chưa niêm yết công khai kế hoạch đối thoại');
    await page.getByLabel('Điều, khoản').fill('Điều 5');
    await page.getByRole('dialog').getByRole('button', { name: 'Ghi' }).click();
    await page.getByRole('button', { name: 'Kiến nghị' }).click();
    await page.getByRole('textbox', { name: 'Kiến nghị' }).fill('Niêm yết công khai kế hoạch hằng năm');
    await page.getByRole('dialog').getByLabel('Hạn').fill('01032040');
    await page.getByRole('dialog').getByRole('button', { name: 'Ghi' }).click();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.goto('/recommendations?open=true');
    await page.getByText('Niêm yết công khai kế hoạch hằng năm').waitFor();
    await page.locator('.chip', { hasText: 'Quá hạn khắc phục' }).waitFor();
  });

  it('offers at the round only what is the reader’s own to do, and asks for nothing where all is well', async () => {
    await page.goto(`/inspections/${round}/recommendations`);
    await page.getByRole('button', { name: 'Niêm yết công khai kế hoạch hằng năm' }).waitFor();
    expect(await page.getByRole('button', { name: 'Báo đã khắc phục' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Gia hạn' }).waitFor();
    const merit = { organizationId: units[3]!.id, category: 'merit', text: 'Đối thoại đủ kỳ' };
    expect((await asked('/findings', { body: { inspectionId: round, ...merit } })).status).toBe(201);
    await page.goto(`/inspections/${round}/findings`);
    const of = (text: string) => page.getByRole('article').filter({ hasText: text });
    await of('Đối thoại đủ kỳ').waitFor();
    expect(await of('Đối thoại đủ kỳ').getByRole('button', { name: 'Kiến nghị' }).count()).toBe(0);
    expect(await of('Chưa niêm yết').getByRole('button', { name: 'Kiến nghị' }).count()).toBe(1);
  });

  it('left no error on the console', () => {
    expect(browser.complaints).toEqual([]);
  });
});
