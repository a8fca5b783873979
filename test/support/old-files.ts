import { deflateSync } from 'node:zlib';

const TONES: Record<string, number> = {
  '\u0300': 0xcc,
  '\u0309': 0xd2,
  '\u0303': 0xde,
  '\u0301': 0xec,
  '\u0323': 0xf2,
};

/** Text as Windows kept Vietnamese before Unicode: letters with their hats, tones behind them. */
export function windows1258(text: string): Buffer {
  const decoder = new TextDecoder('windows-1258');
  const codes = new Map(Array.from({ length: 256 }, (_, code) => [decoder.decode(Buffer.from([code])), code]));
  const bytes = [...text.normalize('NFD')].reduce<string[]>((letters, mark) => {
    const isHat = '\u0302\u0306\u031b'.includes(mark);
    const base = letters.at(-1);
    if (isHat && base && base in { ...TONES }) letters.splice(-1, 0, (letters.at(-2)! + mark).normalize('NFC'));
    else if (isHat) letters.push((letters.pop()! + mark).normalize('NFC'));
    else letters.push(mark);
    return letters;
  }, []);
  const withHats = bytes.filter(
    (letter, at) => !(bytes[at + 1] && bytes[at + 1]!.length === 1 && isHatted(letter, bytes[at + 1]!)),
  );
  return Buffer.from(withHats.map((letter) => TONES[letter] ?? codes.get(letter)!));
}

/** "e" left over before its hatted form "ê". */
const isHatted = (plain: string, next: string) =>
  next !== plain && next.normalize('NFD')[0] === plain && next.normalize('NFD').length > 1;

/** A sound PDF of a few hundred kilobytes whose page unpacks to gigabytes. */
export function bombPdf(): Buffer {
  const once = deflateSync(Buffer.alloc(400 * 1024 * 1024, ' '), { level: 9 });
  const twice = deflateSync(once, { level: 9 });
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents[${'4 0 R '.repeat(8)}]>>`,
  ];
  const head = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('');
  const stream = `4 0 obj\n<</Length ${twice.length}/Filter[/FlateDecode/FlateDecode]>>\nstream\n`;
  return Buffer.concat([
    Buffer.from(`%PDF-1.7\n${head}${stream}`, 'latin1'),
    twice,
    Buffer.from('\nendstream\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF\n', 'latin1'),
  ]);
}
