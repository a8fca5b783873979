import { crc32, deflateRawSync } from 'node:zlib';
import { type Answer, PASSWORD } from './office.js';

/** A ZIP file with these entries, deflated. */
export function zip(entries: Record<string, string | Buffer>): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(entries)) {
    const bytes = Buffer.from(content as string);
    const packed = deflateRawSync(bytes);
    const path = Buffer.from(name);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(8, 4);
    facts.writeUInt32LE(crc32(bytes), 10);
    facts.writeUInt32LE(packed.length, 14);
    facts.writeUInt32LE(bytes.length, 18);
    facts.writeUInt16LE(path.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), facts, path, packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    locals.push(local);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), facts, place, path]));
    at += local.length;
  }
  const index = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(locals.length, 8);
  end.writeUInt16LE(locals.length, 10);
  end.writeUInt32LE(index.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, index, end]);
}

const MAIN = 'application/vnd.openxmlformats-officedocument';

/** A Word file of these paragraphs. */
export function docx(...paragraphs: string[]): Buffer {
  const text = paragraphs.map((words) => `<w:p><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`).join('');
  return zip({
    '[Content_Types].xml': `<Types><Override PartName="/word/document.xml" ContentType="${MAIN}.wordprocessingml.document.main+xml"/></Types>`,
    'word/document.xml': `<w:document><w:body>${text}</w:body></w:document>`,
  });
}

/** An OLE2 compound file whose top directory holds these names; other names stand one storage deeper. */
export function compoundFile(names: string[], deeper: string[] = []): Buffer {
  const header = Buffer.alloc(512);
  header.write('d0cf11e0a1b11ae1', 0, 'hex');
  header.writeUInt16LE(9, 0x1e);
  header.writeUInt32LE(0, 0x30); // the directory begins in sector 0, its table is the sector behind it
  const all = ['Root Entry', ...names, 'ObjectPool', ...deeper];
  const sectors = Math.ceil(all.length / 4);
  const directory = Buffer.alloc(sectors * 512);
  const none = 0xffffffff;
  all.forEach((name, id) => {
    const at = id * 128;
    directory.write(name, at, 'utf16le');
    directory.writeUInt16LE(2 * name.length + 2, at + 0x40);
    const next = (last: number) => (id < last ? id + 1 : none);
    const pool = names.length + 1;
    directory.writeUInt32LE(none, at + 0x44);
    directory.writeUInt32LE(id === 0 ? none : id <= pool ? next(pool) : next(all.length - 1), at + 0x48);
    directory.writeUInt32LE(id === 0 ? 1 : id === pool && deeper.length > 0 ? pool + 1 : none, at + 0x4c);
  });
  const table = Buffer.alloc(512, 0xff);
  for (let sector = 0; sector < sectors; sector++) {
    table.writeUInt32LE(sector + 1 < sectors ? sector + 1 : 0xfffffffe, 4 * sector);
  }
  header.fill(0xff, 0x4c, 512);
  header.writeUInt32LE(sectors, 0x4c);
  return Buffer.concat([header, directory, table]);
}

export const PDF = Buffer.from(
  '%PDF-1.7\n%âãÏÓ\n1 0 obj <</Type /Catalog>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n',
  'latin1',
);

export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

/** Sends a file as a browser does. */
export type Send = (
  path: string,
  name: string,
  content: Buffer | string,
  headers?: Record<string, string>,
) => Promise<Answer>;

/** Somebody who is signed in and sends files. */
export async function senderOf(address: string, username: string): Promise<{ send: Send; cookie: string }> {
  const signedIn = await fetch(`${address}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username, password: PASSWORD }),
  });
  const cookie = signedIn.headers.get('set-cookie')!.split(';')[0]!;
  const send: Send = async (path, name, content, headers = {}) => {
    const body = new FormData();
    body.set('file', new Blob([typeof content === 'string' ? content : new Uint8Array(content)]), name);
    const answer = await fetch(`${address}/api${path}`, { method: 'POST', headers: { cookie, ...headers }, body });
    return { status: answer.status, body: await answer.json(), headers: answer.headers };
  };
  return { send, cookie };
}
