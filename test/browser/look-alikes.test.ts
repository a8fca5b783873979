import type { Page } from 'playwright-core';
import type { Person } from '../support/office.js';
import { TestBrowser } from './support/browser.js';

describe('Look-alikes on the page', () => {
  let browser: TestBrowser;
  let asked: Person;
  let page: Page;
  let province: number;

  beforeAll(async () => {
    browser = await TestBrowser.open();
    province = await browser.organization('Tỉnh ủy Vĩnh Phúc');
    asked = await browser.user('vanthu', 'clerk', province);
    page = await browser.signedIn('vanthu');
  }, 90_000);

  afterAll(() => browser?.close());

  let made = 0;
  async function register(number: string, issuedOn: string, more: object = {}): Promise<number> {
    const body = { number, issuedOn, issuerId: province, title: `về việc thứ ${++made}`, ...more };
    const { status, body: record } = await asked('/documents', { body });
    if (status !== 201) throw new Error(JSON.stringify(record));
    return record.id;
  }
  const open = async (path: string) => {
    await page.goto(path);
    await page.locator('h1').waitFor();
  };
  const cards = (name: string) => page.getByRole('list', { name }).locator('> li');
  const card = (words: string) => cards('Chờ xác định').filter({ hasText: words });

  it('are kept as two in the act of registering', async () => {
    const one = await register('41-CT/TU', '2039-03-12');
    await open('/documents/new');
    await page.getByLabel('Số, ký hiệu').first().fill('41 ct/tu');
    await page.getByText('Trong sổ đã có văn bản giống văn bản này').waitFor();
    await page.getByRole('button', { name: 'Văn bản khác, giữ cả hai' }).click();
    await page.getByText('Trong sổ đã có văn bản giống văn bản này').waitFor({ state: 'detached' });
    await page.getByLabel('Ngày ban hành').fill('21/3/2039');
    await page.getByLabel('Cơ quan ban hành').first().fill('tinh uy vinh phuc');
    await page.getByRole('option', { name: /^Tỉnh ủy Vĩnh Phúc/ }).click();
    await page.getByLabel('Trích yếu').fill('một chỉ thị khác cùng số');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Đã ghi 41-CT/TU').first().waitFor();
    const { body } = await asked('/look-alikes/decisions');
    expect(body.items).toMatchObject([{ first: { id: one }, decision: 'different', decidedBy: 'vanthu' }]);
    expect((await asked('/look-alikes')).body.total).toBe(0);
  });

  it('are shown as explained where numbering began anew', async () => {
    await register('42-CT/TU', '2033-03-12');
    await open('/documents/new');
    const drop = page.getByRole('button', { name: 'Bỏ bản nháp' });
    if (await drop.isVisible()) await drop.click();
    await page.getByLabel('Số, ký hiệu').first().fill('42-CT/TU');
    await page.getByLabel('Ngày ban hành').fill('21/3/2039');
    await page.keyboard.press('Tab');
    await page.getByText('số được đánh lại theo năm, theo nhiệm kỳ').waitFor();
    await page.getByLabel('Số, ký hiệu').first().fill('');
    await page.getByLabel('Ngày ban hành').fill('');
  });

  it('wait on the first page, counted, and each opens side by side', async () => {
    await register('43-CT/TU', '2039-03-12', { title: 'về phòng cháy, chữa cháy rừng' });
    await register('43-CT/TU', '2039-03-21', { title: 'về phòng cháy, chữa cháy rừng', signer: 'Trần Văn Quang' });
    await register('44-CT/TU', '2039-04-12');
    await register('44-CT/TU', '2039-04-13');
    await open('/');
    const figure = page.getByRole('link', { name: /^Văn bản giống nhau chờ xác định/ });
    await figure.getByText('2', { exact: true }).waitFor();
    await page.locator('#look-alikes').getByRole('link', { name: '43-CT/TU' }).click();
    await page.getByRole('heading', { level: 1, name: 'Văn bản giống nhau' }).waitFor();
    await page.getByText('2 trên tổng số 2').waitFor();
    const compared = card('43-CT/TU').getByRole('table');
    await compared.waitFor();
    const differing = (await compared.locator('tr.differs th').allInnerTexts()).map((head) => head.split('\n')[0]);
    expect(differing).toEqual(['Ngày ban hành', 'Người ký']);
    expect(await card('43-CT/TU').locator('.chip').allInnerTexts()).toEqual(['Cùng số', 'Cùng trích yếu']);
    expect(await browser.barriers(page)).toEqual([]);
  });

  it('are one: the duplicate is withdrawn and points to the one that stays', async () => {
    const compared = card('43-CT/TU');
    await compared.getByRole('button', { name: 'Giữ bản này (43-CT/TU, 12/3/2039)' }).click();
    const form = page.getByRole('form', { name: /^Rút 43-CT\/TU, 21\/3\/2039, giữ 43-CT\/TU, 12\/3\/2039/ });
    expect(await form.getByLabel('Lý do').inputValue()).toBe('Nhập trùng');
    await form.getByRole('button', { name: 'Rút bản trùng' }).click();
    await page.getByText('1 trên tổng số 1').waitFor();
    const { items } = (await asked('/documents?number=43-CT/TU')).body;
    expect(items.map(({ issuedOn }: { issuedOn: string }) => issuedOn)).toEqual(['2039-03-12']);
    await open(`/documents/${items[0].id + 1}`);
    await page.getByText('Nhập trùng').first().waitFor();
    await page.getByRole('link', { name: 'Văn bản ở lại: 43-CT/TU' }).click();
    await page.waitForURL(`**/documents/${items[0].id}`);
  });

  it('that have tasks don’t go, and the page says why', async () => {
    const one = await register('45-CT/TU', '2039-05-12');
    const other = await register('45-CT/TU', '2039-05-13');
    const body = { documentId: other, organizationIds: [province], role: 'implementing', giverId: province };
    expect((await asked('/assignments', { body: { ...body, task: 'lập kế hoạch' } })).status).toBe(201);
    await open(`/look-alikes?pair=${one}-${other}`);
    const compared = card('45-CT/TU');
    await compared.getByText('Không rút được 45-CT/TU, 13/5/2039: nhiệm vụ còn dựa vào bản ấy.').waitFor();
    const keep = (day: string) => compared.getByRole('button', { name: `Giữ bản này (45-CT/TU, ${day})` });
    expect(await keep('12/5/2039').isDisabled()).toBe(true);
    expect(await keep('13/5/2039').isDisabled()).toBe(false);
    expect(await compared.getByRole('row', { name: /^Nhiệm vụ/ }).innerText()).toMatch(/0\s+1$/);
  });

  it('are two: kept, and taken back', async () => {
    await open('/look-alikes?decidable=true');
    await card('44-CT/TU').getByRole('button', { name: 'Hai văn bản khác nhau, giữ cả hai' }).click();
    await card('44-CT/TU').waitFor({ state: 'detached' });
    await page.getByRole('link', { name: 'Đã giữ cả hai' }).click();
    const kept = cards('Đã giữ cả hai').filter({ hasText: '44-CT/TU' });
    await kept.getByText(/^vanthu, /).waitFor();
    expect(await browser.barriers(page)).toEqual([]);
    await kept.getByRole('button', { name: 'Bỏ xác định này' }).click();
    await kept.waitFor({ state: 'detached' });
    await page.getByRole('link', { name: 'Chờ xác định' }).click();
    await card('44-CT/TU').waitFor();
  });

  it('fit a phone', async () => {
    const phone = await browser.signedIn('vanthu', { viewport: { width: 390, height: 844 } });
    await phone.goto('/look-alikes');
    await phone.getByRole('button', { name: 'So sánh' }).first().click();
    await phone.getByRole('table').first().waitFor();
    expect(await phone.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    expect(await browser.barriers(phone)).toEqual([]);
    await phone.context().close();
  });

  it('left no error on the console', () => {
    expect(browser.complaints).toEqual([]);
  });
});
