import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import chromium from '@sparticuz/chromium';
import axe from 'axe-core';
import {
  type Browser as Chromium,
  type BrowserContextOptions,
  chromium as playwright,
  type Page,
} from 'playwright-core';
import { sqliteDatabase } from '../../support/databases.js';
import { Office, PASSWORD, type Person, signIn } from '../../support/office.js';

const built = fileURLToPath(new URL('../../../web/dist/index.html', import.meta.url));

/** The day of the test office, told to the browser too. Far ahead: a browser drops cookies that are older than its real clock. */
export const TODAY = '2040-03-15';

interface Violation {
  id: string;
  impact: string;
  nodes: { html: string; failureSummary: string }[];
}

/** A browser beside an office, and what went wrong in it without anybody noticing. */
export class TestBrowser {
  /** Errors on the console and in scripts, and requests to any other host. */
  readonly complaints: string[] = [];

  private constructor(
    readonly office: Office,
    readonly admin: Person,
    private readonly chromium: Chromium,
  ) {}

  static async open({ seed }: { seed?: 'starter' | 'demo' | 'none' } = {}): Promise<TestBrowser> {
    if (!existsSync(built)) throw new Error('The page is not built. Run: npm run build:web');
    const office = await Office.open(await sqliteDatabase(), { seed });
    office.clock.set(TODAY);
    return new TestBrowser(office, await signIn(office.address, 'admin', PASSWORD), await launch());
  }

  /** A new user with one grant over the own office; answers what asks in its name. */
  async user(username: string, role: string, organizationId: number): Promise<Person> {
    const body = { username, name: username, password: PASSWORD, organizationId, grants: [{ role, organizationId }] };
    const added = await this.admin('/users', { body });
    if (added.status !== 201) throw new Error(JSON.stringify(added.body));
    return signIn(this.office.address, username, PASSWORD);
  }

  /** The id of the organisation of this name. */
  async organization(name: string): Promise<number> {
    const { body } = await this.admin(`/organizations?asOf=all&pageSize=200&q=${encodeURIComponent(name)}`);
    return body.items.find((item: { name: string }) => item.name === name).id;
  }

  async close(): Promise<void> {
    await this.chromium?.close();
    await this.office?.close();
  }

  /** A new window, watched. */
  async page(options: BrowserContextOptions = {}, address = this.office.address): Promise<Page> {
    const context = await this.chromium.newContext({
      ...{ baseURL: address, viewport: { width: 1440, height: 900 }, locale: 'vi-VN', ...options },
    });
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    await page.clock.setFixedTime(new Date(`${TODAY}T03:00:00Z`));
    page.on('console', (message) => {
      // 4xx answers are part of the talk between page and service
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
        this.complaints.push(message.text());
      }
    });
    page.on('pageerror', (error) => this.complaints.push(error.stack ?? error.message));
    page.on('request', (request) => {
      if (new URL(request.url()).host !== new URL(address).host) this.complaints.push(`request to ${request.url()}`);
    });
    return page;
  }

  /** A window in which somebody has signed in through the form. */
  async signedIn(username: string, options: BrowserContextOptions = {}, address?: string): Promise<Page> {
    const page = await this.page(options, address);
    await page.goto('/sign-in');
    await page.getByLabel('Tên đăng nhập').fill(username);
    await page.getByLabel('Mật khẩu').fill(PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Hôm nay' }).waitFor();
    return page;
  }

  /** What axe finds serious or critical on the page as it stands. */
  async barriers(page: Page): Promise<string[]> {
    await page.evaluate(axe.source); // over the debugger: a script tag would be refused
    const violations = await page.evaluate<Violation[]>(
      `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations)`,
    );
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
  }
}

export async function launch(): Promise<Chromium> {
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
}
