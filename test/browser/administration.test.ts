import type { Page } from 'playwright-core';
import { ifMatch, personAt } from '../support/office.js';
import { TestBrowser } from './support/browser.js';

describe('The administrator', () => {
  let browser: TestBrowser;
  let page: Page;

  beforeAll(async () => {
    browser = await TestBrowser.open();
    page = await browser.signedIn('admin');
  }, 60_000);

  afterAll(() => browser?.close());

  it('adds to a scale and renames the entry', async () => {
    await page.goto('/administration/catalogues?catalogue=result_scale');
    await page.getByRole('button', { name: 'Thêm mục' }).click();
    await page.getByLabel('Tên', { exact: false }).first().fill('Xuất sắc');
    await page.getByLabel('Mã').fill('excellent');
    await page.getByRole('dialog').getByRole('button', { name: 'Ghi' }).click();
    await page.getByRole('button', { name: 'Xuất sắc' }).click();
    await page.getByRole('dialog').getByLabel('Tên tiếng Anh').fill('Excellent');
    await page.getByRole('dialog').getByRole('button', { name: 'Ghi' }).click();
    await page.getByRole('cell', { name: 'Excellent', exact: true }).waitFor();
    const { body } = await browser.admin('/catalogues/terms?catalogue=result_scale');
    expect(body.items.at(-1)).toMatchObject({ code: 'excellent', name: 'Xuất sắc', nameEn: 'Excellent' });
    await page.getByLabel('Danh mục').selectOption({ label: 'Quan hệ văn bản' });
    await page.getByText('chỉ đổi được tên').waitFor();
    expect(await page.getByRole('button', { name: 'Thêm mục' }).count()).toBe(0);
  });

  it('gives a unit a new name from a day on', async () => {
    const id = await browser.organization('Đảng ủy xã Yên Lãng');
    await page.goto(`/units/${id}`);
    await page.getByRole('button', { name: 'Sửa thông tin' }).click();
    const names = page.getByRole('group', { name: 'Tên, theo thời gian' });
    await names.getByRole('button', { name: 'Thêm tên' }).click();
    await names.getByLabel('Tên', { exact: true }).last().fill('Đảng ủy phường Yên Lãng');
    await names.getByLabel('từ ngày').last().fill('1/1/2040');
    await page.getByLabel('Tên gọi khác').fill('Đảng ủy Yên Lãng');
    await page.keyboard.press('Control+s');
    await page.getByRole('heading', { level: 1, name: 'Đảng ủy phường Yên Lãng' }).waitFor();
    const { body } = await browser.admin(`/organizations/${id}`);
    expect(body.names).toMatchObject([
      { name: 'Đảng ủy xã Yên Lãng', to: '2040-01-01' },
      { name: 'Đảng ủy phường Yên Lãng', from: '2040-01-01', to: null },
    ]);
    expect(body.aliases).toEqual(['Đảng ủy Yên Lãng']);
  });

  it('chooses between two people’s words when both correct a unit', async () => {
    const id = await browser.organization('Đảng ủy xã Hải Lựu');
    await page.goto(`/units/${id}/correct`);
    await page.getByLabel('Ghi chú').fill('của tôi');
    const { body } = await browser.admin(`/organizations/${id}`);
    const change = {
      method: 'PATCH',
      body: { note: 'của người kia', shortName: 'HL' },
      headers: ifMatch(body.version),
    };
    expect((await browser.admin(`/organizations/${id}`, change)).status).toBe(200);
    await page.keyboard.press('Control+s');
    await page.getByText('Có người vừa sửa bản ghi này').waitFor();
    await page.getByRole('radio', { name: /^Cả hai/ }).check();
    await page.getByRole('button', { name: 'Ghi lựa chọn' }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.getByText('Có người vừa sửa bản ghi này').waitFor({ state: 'detached' });
    expect((await browser.admin(`/organizations/${id}`)).body).toMatchObject({
      ...{ note: 'của tôi\ncủa người kia', shortName: 'HL' },
    });
  });

  it('ends a unit with who takes over', async () => {
    const parentId = await browser.organization('Đảng ủy xã Tam Sơn');
    const draft = { code: 'CB', name: 'Chi bộ thôn Cũ', system: 'party', level: 'commune', parentId };
    const { body: old } = await browser.admin('/organizations', { body: draft });
    await browser.admin('/organizations', { body: { ...draft, name: 'Chi bộ thôn Hợp Nhất' } });
    await page.goto(`/units/${old.id}`);
    await page.getByRole('button', { name: 'Kết thúc đơn vị' }).click();
    const drawer = page.getByRole('dialog');
    await drawer.getByLabel('Kết thúc từ ngày').fill('1/3/2040');
    await drawer.getByLabel('Kế thừa').fill('thon hop nhat');
    await page.getByRole('option', { name: /Chi bộ thôn Hợp Nhất/ }).click();
    await drawer.getByRole('button', { name: 'Kết thúc đơn vị' }).click();
    await page.getByText(/Đơn vị kết thúc hoạt động ngày 01\/3\/2040/).waitFor();
    await page.getByRole('link', { name: 'Chi bộ thôn Hợp Nhất' }).waitFor();
  });

  it('tries an import out, then takes it over', async () => {
    await page.goto('/administration/exchange');
    const rows = [
      {
        record: 'organization',
        id: 1,
        code: 'CB',
        name: 'Chi bộ nhập',
        level: 'commune',
        system: 'party',
        parentId: null,
      },
      {
        record: 'document',
        id: 1,
        number: '1-KH/CB',
        issuerId: 9,
        issuedOn: '2039-01-01',
        title: 'không có nơi ban hành',
      },
    ];
    await page.getByLabel('Tên sổ nguồn').fill('so-cu');
    await page.getByLabel('Tệp NDJSON', { exact: true }).setInputFiles({
      ...{ name: 'so.ndjson', mimeType: 'application/x-ndjson' },
      buffer: Buffer.from(rows.map((row) => JSON.stringify(row)).join('\n')),
    });
    await page.getByRole('button', { name: 'Kiểm tra trước' }).click();
    await page.getByText('2 dòng = 1 mới + 0 đã có + 1 bị từ chối. Chưa có gì được ghi.').waitFor();
    await page.getByText('issuerId: không có bản ghi này').waitFor();
    expect((await browser.admin('/organizations?q=chi+bo+nhap')).body.total).toBe(0);
    await page.getByRole('button', { name: 'Nhập các dòng hợp lệ' }).click();
    await page.getByText('Đã ghi các dòng mới.').waitFor();
    expect((await browser.admin('/organizations?q=chi+bo+nhap')).body.total).toBe(1);
    expect(await browser.barriers(page)).toEqual([]);
  });

  it('chooses between two people’s words when both correct a round', async () => {
    const { body: round } = await browser.admin('/inspections', { body: { kind: 'inspection', topic: 'dân vận' } });
    await page.goto(`/inspections/${round.id}/correct`);
    await page.getByLabel('Nội dung').fill('dân vận khéo');
    const change = {
      method: 'PATCH',
      body: { topic: 'quy chế dân chủ', note: 'thêm' },
      headers: ifMatch(round.version),
    };
    expect((await browser.admin(`/inspections/${round.id}`, change)).status).toBe(200);
    await page.keyboard.press('Control+s');
    await page.getByRole('radio', { name: /^Của bạn dân vận khéo/ }).check();
    await page.getByRole('button', { name: 'Ghi lựa chọn' }).click();
    await page.getByText('Có người vừa sửa bản ghi này').waitFor({ state: 'detached' });
    await page.getByRole('link', { name: 'Tổng quan' }).waitFor();
    expect((await browser.admin(`/inspections/${round.id}`)).body).toMatchObject({
      topic: 'dân vận khéo',
      note: 'thêm',
    });
  });

  it('sees that the chain of the log is whole', async () => {
    await page.goto('/administration/audit');
    await page.getByText(/Chuỗi nhật ký nguyên vẹn/).waitFor();
    await page.getByRole('link', { name: 'Ghi Chi bộ thôn Cũ kết thúc hoạt động' }).waitFor();
  });

  it('narrows the log by who, kind of act, record and days, all in the address', async () => {
    await page.goto('/administration/audit');
    await page.getByLabel('Loại hồ sơ').selectOption({ label: 'Đơn vị' });
    await page.getByLabel('Việc').selectOption({ label: 'Sửa thông tin một đơn vị' });
    await page.getByLabel('Từ ngày').fill('15/3/2040');
    await page.getByLabel('Đến ngày').fill('15/3/2040');
    await page.getByLabel('Ai làm').fill('admin');
    await page.waitForURL(/who=admin/);
    const address = new URL(page.url()).searchParams;
    expect(Object.fromEntries(address)).toEqual({
      ...{ kind: 'organization', action: 'organization.correct', from: '2040-03-15', to: '2040-03-15', who: 'admin' },
    });
    await page.reload();
    const table = page.getByRole('table');
    await table
      .getByRole('link', { name: /^Sửa thông tin/ })
      .first()
      .waitFor();
    expect(
      await table
        .getByRole('link')
        .filter({ hasNotText: /^Sửa thông tin/ })
        .count(),
    ).toBe(0);
    await table
      .getByRole('button', { name: /^Đơn vị \d+$/ })
      .first()
      .click(); // "Đơn vị 12"
    await page.getByRole('button', { name: /^Chỉ: Đơn vị/ }).waitFor();
    expect(await browser.barriers(page)).toEqual([]);
    await table
      .getByRole('link', { name: /^Sửa thông tin/ })
      .first()
      .click();
    await page.waitForURL(/\/units\/\d+/); // "/units/12"
  });

  it('makes an access token, which is shown once, and revokes it', async () => {
    await browser.user('chuyen.vien', 'clerk', await browser.organization('Đảng ủy xã Tam Sơn'));
    await page.goto('/administration');
    await page.getByLabel('Tên hoặc tên đăng nhập').fill('chuyen');
    await page.waitForURL(/q=chuyen/);
    await page.getByRole('button', { name: 'Khóa truy cập chuyen.vien' }).click();
    await page.waitForURL(/tokens=\d+/); // "tokens=2"
    const drawer = page.getByRole('dialog', { name: 'Khóa truy cập của chuyen.vien' });
    await drawer.getByRole('button', { name: 'Tạo khóa' }).click();
    await drawer.getByLabel('Dùng để làm gì').fill('đọc hằng đêm');
    expect(await drawer.getByLabel('giao nhiệm vụ').count()).toBe(1);
    expect(await drawer.getByLabel('sao lưu', { exact: true }).count()).toBe(0);
    await drawer.getByLabel('xem văn bản').check();
    await drawer.getByRole('button', { name: 'Tạo khóa' }).click();
    const field = drawer.getByLabel('Khóa “đọc hằng đêm”', { exact: true });
    await field.waitFor();
    const token = await field.inputValue();
    await drawer.getByRole('button', { name: 'Chép' }).click();
    await drawer.getByText('Đã chép.').waitFor();
    expect(await browser.barriers(page)).toEqual([]);
    const program = personAt(browser.office.address, { authorization: `Bearer ${token}` });
    expect((await program('/documents')).status).toBe(200);

    await page.reload();
    const keys = page.getByRole('dialog').getByRole('list', { name: 'Khóa truy cập' });
    await keys.getByText('xem văn bản').waitFor();
    expect(await field.count()).toBe(0);
    await keys.getByRole('button', { name: 'Hủy khóa “đọc hằng đêm”' }).click();
    await keys.getByText('sẽ ngừng ngay').waitFor();
    await keys.getByRole('button', { name: 'Hủy khóa “đọc hằng đêm”' }).click();
    await keys.getByText(/đã hủy lúc 15\/03\/2040/).waitFor(); // "15/03/2040 10:00"
    expect((await program('/documents')).status).toBe(401);
  });

  it('left no error on the console', () => {
    expect(browser.complaints).toEqual([]);
  });
});
