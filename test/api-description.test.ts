import { sqliteDatabase } from './support/databases.js';
import { Office } from './support/office.js';

describe('The API description', () => {
  let office: Office;

  beforeAll(async () => {
    office = await Office.open(await sqliteDatabase(), { seed: 'none' });
  }, 60_000);

  afterAll(() => office?.close());

  /** METHOD /path/:id, as Fastify prints its own table of routes. */
  const realRoutes = () => {
    const routes = new Set<string>();
    const fastify = office.app.getHttpAdapter().getInstance() as { printRoutes(options: object): string };
    const path: string[] = [];
    for (const line of fastify.printRoutes({ commonPrefix: false }).split('\n')) {
      const match = /^([│ ]*)(?:├── |└── )(\S*)(?: \((.*)\))?$/.exec(line);
      if (!match) continue;
      const depth = match[1]!.length / 4;
      path.length = depth;
      path.push(match[2]!);
      for (const method of (match[3] ?? '').split(', ').filter(Boolean)) routes.add(`${method} ${path.join('')}`);
    }
    return routes;
  };

  it('names exactly the routes that there are', async () => {
    const { body } = await office.stranger('/openapi.json');
    const described = Object.entries(body.paths as Record<string, object>).flatMap(([path, item]) =>
      Object.keys(item).map((verb) => `${verb.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`),
    );
    const undescribed = new Set(['/api/openapi.json', '/api/docs']);
    const real = [...realRoutes()].filter(
      (route) => route.includes(' /api/') && !route.startsWith('HEAD ') && !undescribed.has(route.split(' ')[1]!),
    );
    expect(real.sort()).toEqual(described.sort());
    expect(real.length).toBeGreaterThan(20);
  });

  it('is also a page for people', async () => {
    const page = await office.stranger('/docs');
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(page.body).toContain('POST /api/documents');
  });
});
