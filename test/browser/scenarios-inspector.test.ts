import type { Page } from 'playwright-core';
import type { Person } from '../support/office.js';
import { TestBrowser } from './support/browser.js';

describe('One round, seventeen units, one paste', () => {
  let browser: TestBrowser;
  let page: Page;
  let asked: Person;
  let district: number;
  let names: string[];
  let round: number;

  beforeAll(async () => {
    browser = await TestBrowser.open();
    district = await browser.organization('Huyện ủy Sông Lô');
    const { body } = await browser.admin(
      `/organizations?asOf=2021-12-31&level=commune&system=party&parentId=${district}&pageSize=50`,
    );
    names = body.items.map(({ name }: { name: string }) => name);
    asked = await browser.user('kiemtra', 'inspector', district);
    const directive = (await asked('/documents?number=55-QĐ/TU')).body.items[0].id;
    const body55 = {
      ...{ kind: 'supervision', form: 'thematic_supervision', documentIds: [directive], unitCount: 17 },
      ...{ periodFrom: '2021-01-01', periodTo: '2021-12-31' },
    };
    const added = await asked('/inspections', { body: body55 });
    round = added.body.id;
    const units = body.items.map(({ id }: { id: number }) => id);
    await asked(`/inspections/${round}/subjects`, { method: 'POST', body: { organizationIds: units } });
    page = await browser.signedIn('kiemtra');
  }, 60_000);

  afterAll(() => browser?.close());

  const plain = (name: string) =>
    name
      .normalize('NFD')
      .replace(/\p{Mn}/gu, '') // Lãng → Lang
      .replaceAll('đ', 'd')
      .replaceAll('Đ', 'D');

  /** Three names without accents, one unknown, one result off the scale, one unit twice: 17 × 5. */
  const block = () => {
    const row = (unit: string, result: string) =>
      [unit, result, 'Đã tổ chức đối thoại', '15/10/2021', '31/12/2021'].join('\t');
    return [
      ...names.slice(0, 3).map((name) => row(plain(name), 'thuc hien tot')),
      ...names.slice(3, 14).map((name) => row(name, 'Cơ bản đạt')),
      row('Xã Không Có Tên', 'Cơ bản đạt'),
      row(names[14]!, 'Xuất sắc'),
      row(names[0]!, 'Cơ bản đạt'),
    ].join('\r\n');
  };

  it('shows fourteen rows ready, three in place with choices, and names the units without a row', async () => {
    expect(names).toHaveLength(17);
    await page.goto(`/inspections/${round}/entry`);
    await page.getByRole('table', { name: 'Nhập kết quả' }).waitFor();
    await page.evaluate(`(() => {
      const data = new DataTransfer();
      data.setData('text/plain', ${JSON.stringify(block())});
      document.querySelector('.entry-grid input').dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    })()`);
    await page.getByText('14 dòng sẵn sàng, 3 dòng cần xem lại').waitFor();
    await page.getByText('“Xuất sắc” không có trong thang kết quả.').waitFor();
    await page.getByText('Đơn vị này đã có dòng ở trên.').waitFor();
    await page.getByText('Không có đơn vị tên này trong phạm vi của cuộc.').waitFor();
    await page.getByText(`Chưa có dòng: ${names[15]}, ${names[16]}`).waitFor();
  });

  it('saves what is ready in one act', async () => {
    const before = (await browser.admin('/audit?pageSize=1')).body.total;
    await page.getByRole('button', { name: /^Ghi 14 đơn vị/ }).click();
    await page.getByText('Đã ghi kết quả của 14 đơn vị.').waitFor();
    const { body } = await asked(`/inspections/${round}/results?pageSize=50`);
    expect(body.total).toBe(14);
    const entries = (await browser.admin(`/audit?pageSize=50`)).body;
    expect(entries.total - before).toBe(14);
    const kept = body.items as { remedyDue: string; concludedOn: string; recordedAt: string }[];
    expect(new Set(kept.map(({ recordedAt }) => recordedAt)).size).toBe(1); // one unit of work
    expect(kept.every(({ remedyDue, concludedOn }) => remedyDue === '2021-12-31' && concludedOn === '2021-10-15')).toBe(
      true,
    );
  });

  it('keeps a finding of its fourth unit as one record, wherever it is opened', async () => {
    const text = 'Chưa niêm yết công khai kế hoạch đối thoại';
    await page.goto(`/inspections/${round}/findings`);
    await page.getByRole('button', { name: 'Ghi phát hiện' }).click();
    await page.getByLabel('Đơn vị').selectOption({ label: names[3]! });
    await page.getByRole('textbox', { name: 'Phát hiện' }).fill(text);
    await page.getByLabel('Điều, khoản').fill('Điều 5');
    await page.getByRole('dialog').getByRole('button', { name: 'Ghi' }).click();
    await page.getByRole('button', { name: 'Kiến nghị' }).click();
    await page.getByRole('textbox', { name: 'Kiến nghị' }).fill('Niêm yết công khai kế hoạch hằng năm');
    await page.getByRole('dialog').getByLabel('Hạn').fill('01032040');
    await page.getByRole('dialog').getByRole('button', { name: 'Ghi' }).click();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });

    const ids = async (query: string) =>
      (await asked(`/findings?${query}`)).body.items.map(({ id }: { id: number }) => id);
    const [id] = await ids(`inspectionId=${round}`);
    const { organizationId, documentId } = (await asked(`/findings/${id}`)).body;
    expect(await ids(`organizationId=${organizationId}`)).toEqual([id]);
    expect(await ids(`documentId=${documentId}`)).toEqual([id]);
    expect((await asked('/recommendations?open=true')).body.items[0].findingId).toBe(id);

    await page.goto(`/inspections/${round}/findings`);
    await page.getByText(text).waitFor();
    await page.goto('/recommendations?open=true');
    await page.getByText('Niêm yết công khai kế hoạch hằng năm').waitFor();
    await page.goto(`/documents/${documentId}/inspections`);
    await page
      .getByRole('link', { name: /55-QĐ\/TU/ })
      .first()
      .waitFor();
    await page.goto(`/units/${organizationId}/inspections`);
    await page
      .getByRole('link', { name: /55-QĐ\/TU/ })
      .first()
      .waitFor();
  });

  it('and left no error on the console', () => expect(browser.complaints).toEqual([]));
});
