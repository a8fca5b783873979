import type { Page } from 'playwright-core';
import { TestBrowser } from './support/browser.js';

describe('The leader and a unit officer', () => {
  let browser: TestBrowser;
  let page: Page;
  let document: number;
  let communes: { id: number; name: string }[];

  beforeAll(async () => {
    browser = await TestBrowser.open();
    const { body } = await browser.admin(`/organizations?q=${encodeURIComponent('Tỉnh ủy Phú Thọ')}`);
    const province = body.items.find(
      (row: { name: string; endedOn: string | null }) => row.name === 'Tỉnh ủy Phú Thọ' && !row.endedOn,
    ).id;
    communes = (await browser.admin(`/organizations?under=${province}&level=commune&system=party`)).body.items;
    const clerk = await browser.user('vanthu', 'clerk', province);
    document = (
      await clerk('/documents', {
        body: { number: '7-CT/TU', issuerId: province, issuedOn: '2040-01-10', title: 'tăng cường công tác dân vận' },
      })
    ).body.id;
    await browser.user('lanhdao', 'leader', province);
    await browser.user('canbo', 'unit_officer', communes[0]!.id);
    page = await browser.signedIn('lanhdao');
  }, 60_000);

  afterAll(() => browser?.close());

  it('sees what nobody was given, and gives it to all communes at once', async () => {
    await page.locator('#waiting').getByRole('link', { name: '7-CT/TU' }).click();
    await page.getByRole('link', { name: 'Triển khai', exact: true }).click(); // not a figure of the page before
    await page.getByRole('button', { name: 'Giao nhiệm vụ' }).first().click();
    const drawer = page.getByRole('dialog');
    await drawer.getByRole('combobox', { name: 'Thêm mọi đơn vị cùng cấp thuộc…' }).fill('tinh uy phu tho');
    await page.getByRole('option', { name: 'Tỉnh ủy Phú Thọ Đảng, Tỉnh, từ 01/07/2025', exact: true }).click();
    await drawer.getByRole('button', { name: `Thêm ${communes.length} đơn vị` }).click();
    await drawer.getByLabel('Nhiệm vụ').fill('Xây dựng kế hoạch triển khai');
    await drawer.getByLabel('Ngày giao').fill('15/1/40');
    await drawer.getByLabel('Hạn').fill('1/3/40');
    await drawer.getByRole('button', { name: 'Giao', exact: true }).click();
    await page.getByText(`${communes.length} đơn vị, ${communes.length} nhiệm vụ`).waitFor();
  });

  it('finds behind each figure exactly that many rows', async () => {
    await page.goto('/');
    await page.getByRole('link', { name: new RegExp(`^Quá hạn\\s*${communes.length}\\b`) }).click();
    await page.getByText(`${communes.length} trên tổng số ${communes.length}`).waitFor();
    await page.getByText('Quá hạn 14 ngày').first().waitFor();
  });

  it('reads the matrix by the keyboard, and opens a cell', async () => {
    await page.goto(`/coverage?level=commune&documentIds=${document}`);
    const overdue = page.getByRole('gridcell', { name: `7-CT/TU, ${communes[0]!.name}: Quá hạn, hạn 01/3/2040` });
    await overdue.waitFor();
    await page.locator('.matrix-cell[tabindex="0"]').focus();
    for (
      let steps = 0;
      steps < 40 && !(await overdue.evaluate((cell) => cell === cell.ownerDocument.activeElement));
      steps++
    ) {
      await page.keyboard.press('ArrowRight');
      await page.waitForTimeout(40);
    }
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByRole('link', { name: 'Mở nhiệm vụ' }).click();
    await page.getByRole('heading', { level: 1, name: 'Xây dựng kế hoạch triển khai' }).waitFor();
  });

  it('looks at another day, and the frame says so', async () => {
    await page.goto('/work');
    await page.getByRole('button', { name: 'Tính đến hôm nay' }).click();
    await page.getByRole('textbox', { name: 'Tính đến' }).fill('20/2/40');
    await page.keyboard.press('Enter');
    await page.getByText('Đang xem tình hình đến hết ngày 20/02/2040.').waitFor();
    await page.locator('.chip', { hasText: 'Quá hạn' }).first().waitFor({ state: 'detached' });
    await page.getByRole('link', { name: 'Văn bản', exact: true }).click();
    expect(page.url()).toContain('asOf=2040-02-20');
    await page.getByRole('status').getByRole('button', { name: 'Về hôm nay' }).click();
    expect(page.url()).not.toContain('asOf');
  });

  it('is reported to by the unit, answers, and accepts', async () => {
    const officer = await browser.signedIn('canbo', { viewport: { width: 390, height: 844 } });
    await officer.getByRole('link', { name: 'Xây dựng kế hoạch triển khai' }).click();
    await officer.getByRole('button', { name: 'Báo cáo tiến độ' }).click();
    await officer.getByLabel('Đã làm được gì').fill('Đã ban hành kế hoạch, quán triệt đến 12 chi bộ');
    await officer.getByLabel('Đề xuất').fill('Đề nghị hướng dẫn kinh phí');
    await officer.getByRole('button', { name: 'Gửi báo cáo' }).click();
    await officer.getByText('Đã ban hành kế hoạch, quán triệt đến 12 chi bộ').waitFor();
    await officer.getByText('Chưa có minh chứng').waitFor();
    await officer.getByRole('button', { name: 'Báo cáo hoàn thành' }).click();
    await officer.getByRole('dialog').getByLabel('Minh chứng').fill('Kế hoạch 02-KH/ĐU');
    await officer.getByRole('dialog').getByRole('button', { name: 'Báo cáo hoàn thành' }).click();
    await officer.getByText('Hoàn thành quá hạn 14 ngày').waitFor();

    await page.goto(officer.url());
    await page.getByRole('button', { name: 'Trả lời đề xuất' }).click();
    await page.getByRole('dialog').getByLabel('Trả lời').fill('Văn phòng hướng dẫn trong tuần');
    await page.getByRole('dialog').getByRole('button', { name: 'Ghi' }).click();
    await page.getByText(/trả lời .*Văn phòng hướng dẫn trong tuần/).waitFor();
    await page.getByRole('button', { name: 'Chấp nhận hoàn thành' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Chấp nhận hoàn thành' }).click();
    await page.getByRole('button', { name: 'Trả lại' }).waitFor();
    await officer.context().close();
  });

  it('is shown no page that is not theirs', async () => {
    await page.goto('/administration');
    await page.getByRole('heading', { name: 'Không tìm thấy' }).waitFor();
    expect(await page.getByRole('link', { name: 'Quản trị' }).count()).toBe(0);
  });

  it('left no error on the console', () => {
    expect(browser.complaints).toEqual([]);
  });
});
