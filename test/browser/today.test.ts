import type { Page } from 'playwright-core';
import { ifMatch, type Person } from '../support/office.js';
import { TestBrowser } from './support/browser.js';

describe('The first page', () => {
  let browser: TestBrowser;
  let communes: { id: number; name: string }[];

  beforeAll(async () => {
    browser = await TestBrowser.open();
    const { body } = await browser.admin(`/organizations?q=${encodeURIComponent('Tỉnh ủy Phú Thọ')}`);
    const province = body.items.find(
      (row: { name: string; endedOn: string | null }) => row.name === 'Tỉnh ủy Phú Thọ' && !row.endedOn,
    ).id;
    communes = (await browser.admin(`/organizations?under=${province}&level=commune&system=party`)).body.items;
    const clerk = await browser.user('vanthu', 'clerk', province);
    const leader = await browser.user('lanhdao', 'leader', province);
    const inspector = await browser.user('kiemtra', 'inspector', province);
    const officer = await browser.user('canbo', 'unit_officer', communes[0]!.id);
    await fill(province, { clerk, leader, inspector, officer });
  }, 90_000);

  afterAll(() => browser?.close());

  /** What was added. */
  async function done(asked: ReturnType<Person>): Promise<{ id: number }> {
    const { status, body } = (await asked) as { status: number; body: { id: number } };
    if (status !== 201) throw new Error(JSON.stringify(body));
    return body;
  }

  async function fill(province: number, people: Record<'clerk' | 'leader' | 'inspector' | 'officer', Person>) {
    const { clerk, leader, inspector, officer } = people;
    const ids: number[] = [];
    for (let place = 1; place <= 7; place++) {
      const body = { number: `${place}-CT/TU`, issuerId: province, issuedOn: '2040-03-10', title: `việc ${place}` };
      ids.push((await done(clerk('/documents', { body }))).id);
    }
    for (const [place, deadline] of ['2040-01-10', '2040-03-01', '2040-03-17', '2040-06-01'].entries()) {
      const body = {
        ...{ documentId: ids[place], organizationIds: communes.map(({ id }) => id), role: 'implementing' },
        ...{ giverId: province, task: `kế hoạch ${place}`, assignedOn: '2040-01-02', deadline },
      };
      await done(leader('/assignments', { body }));
    }
    const mine = (await officer('/assignments?state=overdue')).body.items[0];
    const report = { act: 'reportDone', on: '2040-03-12', evidence: 'Báo cáo 1-BC/ĐU' };
    await done(officer(`/assignments/${mine.id}/acts`, { body: report, headers: ifMatch(mine.version) }));
    for (const issuedOn of ['2040-03-11', '2040-03-12']) {
      const body = { number: '8-CT/TU', issuerId: province, issuedOn, title: `việc 8 ngày ${issuedOn}` };
      await done(clerk('/documents', { body }));
    }
    const relation = { kind: 'implements', to: { number: '9-QĐ/TW', issuedOn: '2039-01-01' }, confirmed: false };
    await clerk(`/documents/${ids[0]}/relations`, { body: relation });
    const round = {
      kind: 'inspection',
      topic: 'Quy chế dân chủ',
      unitCount: 3,
      startedOn: '2040-03-01',
      periodFrom: '2040-03-01',
      periodTo: '2040-03-31',
    };
    const { id } = await done(inspector('/inspections', { body: round }));
    await inspector(`/inspections/${id}/subjects`, {
      body: { organizationIds: communes.slice(0, 2).map((c) => c.id) },
    });
    for (const deadline of ['2040-03-05', '2040-03-20']) {
      const organizationId = communes[0]!.id;
      const body = { inspectionId: id, organizationId, text: 'Khắc phục', recommendedOn: '2040-03-02', deadline };
      await done(inspector('/recommendations', { body }));
    }
  }

  /** How many rows a list says that it has; 0 where it says in a sentence that there are none. */
  async function rowsBehind(page: Page, href: string): Promise<number> {
    if (href.startsWith('#')) return page.locator(`${href} li`).count();
    await page.goto(href);
    const pager = page.locator('.pager [role=status]');
    await pager.or(page.locator('.empty-state')).waitFor();
    return (await pager.count()) === 0 ? 0 : Number(/(\d+)$/.exec(await pager.innerText())![1]); // "3 trên tổng số 3"
  }

  /** Until every figure is known. */
  const allKnown = (page: Page) => page.locator('.figure', { hasText: '…' }).first().waitFor({ state: 'detached' });

  it.each([
    ['lanhdao', 4],
    ['vanthu', 5],
    ['kiemtra', 4],
    ['canbo', 3],
    ['admin', 11], // three of the clerk's stand among the leader's
  ])(
    'has for %s %i figures, each a link to exactly that many rows',
    async (person, figures) => {
      const page = await browser.signedIn(person);
      const links = page.locator('.figures .figure-link');
      await links.nth(figures - 1).waitFor();
      await allKnown(page);
      expect(await links.count()).toBe(figures);
      const told = await Promise.all(
        (await links.all()).map(async (link) => ({
          name: await link.locator('.figure-name').innerText(),
          value: Number((await link.locator('.figure').innerText()).replace(/\D/g, '')), // "1.234"
          href: (await link.getAttribute('href'))!,
        })),
      );
      expect(told.some(({ value }) => value > 0)).toBe(true);
      for (const { name, value, href } of told) {
        if (href.startsWith('#')) await page.goto('/').then(() => page.locator(`${href} li`).first().waitFor());
        expect([name, await rowsBehind(page, href)]).toEqual([name, value]);
      }
      await page.context().close();
    },
    60_000,
  );

  it('opens from the tables of the leader exactly the rows that they count', async () => {
    const page = await browser.signedIn('lanhdao');
    await page.locator('.bars .end a').first().waitFor();
    await page.locator('.skeleton').first().waitFor({ state: 'detached' });
    const links = await page.locator('.small-table td a, .bars .end a').all();
    const told = await Promise.all(
      links.map(async (link) => [Number(await link.innerText()), (await link.getAttribute('href'))!] as const),
    );
    expect(told.length).toBeGreaterThanOrEqual(8);
    expect(told.filter(([value]) => value > 0).length).toBeGreaterThanOrEqual(5);
    for (const [value, href] of told) expect([href, await rowsBehind(page, href)]).toEqual([href, value]);
    await page.context().close();
  }, 60_000);

  it('tells since a chosen day what has changed', async () => {
    const page = await browser.signedIn('lanhdao');
    await page.getByText(/^lanhdao giao 4-CT\/TU cho/).waitFor();
    await page
      .getByText(/và \d+ mục khác như vậy/)
      .first()
      .waitFor();
    await page.getByLabel('Từ ngày').fill('16/3/2040');
    await page.keyboard.press('Tab');
    await page.getByText('Không có thay đổi nào trong phạm vi được xem.').waitFor();
    await page.context().close();
  });

  it('left no error on the console', () => {
    expect(browser.complaints).toEqual([]);
  });
});
