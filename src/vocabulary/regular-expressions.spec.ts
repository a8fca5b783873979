import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { jest } from '@jest/globals';
import ts from 'typescript';

// recheck starts a Java or native process unless told to stay in this one
process.env.RECHECK_SYNC_BACKEND = 'pure';
const { checkSync } = await import('recheck');

jest.setTimeout(120_000);

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
function judge({ source, flags }: Pattern): string {
  const verdict = checkSync(source, flags, { timeout: 10_000 });
  return verdict.status === 'unknown' ? `unknown (${verdict.error.kind})` : verdict.status;
}

const src = fileURLToPath(new URL('../', import.meta.url));

describe('Every regular expression of the program', () => {
  test('takes time in step with the text, whatever the text', () => {
    const verdicts = new Map<string, string>();
    const unsafe: string[] = [];
    for (const name of readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((each) => each.endsWith('.ts'))) {
      for (const pattern of patternsIn(name, readFileSync(src + name, 'utf8'))) {
        const literal = `/${pattern.source}/${pattern.flags}`;
        const verdict = verdicts.get(literal) ?? judge(pattern);
        verdicts.set(literal, verdict);
        if (verdict !== 'safe') unsafe.push(`${name}: ${literal} is ${verdict}`);
      }
    }
    expect(unsafe).toEqual([]);
    expect(verdicts.size).toBeGreaterThan(20);
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

  test('knows a slow one', () => {
    expect(judge({ source: '^(a+)+$', flags: '' })).toBe('vulnerable');
    expect(judge({ source: '\\d+$', flags: '' })).toBe('vulnerable');
    expect(judge({ source: '^\\d+$', flags: '' })).toBe('safe');
  });
});
