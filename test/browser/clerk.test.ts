import type { Page } from 'playwright-core';
import { ifMatch, type Person } from '../support/office.js';
import { TestBrowser } from './support/browser.js';
import { tabTo } from './support/keyboard.js';

const PLAN = `TỈNH ỦY PHÚ THỌ
*
Số 31-KH/TU

ĐẢNG CỘNG SẢN VIỆT NAM
Phú Thọ, ngày 12 tháng 01 năm 2040

KẾ HOẠCH
thực hiện Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ

Căn cứ Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ, Ban Thường vụ Tỉnh ủy ban hành kế hoạch như sau:
1. Giao Đảng ủy xã Tam Sơn chủ trì tổ chức hội nghị quán triệt, hoàn thành trước ngày 31/12/2040.
2. Năm 2039 đã kiểm tra việc thực hiện Quy chế dân chủ đối với 8 đơn vị.
`;

describe('The clerk', () => {
  let browser: TestBrowser;
  let page: Page;
  let asked: Person;
  let province: number;

  beforeAll(async () => {
    browser = await TestBrowser.open();
    province = await browser.organization('Tỉnh ủy Phú Thọ');
    const { body } = await browser.admin(`/organizations?q=${encodeURIComponent('Tỉnh ủy Phú Thọ')}`);
    province = body.items.find(
      (row: { name: string; endedOn: string | null }) => row.name === 'Tỉnh ủy Phú Thọ' && !row.endedOn,
    ).id;
    asked = await browser.user('vanthu', 'clerk', province);
    page = await browser.signedIn('vanthu');
  }, 60_000);

  afterAll(() => browser?.close());

  const field = (name: string) => page.getByLabel(name, { exact: false }).first();
  const notice = (words: string) => page.locator('.ant-notification').getByText(words).first().waitFor();

  it('registers ten papers by the keyboard alone, with save and next', async () => {
    await page.goto('/documents');
    await page.getByRole('heading', { name: 'Văn bản' }).waitFor();
    await page.keyboard.press('n');
    const number = field('Số, ký hiệu');
    for (let paper = 1; paper <= 10; paper++) {
      await number.waitFor();
      expect(await number.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);
      await page.keyboard.type(`${paper}-kh/tu`);
      await page.keyboard.press('Tab');
      await page.keyboard.type('03022040'); // 03/02/2040
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab'); // the type follows from the number
      await page.keyboard.type('tinh uy phu tho');
      await page.getByRole('option', { name: 'Tỉnh ủy Phú Thọ Đảng, Tỉnh, từ 01/07/2025', exact: true }).waitFor();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await tabTo(page, 'Trích yếu');
      await page.keyboard.type(`kế hoạch thứ ${paper}`);
      await page.keyboard.press('Control+Enter');
      await notice(`Đã ghi ${paper}-KH/TU, số đến ${paper}.`);
    }
    expect((await asked(`/documents?issuerId=${province}`)).body.total).toBe(10);
    const { body } = await asked('/book-entries?pageSize=20');
    expect(body.items.map((entry: { number: number }) => entry.number).sort((a: number, b: number) => a - b)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
    ]);
  }, 60_000);

  it('shows what the number tells, who may have issued it, and its look-alikes', async () => {
    await page.goto('/documents/new');
    await field('Số, ký hiệu').fill('55-qd/tu');
    await page.getByText('55-QĐ/TU: Quyết định / Quy định, văn bản của Đảng').waitFor();
    await page.getByRole('button', { name: 'Tỉnh ủy Vĩnh Phúc' }).waitFor();
    await page.getByText('Trong sổ đã có văn bản giống văn bản này').waitFor();
    await page.getByRole('button', { name: 'Đúng văn bản này, chỉ vào sổ' }).click();
    await notice('Đã ghi 55-QĐ/TU, số đến 11.');
  });

  it('keeps a draft over a closed tab', async () => {
    await page.goto('/documents/new');
    await field('Trích yếu').fill('bản nháp chưa ghi');
    await page.goto('about:blank');
    await page.goto('/documents/new');
    await page.getByText('Đã khôi phục bản nháp chưa ghi.').waitFor();
    expect(await field('Trích yếu').inputValue()).toBe('bản nháp chưa ghi');
    await page.getByRole('button', { name: 'Bỏ bản nháp' }).click();
    expect(await field('Trích yếu').inputValue()).toBe('');
  });

  it('is told what is wrong, in words, beside the field', async () => {
    await page.goto('/documents/new');
    await field('Số, ký hiệu').fill('21-CT/TU');
    await field('Ngày ban hành').fill('31/2/2040');
    await page.keyboard.press('Tab');
    await page.getByText('Không có ngày này trong lịch.').waitFor();
    await field('Ngày ban hành').fill('1/2/40');
    await page.keyboard.press('Tab');
    expect(await field('Ngày ban hành').inputValue()).toBe('01/02/2040');
    await page.getByRole('button', { name: 'Ghi Ctrl+S' }).click();
    await page.locator('.field-error').first().waitFor();
    expect(await field('Số, ký hiệu').inputValue()).toBe('21-CT/TU');
    await page.getByLabel('Trích yếu').fill('x');
    await page.getByRole('link', { name: 'Đơn vị', exact: true }).click();
    await page.getByText('Bỏ những gì chưa ghi?').waitFor();
    await page.getByRole('button', { name: 'Rời trang' }).click();
    await page.getByRole('heading', { name: 'Đơn vị', exact: true }).waitFor();
  });

  it('loses nothing when the session ends', async () => {
    await page.goto('/documents/new');
    const dropped = page.getByRole('button', { name: 'Bỏ bản nháp' });
    if (await dropped.isVisible()) await dropped.click();
    await field('Số, ký hiệu').fill('22-CT/TU');
    await field('Cơ quan ban hành').fill('tinh uy phu tho');
    await page.getByRole('option', { name: 'Tỉnh ủy Phú Thọ Đảng, Tỉnh, từ 01/07/2025', exact: true }).click();
    await field('Trích yếu').fill('gõ trước khi hết phiên');
    await page.waitForLoadState('networkidle'); // else the form's own questions meet the end of the session first
    await page.context().clearCookies();
    await page.getByRole('button', { name: 'Ghi Ctrl+S' }).click();
    await page.getByText('Phiên làm việc đã hết').waitFor();
    await page.getByRole('dialog').getByLabel('Tên đăng nhập').fill('vanthu');
    await page.getByRole('dialog').getByLabel('Mật khẩu').fill('mat-khau-thu-nghiem');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '22-CT/TU gõ trước khi hết phiên' }).waitFor();
    expect((await asked('/documents?number=22-CT/TU')).body.total).toBe(1);
  });

  it('chooses between two people’s words when both correct a directive', async () => {
    const { body: document } = await asked('/documents', {
      body: { number: '23-CT/TU', issuerId: province, issuedOn: '2040-01-02', title: 'tên cũ' },
    });
    await page.goto(`/documents/${document.id}/correct`);
    await field('Trích yếu').fill('tên của tôi');
    await field('Người ký').fill('Nguyễn Văn An');
    await asked(`/documents/${document.id}`, {
      method: 'PATCH',
      body: { title: 'tên của người kia' },
      headers: ifMatch(document.version),
    });
    await page.getByRole('button', { name: 'Ghi thay đổi' }).click();
    await page.getByText('Có người vừa sửa bản ghi này').waitFor();
    await page.getByRole('radio', { name: /^Của người kia/ }).check();
    await page.getByRole('button', { name: 'Ghi lựa chọn' }).click();
    await page.getByRole('heading', { name: '23-CT/TU tên của người kia' }).waitFor();
    expect((await asked(`/documents/${document.id}`)).body).toMatchObject({
      title: 'tên của người kia',
      signer: 'Nguyễn Văn An',
    });
  });

  it('chooses among several directives of one number, with all of them in sight', async () => {
    for (const issuedOn of ['2025-09-12', '2027-03-18']) {
      const body = { number: '612-CT/TU', issuerId: province, issuedOn, title: `đôn đốc báo cáo ${issuedOn}` };
      expect((await asked('/documents', { body })).status).toBe(201);
    }
    await page.goto('/reading');
    await page.getByLabel('Nội dung cần đọc').fill('Các xã đã quán triệt Chỉ thị số 612-CT/TU của Tỉnh ủy Phú Thọ.');
    await page.keyboard.press('Control+Enter');
    const card = page.getByRole('listitem').filter({ hasText: 'Nhiều khả năng' });
    expect(await card.innerText()).toContain('612-CT/TU');
    await card.getByRole('radio', { name: '18/3/2027' }).check();
    expect(await card.getByRole('combobox').inputValue()).toBe('link');
  });

  it('reads a pasted text, and knows it when it comes again', async () => {
    const read = async () => {
      await page.goto('/reading');
      await page.getByLabel('Nội dung cần đọc').fill(PLAN);
      await page.keyboard.press('Control+Enter');
      await page.getByRole('listitem').filter({ hasText: '31-KH/TU' }).first().waitFor();
    };
    await read();
    expect(await page.locator('.marked-text mark').first().isVisible()).toBe(true);
    const before = (await asked('/documents')).body.total;
    await page.keyboard.press('Control+Enter');
    await page.getByText('Đã ghi vào sổ').waitFor();
    expect((await asked('/documents')).body.total).toBe(before + 1);
    await read();
    await page.getByText('Đã có').first().waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByText('Đã ghi: 0 mới').waitFor();
    expect((await asked('/documents')).body.total).toBe(before + 1);
  });

  it.each([
    ['33 ct ttg', '33/CT-TTg'],
    ['25nq/tw', '25-NQ/TW'],
    ['394/QĐ-TU', '394-QĐ/TU'],
    ['55-QÐ/TU', '55-QĐ/TU'],
  ])('finds %s first', async (typed, number) => {
    await page.keyboard.press('Escape');
    await page.goto('/documents');
    await page.getByRole('heading', { name: 'Văn bản' }).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type(typed);
    await page.getByRole('option').filter({ hasText: number }).first().waitFor();
    expect(await page.getByRole('option').first().innerText()).toContain(number);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: number }).waitFor();
  });

  it('walks the list by j and k, and opens a row', async () => {
    await page.goto('/documents?sort=number');
    await page.getByRole('table').getByRole('link', { name: '1-KH/TU', exact: true }).waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: '1-KH/TU' }).waitFor();
    await page.keyboard.press('Alt+ArrowRight');
    await page.getByRole('heading', { level: 1, name: '2-KH/TU' }).waitFor();
  });

  it('meets a server that is away, and goes on when it is back', async () => {
    await page.goto('/documents/new');
    await field('Số, ký hiệu').fill('24-CT/TU');
    await field('Cơ quan ban hành').fill('tinh uy phu tho');
    await page.getByRole('option', { name: 'Tỉnh ủy Phú Thọ Đảng, Tỉnh, từ 01/07/2025', exact: true }).click();
    await field('Trích yếu').fill('máy chủ vắng');
    await page.route('**/api/documents', (route) => route.abort());
    await page.getByRole('button', { name: 'Ghi Ctrl+S' }).click();
    await page.getByText('Không tới được máy chủ.').waitFor();
    await page.unroute('**/api/documents');
    await page.getByRole('button', { name: 'Ghi Ctrl+S' }).dblclick();
    await page.getByRole('heading', { name: '24-CT/TU máy chủ vắng' }).waitFor();
    expect((await asked('/documents?number=24-CT/TU')).body.total).toBe(1);
  });

  it('left no error on the console', () => {
    expect(browser.complaints).toEqual([]);
  });
});
