import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { PDF, PNG } from '../support/files.js';
import { ifMatch } from '../support/office.js';
import { TestBrowser, TODAY } from './support/browser.js';

const file = (name: string, mimeType: string, buffer: Buffer) => ({ name, mimeType, buffer });

describe('A unit officer', () => {
  let browser: TestBrowser;
  let page: Page;
  let commune: number;
  let documentId: number;

  beforeAll(async () => {
    browser = await TestBrowser.open();
    commune = await browser.organization('Đảng ủy xã Yên Lãng');
    await browser.user('yenlang', 'unit_officer', commune);
    const { body } = await browser.admin('/documents', {
      body: { number: '77-KH/TU', issuerId: commune, issuedOn: '2040-01-05', title: 'chuyển đổi số' },
    });
    documentId = body.id;
    page = await browser.signedIn('yenlang');
  }, 60_000);

  afterAll(() => browser?.close());

  const given = async (task: string): Promise<number> => {
    const body = { documentId, organizationIds: [commune], giverId: commune, role: 'implementing', task };
    return (await browser.admin('/assignments', { body })).body.items[0].id;
  };
  const choose = async (name: string, content: string | { name: string; mimeType: string; buffer: Buffer }) => {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name }).click();
    await (await chooser).setFiles(content);
  };

  it('reports a task done with a file in three clicks', async () => {
    const id = await given('Lập kế hoạch chuyển đổi số');
    await page.goto(`/work/${id}`);
    await page.getByRole('button', { name: 'Báo cáo hoàn thành' }).click();
    await page.getByText('Chưa có minh chứng').waitFor();
    await choose('Chọn tệp', file('kế hoạch.pdf', 'application/pdf', PDF));
    await page.getByRole('button', { name: 'Xem kế hoạch.pdf' }).waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Báo cáo hoàn thành' }).click();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.getByText('Đơn vị báo cáo hoàn thành').waitFor();
    const { body } = await browser.admin(`/assignments/${id}`);
    expect(body.acts).toMatchObject([{ act: 'reportDone', attachment: 'kế hoạch.pdf' }]);
  });

  it('sees the file in the page: a PDF file in a frame, an image, a text', async () => {
    await page.getByRole('button', { name: 'Xem kế hoạch.pdf' }).click();
    const frame = page.locator('iframe[title="kế hoạch.pdf"]');
    await frame.waitFor();
    expect(await frame.getAttribute('src')).toMatch(/^\/api\/attachments\/\d+\/preview$/);
    expect(await browser.barriers(page)).toEqual([]);
    await page.keyboard.press('Escape');

    const id = await given('Chụp ảnh');
    await page.goto(`/work/${id}`);
    await page.getByRole('button', { name: 'Báo cáo tiến độ' }).click();
    await page.getByLabel('Đã làm được gì').fill('Đã lắp xong');
    await choose('Chọn tệp', file('ảnh nghiệm thu.png', 'image/png', PNG));
    await page.getByRole('button', { name: 'Xem ảnh nghiệm thu.png' }).click();
    await page.getByRole('img', { name: 'ảnh nghiệm thu.png' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Gửi báo cáo' }).click();
    await page.getByText('Đã gửi báo cáo.').waitFor();
    await page.getByRole('article').getByRole('button', { name: 'Xem ảnh nghiệm thu.png' }).waitFor();

    await page.getByRole('button', { name: 'Báo cáo tiến độ' }).click();
    await choose('Chọn tệp', file('ghi chú.txt', 'text/plain', Buffer.from('Dòng một <b>không phải thẻ</b>')));
    await page.getByRole('button', { name: 'Xem ghi chú.txt' }).click();
    await page.getByText('Dòng một <b>không phải thẻ</b>').waitFor();
    await page.keyboard.press('Escape');
  });

  it('is shown how far a large file has gone, and may cancel it', async () => {
    const id = await given('Gửi tệp lớn');
    await page.goto(`/work/${id}`);
    await page.getByRole('button', { name: 'Báo cáo hoàn thành' }).click();
    const slow = await page.context().newCDPSession(page);
    await slow.send('Network.enable');
    await slow.send('Network.emulateNetworkConditions', {
      ...{ offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: 500_000 },
    });
    const large = join(browser.office.database.folder, 'lớn.pdf');
    writeFileSync(large, Buffer.concat([PDF, Buffer.alloc(40 * 1024 * 1024)]));
    await choose('Chọn tệp', large);
    await page.getByText(/^Đang gửi lớn\.pdf: \d+ %$/).waitFor();
    expect(await page.getByRole('dialog').getByRole('button', { name: 'Báo cáo hoàn thành' }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'Hủy gửi' }).click();
    await page.getByText('Đã hủy gửi lớn.pdf. Chưa có gì được ghi.').waitFor();
    await slow.detach();
    expect((await browser.admin(`/assignments/${id}/attachments`)).body.total).toBe(0);
  });

  it('remedies with a file, which somebody else verifies and reopens', async () => {
    const { body: round } = await browser.admin('/inspections', {
      body: { kind: 'inspection', topic: 'dân vận', leadId: commune },
    });
    await browser.admin(`/inspections/${round.id}/subjects`, { body: { organizationIds: [commune] } });
    const draft = { inspectionId: round.id, organizationId: commune, text: 'Niêm yết', recommendedOn: '2040-03-01' };
    const { body: asked } = await browser.admin('/recommendations', { body: draft });
    await page.goto(`/inspections/${round.id}/recommendations`);
    await page.getByRole('button', { name: 'Báo đã khắc phục' }).click();
    await choose('Chọn tệp', file('anh-nghiem-thu.png', 'image/png', PNG));
    await page.getByRole('button', { name: 'Xem anh-nghiem-thu.png' }).waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Báo đã khắc phục' }).click();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    const verified = { body: { act: 'verify', on: TODAY }, headers: ifMatch(2) };
    expect((await browser.admin(`/recommendations/${asked.id}/acts`, verified)).status).toBe(201);

    const other = await browser.signedIn('admin');
    await other.goto(`/inspections/${round.id}/recommendations`);
    await other.getByRole('button', { name: 'Mở lại' }).click();
    await other.getByRole('dialog').getByRole('button', { name: 'Xem anh-nghiem-thu.png' }).waitFor();
    await other.getByLabel('Lý do').fill('Ảnh chụp nơi khác');
    await other.getByRole('dialog').getByRole('button', { name: 'Mở lại' }).click();
    await other.getByRole('dialog').waitFor({ state: 'hidden' });
    await other.getByRole('button', { name: 'Niêm yết' }).click();
    expect(await other.getByRole('list', { name: 'Diễn biến' }).getByRole('listitem').count()).toBe(3);
    expect(await browser.barriers(other)).toEqual([]);
    await other.context().close();
  });

  it('left no error on the console', () => {
    expect(browser.complaints).toEqual([]);
  });
});
