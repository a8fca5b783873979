import type { Page } from 'playwright-core';
import { ifMatch, type Person } from '../support/office.js';
import { TestBrowser, TODAY } from './support/browser.js';

describe('The leader’s board', () => {
  let browser: TestBrowser;
  let page: Page;
  let officer: Person;
  let tasks: { id: number }[];

  beforeAll(async () => {
    browser = await TestBrowser.open();
    const commune = await browser.organization('Đảng ủy xã Yên Lãng');
    await browser.user('bithu', 'leader', commune);
    officer = await browser.user('yenlang', 'unit_officer', commune);
    const draft = { number: '77-KH/TU', issuerId: commune, issuedOn: '2040-01-05', title: 'chuyển đổi số' };
    const { body: document } = await browser.admin('/documents', { body: draft });
    const body = { documentId: document.id, organizationIds: [commune], giverId: commune, role: 'implementing' };
    tasks = await Promise.all(
      ['Một', 'Hai', 'Ba'].map(
        async (task) => (await browser.admin('/assignments', { body: { ...body, task } })).body.items[0],
      ),
    );
    for (const { id } of tasks.slice(0, 2)) {
      const done = { act: 'reportDone', on: TODAY, evidence: 'Báo cáo 15' };
      await officer(`/assignments/${id}/acts`, { body: done, headers: ifMatch(1) });
    }
    const report = { on: TODAY, text: 'Đang làm', proposal: 'Cấp thêm máy' };
    await officer(`/assignments/${tasks[2]!.id}/reports`, { body: report });
    page = await browser.signedIn('bithu');
  }, 60_000);

  afterAll(() => browser?.close());

  it('accepts what waits at once', async () => {
    await page.goto('/work');
    await page.getByRole('link', { name: 'Chờ chấp nhận 2' }).click();
    await page.getByLabel('Chọn cả trang').check();
    await page.getByRole('button', { name: 'Chấp nhận 2 việc' }).click();
    await page.getByText('Đã ghi 2/2 việc.').waitFor();
    await page.getByRole('link', { name: 'Chờ chấp nhận 0' }).waitFor();
    for (const { id } of tasks.slice(0, 2)) {
      expect((await browser.admin(`/assignments/${id}`)).body.phase).toBe('accepted');
    }
  });

  it('opens on what is still to be done, and says so in the address', async () => {
    await page.goto('/work');
    await page.waitForURL(/open=true/);
    await page.getByRole('link', { name: 'Ba', exact: true }).waitFor();
    expect(await page.getByRole('link', { name: 'Một', exact: true }).count()).toBe(0);
    expect(await page.getByLabel('Chỉ việc đang mở').isChecked()).toBe(true);
    await page.getByLabel('Chỉ việc đang mở').click();
    await page.waitForURL(/open=all/);
    await page.getByRole('link', { name: 'Một', exact: true }).waitFor();
    await page.getByRole('link', { name: /^Đang mở/ }).click();
    await page.getByRole('link', { name: 'Một', exact: true }).waitFor({ state: 'detached' });
  });

  it('answers a proposal', async () => {
    await page.getByRole('link', { name: 'Đề xuất chờ trả lời 1' }).click();
    await page.getByRole('link', { name: 'Ba', exact: true }).click();
    await page.getByRole('button', { name: 'Trả lời đề xuất' }).click();
    await page.getByRole('dialog').getByLabel('Trả lời').fill('Đồng ý, quý III');
    await page.getByRole('dialog').getByRole('button', { name: 'Ghi' }).click();
    await page.getByText(/trả lời .*: Đồng ý, quý III/).waitFor();
  });

  it('extends a deadline with its reason', async () => {
    await page.getByRole('button', { name: 'Gia hạn' }).click();
    await page.getByLabel('Hạn mới').fill('30/6/2040');
    await page.getByLabel('Người cho phép').fill('Thường trực Đảng ủy');
    await page.getByLabel('Lý do').fill('Chờ máy');
    await page.getByRole('dialog').getByRole('button', { name: 'Gia hạn' }).click();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.getByText(/Thường trực Đảng ủy cho gia hạn ngày 15\/03\/2040, Chờ máy/).waitFor();
    await page.goto('/work');
    await page.getByRole('link', { name: 'Đề xuất chờ trả lời 0' }).waitFor();
  });

  it('left no error on the console', () => {
    expect(browser.complaints).toEqual([]);
  });
});
