import fc from 'fast-check';
import { canonicalJson } from './canonical-json.js';

describe('Canonical JSON', () => {
  it('sorts keys at every level and leaves out what is empty', () => {
    const value = { b: [{ d: 1, c: null }, null, undefined], a: undefined, é: 'Đ', Z: { y: 2, x: '"' } };
    expect(canonicalJson(value)).toBe('{"Z":{"x":"\\"","y":2},"b":[{"d":1},null,null],"é":"Đ"}');
    expect([canonicalJson(null), canonicalJson(undefined), canonicalJson(3)]).toEqual(['null', 'null', '3']);
  });

  it('says the same of equal values, whatever the order of their keys', () => {
    const value = fc.jsonValue();
    fc.assert(
      fc.property(value, (json) => {
        const reversed = (inner: unknown): unknown =>
          Array.isArray(inner)
            ? inner.map(reversed)
            : inner !== null && typeof inner === 'object'
              ? Object.fromEntries(
                  Object.entries(inner)
                    .reverse()
                    .map(([key, member]) => [key, reversed(member)]),
                )
              : inner;
        expect(canonicalJson(reversed(json))).toBe(canonicalJson(json));
        expect(canonicalJson(JSON.parse(canonicalJson(json)))).toBe(canonicalJson(json));
      }),
    );
  });
});
