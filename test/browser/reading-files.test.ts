import type { Page } from 'playwright-core';
import { pdfFile, wordFile } from '../support/papers.js';
import type { Person } from '../support/office.js';
import { TestBrowser } from './support/browser.js';

const plan = (number: string) => [
  {
    rows: [
      [
        ['TỈNH ỦY PHÚ THỌ', '*', `Số ${number}`],
        ['ĐẢNG CỘNG SẢN VIỆT NAM', 'Phú Thọ, ngày 12 tháng 01 năm 2040'],
      ],
    ],
  },
  'KẾ HOẠCH',
  'thực hiện Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ',
  'Căn cứ Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ, Ban Thường vụ Tỉnh ủy ban hành kế hoạch:',
  {
    rows: [
      ['TT', 'Nội dung', 'Cơ quan chủ trì', 'Thời gian hoàn thành'],
      ['1', 'Tổ chức hội nghị quán triệt', 'Đảng ủy xã Tam Sơn', 'Trước ngày 31/12/2040'],
    ],
  },
];

/** Lets go of a file somewhere on the page, as a person does. */
async function drop(page: Page, name: string, content: Buffer): Promise<void> {
  await page.evaluate(`{
    const bytes = Uint8Array.from(atob('${content.toString('base64')}'), (letter) => letter.charCodeAt(0));
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([bytes], ${JSON.stringify(name)}));
    for (const kind of ['dragover', 'drop']) {
      const event = new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true });
      document.querySelector('h1').dispatchEvent(event);
    }
  }`);
}

/** Pastes where the cursor stands what was copied with its form. */
async function paste(page: Page, html: string): Promise<void> {
  await page.evaluate(`{
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'TT Nội dung');
    clipboardData.setData('text/html', ${JSON.stringify(html)});
    document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  }`);
}

describe('Reading files on the page', () => {
  let browser: TestBrowser;
  let page: Page;
  let clerk: Person;

  beforeAll(async () => {
    browser = await TestBrowser.open();
    const { body } = await browser.admin(`/organizations?q=${encodeURIComponent('Tỉnh ủy Phú Thọ')}`);
    const living = (row: { name: string; endedOn: string | null }) => row.name === 'Tỉnh ủy Phú Thọ' && !row.endedOn;
    clerk = await browser.user('vanthu', 'clerk', body.items.find(living).id);
    page = await browser.signedIn('vanthu');
  }, 60_000);

  afterAll(() => browser?.close());
  afterEach(() => expect(browser.complaints.splice(0)).toEqual([]));

  const registered = async (number: string) => {
    const { body } = await clerk(`/documents?number=${encodeURIComponent(number)}`);
    expect(body.total).toBe(1);
    return body.items[0].id as number;
  };

  it.each([
    ['a Word file', '31-KH/TU', 'ke-hoach.docx', wordFile],
    ['a PDF', '32-KH/TU', 'ke-hoach.pdf', pdfFile],
  ])('takes %s dropped beside the form, registers it and attaches it', async (_what, number, name, make) => {
    const content = await make(plan(number));
    await page.goto('/reading');
    await page.getByRole('heading', { name: 'Đọc văn bản' }).waitFor();
    await drop(page, name, content);
    await page.getByRole('region', { name: 'Văn bản' }).getByText(`Số ${number}`).first().waitFor();
    expect(await page.getByLabel(`Đính kèm tệp gốc ${name} vào văn bản này`).isChecked()).toBe(true);
    await page.getByRole('button', { name: /^Ghi \d/ }).click();
    await page.getByText('Tệp gốc đã được đính kèm.').waitFor();

    const id = await registered(number);
    const { body: files } = await clerk(`/documents/${id}/attachments`);
    expect(files.items).toMatchObject([{ name, size: content.length }]);
    const { body: units } = await clerk(`/documents/${id}/implementers`);
    expect(units.items).toMatchObject([{ organization: 'Đảng ủy xã Tam Sơn', deadline: '2040-12-31' }]);
  });

  it('lets a file be chosen, and leaves out the original when asked to', async () => {
    await page.goto('/reading');
    const buffer = await wordFile(plan('33-KH/TU'));
    await page.getByLabel('Chọn tệp').setInputFiles({ name: 'kh.docx', mimeType: '', buffer });
    await page.getByLabel('Đính kèm tệp gốc kh.docx vào văn bản này').uncheck();
    await page.getByRole('button', { name: /^Ghi \d/ }).click();
    await page.getByRole('heading', { name: 'Đã ghi vào sổ' }).waitFor();
    const { body } = await clerk(`/documents/${await registered('33-KH/TU')}/attachments`);
    expect(body.total).toBe(0);
  });

  it('keeps the rows of a table that is pasted with its lines', async () => {
    await page.goto('/reading');
    await page.getByLabel('Nội dung cần đọc').focus();
    const cells = (...row: string[]) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
    const rows = cells('TT', 'Nội dung', 'Cơ quan chủ trì') + cells('1', 'Rà soát', 'Sở Nội vụ');
    await paste(page, `<p>Thực hiện Chỉ thị số 33/CT-TTg ngày 26/11/2021</p><table>${rows}</table>`);
    await page.getByRole('region', { name: 'Văn bản' }).getByText('| 1 | Rà soát | Sở Nội vụ |').waitFor();
  });

  it('says what is wrong with a file that cannot be read, and what to do', async () => {
    await page.goto('/reading');
    await page.getByRole('heading', { name: 'Đọc văn bản' }).waitFor();
    await drop(page, 'ke-hoach.docx', Buffer.from('%PDF-1.7\nhỏng'));
    await page.getByRole('alert').getByText('.pdf').waitFor();
    expect((await clerk('/extractions?pageSize=200')).body.items[0].beginning).not.toContain('hỏng');
  });
});
