import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { jest } from '@jest/globals';
import ts from 'typescript';

// recheck's own binary where npm has brought one, for it is many times faster; never Java
process.env.RECHECK_BACKEND = isInstalled(`recheck-${process.platform}-${process.arch}`) ? 'native' : 'pure';
const { check } = await import('recheck');

jest.setTimeout(240_000);

function isInstalled(name: string): boolean {
  return existsSync(new URL(`../../node_modules/${name}`, import.meta.url));
}

interface Pattern {
  readonly source: string;
  readonly flags: string;
}

/** Literals, and RegExp('…') with fixed text; what is put together at run time cannot be judged here. */
function patternsIn(file: string, code: string): Pattern[] {
  const patterns: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      patterns.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp') {
      const [source, flags] = node.arguments ?? [];
      if (source && ts.isStringLiteralLike(source))
        patterns.push({ source: source.text, flags: flags && ts.isStringLiteralLike(flags) ? flags.text : '' });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true));
  return patterns;
}

/** recheck's word for it: safe, vulnerable, or why it could not tell. */
async function judge({ source, flags }: Pattern): Promise<string> {
  const verdict = await check(source, flags, { timeout: 30_000 });
  return verdict.status === 'unknown' ? `unknown (${verdict.error.kind})` : verdict.status;
}

const isProgram = (file: string) => file.endsWith('.ts') && !file.endsWith('.spec.ts');
const src = fileURLToPath(new URL('../', import.meta.url));

describe('Every regular expression of the program', () => {
  test('takes time in step with the text, whatever the text', async () => {
    const found = new Map<string, { pattern: Pattern; file: string }>();
    for (const file of readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(isProgram)) {
      for (const pattern of patternsIn(file, readFileSync(src + file, 'utf8'))) {
        found.set(`/${pattern.source}/${pattern.flags}`, { pattern, file });
      }
    }
    const unsafe: string[] = [];
    for (const [literal, { pattern, file }] of found) {
      const verdict = await judge(pattern);
      if (verdict !== 'safe') unsafe.push(`${file}: ${literal} is ${verdict}`);
    }
    expect(unsafe).toEqual([]);
    expect(found.size).toBeGreaterThan(100);
  });
});

describe('The guard', () => {
  test('finds literals and fixed RegExp calls wherever they stand', () => {
    const code = [
      'const a = /x+/gu; const ratio = 4 / 2 / 1;',
      'class A<T> { b(s: string) { return `${s.replace(/[/]y/i, "")} // not a comment`; } }',
      "const c = new RegExp('(z+)+$', 'u'), d = RegExp(`w`), e = new RegExp(a.source);",
      '// /(comment+)+/',
    ].join('\n');
    expect(patternsIn('sample.ts', code)).toEqual([
      { source: 'x+', flags: 'gu' },
      { source: '[/]y', flags: 'i' },
      { source: '(z+)+$', flags: 'u' },
      { source: 'w', flags: '' },
    ]);
  });

  test('knows a slow one', async () => {
    expect(await judge({ source: '^(a+)+$', flags: '' })).toBe('vulnerable');
    expect(await judge({ source: '\\d+$', flags: '' })).toBe('vulnerable');
    expect(await judge({ source: '^\\d+$', flags: '' })).toBe('safe');
  });
});
