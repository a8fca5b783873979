import type { FileHandle } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { type Entry, type Options, type ZipFile, fromBuffer, fromFd } from 'yauzl';

const MOST_ENTRIES = 20_000;
const OPTIONS: Options = { autoClose: false, lazyEntries: true, validateEntrySizes: true };

/** The entries of a ZIP file, each read with a bound on its size. */
export class ZipArchive {
  private constructor(
    private readonly zip: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  /** null when it is no sound ZIP file. Nothing is unpacked yet; a file stays open until its owner closes it. */
  static async over(file: FileHandle | Buffer): Promise<ZipArchive | null> {
    try {
      const zip = await opened(file);
      const entries = zip.entryCount <= MOST_ENTRIES ? await entriesOf(zip) : null;
      return entries && new ZipArchive(zip, entries);
    } catch {
      return null;
    }
  }

  get names(): string[] {
    return [...this.entries.keys()];
  }

  /** Bytes of all entries together, as the directory says; yauzl refuses an entry that unpacks to more than it says. */
  get unpackedSize(): number {
    return [...this.entries.values()].reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  }

  /** The content of an entry as UTF-8; null when it is absent, damaged, locked or larger than `largest` bytes. */
  async text(name: string, largest: number): Promise<string | null> {
    const entry = this.entries.get(name);
    if (!entry || entry.uncompressedSize > largest) return null;
    try {
      return (await buffer(await streamOf(this.zip, entry))).toString('utf8');
    } catch {
      return null;
    }
  }
}

function opened(file: FileHandle | Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    const done = (error: Error | null, zip: ZipFile) => (error ? reject(error) : resolve(zip));
    if (Buffer.isBuffer(file)) fromBuffer(file, OPTIONS, done);
    else fromFd(file.fd, OPTIONS, done);
  });
}

function entriesOf(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  return new Promise((resolve, reject) => {
    zip.on('entry', (entry: Entry) => {
      entries.set(entry.fileName, entry);
      zip.readEntry();
    });
    zip.once('end', () => resolve(entries));
    zip.once('error', reject);
    zip.readEntry();
  });
}

function streamOf(zip: ZipFile, entry: Entry): Promise<NodeJS.ReadableStream> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)));
  });
}
