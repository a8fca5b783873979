import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { ifMatch, type Person } from '../support/office.js';
import { TestBrowser } from './support/browser.js';

describe('The list of directives', () => {
  let browser: TestBrowser;
  let page: Page;
  let asked: Person;
  let province: number;
  let communes: { id: number; name: string }[];
  const documents: number[] = [];

  beforeAll(async () => {
    browser = await TestBrowser.open();
    const { body } = await browser.admin(`/organizations?q=${encodeURIComponent('Tỉnh ủy Phú Thọ')}`);
    province = body.items.find(
      (row: { name: string; endedOn: string | null }) => row.name === 'Tỉnh ủy Phú Thọ' && !row.endedOn,
    ).id;
    communes = (await browser.admin(`/organizations?under=${province}&level=commune&system=party`)).body.items;
    asked = await browser.user('vanthu', 'clerk', province);
    await browser.user('vanthu2', 'clerk', province);
    await browser.user('lanhdao', 'leader', province);
    for (let place = 1; place <= 60; place++) {
      const type = place % 3 === 0 ? 'NQ' : 'CT';
      const body = {
        number: `${place}-${type}/TU`,
        issuerId: province,
        issuedOn: '2040-01-10',
        title: `việc ${place}`,
      };
      documents.push((await asked('/documents', { body })).body.id);
    }
    page = await browser.signedIn('vanthu');
  }, 90_000);

  afterAll(() => browser?.close());

  const total = async () => (await page.locator('.pager [role=status]').innerText()).match(/\d+$/)![0]; // "50 trên tổng số 60"
  const open = async (address: string, on = page) => {
    await on.goto(address);
    await on.getByRole('table').waitFor();
  };
  const viewsButton = (on = page) => on.locator('.views-button');

  it('keeps its filters in the address, and shows what nobody was given', async () => {
    await open('/documents');
    await page.getByRole('button', { name: 'Bộ lọc' }).click();
    await page.getByLabel('Loại').selectOption('NQ');
    await page.getByLabel('Chưa ai triển khai').click();
    await page.getByText('20 trên tổng số 20').waitFor();
    expect(new URL(page.url()).searchParams.get('unassigned')).toBe('true');
    await page.reload();
    await page.getByText('20 trên tổng số 20').waitFor();
    await page.getByRole('button', { name: 'Bỏ Chưa ai triển khai' }).waitFor();
    expect((await asked('/documents?type=NQ&unassigned=true')).body.total).toBe(20);
  });

  it('saves what it shows as a view, shares it, and gives it back with its columns', async () => {
    await open('/documents?type=NQ&sort=number');
    await page.getByRole('button', { name: 'Cột' }).click();
    await page.getByRole('checkbox', { name: 'Cơ quan ban hành' }).click();
    await page.getByRole('columnheader', { name: 'Cơ quan ban hành' }).waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');
    await viewsButton().click();
    await page.getByRole('button', { name: 'Ghi thành cách xem mới…' }).click();
    const form = page.getByRole('dialog');
    await form.getByLabel('Tên cách xem').fill('Nghị quyết theo số');
    await form.getByLabel('Dùng chung với').selectOption('clerk');
    await page.keyboard.press('Tab');
    await form.getByRole('button', { name: 'Ghi', exact: true }).click();
    await viewsButton().getByText('Cách xem: Nghị quyết theo số').waitFor();

    const colleague = await browser.signedIn('vanthu2');
    await open('/documents', colleague);
    await viewsButton(colleague).click();
    await colleague.getByRole('button', { name: /^Nghị quyết theo số/ }).click();
    await colleague.getByText('21 trên tổng số 21').waitFor();
    expect(await colleague.getByRole('columnheader', { name: 'Cơ quan ban hành' }).count()).toBe(0);
    expect(await colleague.getByRole('table').getByRole('link').first().innerText()).toBe('3-NQ/TU');
    await viewsButton(colleague).click();
    expect(await colleague.getByRole('button', { name: /^Bỏ “/ }).count()).toBe(0); // only its author may
    await colleague.context().close();
  });

  it('says that a view has changed, saves over it, renames and removes it', async () => {
    await page.getByLabel('Chưa ai triển khai').click();
    await viewsButton().getByText('(đã đổi)').waitFor();
    await viewsButton().click();
    await page.getByRole('button', { name: 'Ghi đè “Nghị quyết theo số”' }).click();
    await viewsButton().getByText('(đã đổi)').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /^Đổi tên, dùng chung/ }).click();
    await page.getByRole('dialog').getByLabel('Tên cách xem').fill('Nghị quyết chưa giao');
    await page.getByRole('dialog').getByRole('button', { name: 'Ghi', exact: true }).click();
    await viewsButton().getByText('Cách xem: Nghị quyết chưa giao').waitFor();
    const { body } = await asked('/views?page=documents');
    expect(body.items).toMatchObject([{ name: 'Nghị quyết chưa giao', role: 'clerk' }]);
    expect(body.items[0].query).toContain('unassigned=true');
    await viewsButton().click();
    await page.getByRole('button', { name: 'Bỏ “Nghị quyết chưa giao”' }).click();
    await viewsButton().getByText('Cách xem:').waitFor({ state: 'detached' });
    expect((await asked('/views?page=documents')).body.total).toBe(0);
  });

  it('tells what a bulk edit will change and what it won’t, does it, and takes it back', async () => {
    const [first] = documents as [number];
    await asked(`/documents/${first}/no-task`, { body: { reason: 'Đã rõ' }, headers: ifMatch(1) });
    await open('/documents?type=CT&sort=number&columns=none');
    await page.getByLabel('Chọn cả trang').check();
    await page.getByRole('button', { name: 'Không giao nhiệm vụ…' }).click();
    const drawer = page.getByRole('dialog');
    await drawer.getByLabel('Lý do').fill('Để biết');
    await drawer.getByRole('button', { name: 'Xem trước' }).click();
    await drawer.getByText('39 văn bản sẽ đổi').waitFor();
    await drawer.getByText('3 văn bản giữ nguyên').waitFor(); // two of them are other offices’
    await drawer.getByText('Văn bản của cơ quan khác vào sổ').first().waitFor();
    await drawer.getByText('Đã như vậy, không có gì để đổi.').waitFor();
    await drawer.getByRole('button', { name: 'Ghi 39 văn bản' }).click();
    await page.getByText('Không giao nhiệm vụ: đã ghi 39 văn bản.').waitFor();
    expect((await asked('/documents?unassigned=true&type=CT')).body.total).toBe(0);
    await page.locator('.ant-notification').getByRole('button', { name: 'Hoàn tác' }).click();
    await page.getByText('Đã hoàn tác.').waitFor();
    expect((await asked('/documents?unassigned=true&type=CT')).body.total).toBe(39);
    expect((await asked(`/documents/${first}`)).body.noTaskReason).toBe('Đã rõ');
  });

  it('chooses over pages, and shows anew when somebody was faster', async () => {
    await open('/documents?unassigned=true&sort=number&columns=none');
    await page.getByLabel('Chọn cả trang').check();
    await page.getByRole('button', { name: 'Chọn cả 59 văn bản khớp bộ lọc' }).click();
    await page.getByText('9 ở ngoài trang này').waitFor();
    await page.getByRole('button', { name: 'Đặt độ khẩn…' }).click();
    const drawer = page.getByRole('dialog');
    await drawer.getByRole('button', { name: 'Xem trước' }).click();
    await drawer.getByText('59 văn bản sẽ đổi').waitFor();
    const version = (await asked(`/documents/${documents[5]}`)).body.version;
    const urgent = { method: 'PATCH', body: { urgency: 'urgent' }, headers: ifMatch(version) };
    await asked(`/documents/${documents[5]}`, urgent);
    await drawer.getByRole('button', { name: 'Ghi 59 văn bản' }).click();
    await drawer.getByText('Có văn bản vừa được người khác sửa.').waitFor();
    await drawer.getByRole('button', { name: 'Ghi 58 văn bản' }).click();
    await page.getByText('Đặt độ khẩn: đã ghi 58 văn bản.').waitFor();
    await page.getByRole('button', { name: 'Sửa hàng loạt gần đây' }).click();
    await page.getByText(/^Đặt độ khẩn, 58 văn bản/).waitFor();
    await page.keyboard.press('Escape');
  });

  it('gives many directives to many units for the leader', async () => {
    const leader = await browser.signedIn('lanhdao');
    await open('/documents?type=NQ&columns=none', leader);
    await leader.getByLabel('Chọn 3-NQ/TU').check();
    await leader.getByLabel('Chọn 6-NQ/TU').check();
    expect(await leader.getByRole('button', { name: 'Đặt độ khẩn…' }).count()).toBe(0); // a clerk's
    await leader.getByRole('button', { name: 'Giao cho đơn vị…' }).click();
    const drawer = leader.getByRole('dialog');
    await drawer.getByRole('combobox', { name: 'Thêm mọi đơn vị cùng cấp thuộc…' }).fill('tinh uy phu tho');
    await leader.getByRole('option', { name: 'Tỉnh ủy Phú Thọ Đảng, Tỉnh, từ 01/07/2025', exact: true }).click();
    await drawer.getByRole('button', { name: `Thêm ${communes.length} đơn vị` }).click();
    await drawer.getByLabel('Hạn').fill('1/6/40');
    await drawer.getByRole('button', { name: 'Xem trước' }).click();
    await drawer.getByText('2 văn bản sẽ đổi').waitFor();
    await drawer.getByRole('button', { name: 'Ghi 2 văn bản' }).click();
    await leader.getByText('Giao cho đơn vị: đã ghi 2 văn bản.').waitFor();
    const given = await asked(`/assignments?documentId=${documents[2]}`);
    expect(given.body.total).toBe(communes.length);
    await leader.context().close();
  });

  it('shows in the history of a directive what was changed, in words', async () => {
    await page.goto(`/documents/${documents[5]}/history`);
    await page.getByText('Độ khẩn').first().waitFor();
    expect(await page.locator('.history-changes del').first().innerText()).toBe('Thường');
    expect(await page.locator('.history-changes ins').first().innerText()).toBe('Khẩn');
  });

  it('attaches the file to the look-alike that it is', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'so-chi-dao-'));
    const file = join(folder, 'chi-thi.txt');
    writeFileSync(file, 'Chỉ thị số 1-CT/TU');
    expect(existsSync(file)).toBe(true);
    await page.goto('/documents/new');
    await page.getByLabel('Số, ký hiệu').first().fill('1-ct/tu');
    await page.getByText('Trong sổ đã có văn bản giống văn bản này').waitFor();
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Đúng văn bản này, đính kèm tệp…' }).click(),
    ]);
    await chooser.setFiles(file);
    await page.getByText('Đã đính kèm chi-thi.txt.').waitFor();
    const { body } = await asked(`/documents/${documents[0]}/attachments`);
    expect(body.items).toMatchObject([{ name: 'chi-thi.txt' }]);
    expect((await asked('/documents?number=1-CT/TU')).body.total).toBe(1);
    rmSync(folder, { recursive: true });
  });

  it('lets the clerk confirm on the first page what texts propose', async () => {
    await asked(`/documents/${documents[1]}/relations`, {
      body: { kind: 'implements', to: { number: '77-QĐ/TW', issuedOn: '2039-01-01' }, confirmed: false },
    });
    await page.goto('/');
    const figure = page.getByRole('link', { name: /^Quan hệ chờ xác nhận/ });
    await figure.getByText('1', { exact: true }).waitFor();
    await page.locator('#proposals').getByRole('button', { name: 'Xác nhận' }).click();
    await page.getByText('Không có quan hệ nào chờ xác nhận.').waitFor();
    await figure.getByText('0', { exact: true }).waitFor();
    await page.getByText(/^vanthu xác nhận quan hệ giữa 2-CT\/TU và 77-QĐ\/TW/).waitFor();
    await page.getByRole('link', { name: /^Văn bản được dẫn chiếu, chưa đăng ký/ }).click();
    await page.getByRole('table').getByRole('link', { name: '77-QĐ/TW' }).waitFor();
    const cited = (await asked('/documents?cited=true')).body.total;
    expect(await total()).toBe(String(cited));
  });

  it('left no error on the console', () => {
    expect(browser.complaints).toEqual([]);
  });
});
