import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where `npm run build` puts the page, seen from src/page and from dist/page alike. */
const builtPage = fileURLToPath(new URL('../../web/dist', import.meta.url));

export type Encoding = 'br' | 'gzip' | 'identity';

/** One file of the page in each encoding that the build made of it. */
export interface PageFile {
  type: string;
  bodies: Partial<Record<Encoding, Buffer>> & { identity: Buffer };
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};

const ENCODINGS: [Encoding, string][] = [
  ['br', '.br'],
  ['gzip', '.gz'],
];

/** The files of the built page by name, read once; undefined when it was never built. */
export function readBuiltPage(folder = builtPage): Map<string, PageFile> | undefined {
  if (!existsSync(join(folder, 'index.html'))) return undefined;
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const served = names.filter((name) => TYPES[extname(name)] !== undefined);
  return new Map(served.map((name) => [name.replaceAll('\\', '/'), readPageFile(join(folder, name))]));
}

function readPageFile(path: string): PageFile {
  const bodies: PageFile['bodies'] = { identity: readFileSync(path) };
  for (const [encoding, ending] of ENCODINGS) {
    if (existsSync(path + ending)) bodies[encoding] = readFileSync(path + ending);
  }
  return { type: TYPES[extname(path)]!, bodies };
}

/** The smallest body that the browser takes: `gzip, deflate, br` → br */
export function bestEncoding(file: PageFile, acceptEncoding: string | undefined): Encoding {
  const accepted = (acceptEncoding ?? '').split(',').map((part) => part.trim().split(';')[0]);
  return ENCODINGS.find(([encoding]) => accepted.includes(encoding) && file.bodies[encoding])?.[0] ?? 'identity';
}
