import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Problem } from '../http/problem.js';
import type { Viewer } from '../identity/viewer.js';
import { SecrecyGuard } from '../secrecy/secrecy.js';
import { type Extension, fileKind } from './file-kind.js';
import { baseOf, cleanFileName, extensionOf } from './file-name.js';
import { FileStore } from './file-store.js';
import { officeText } from './office-text.js';
import { textBlocks, textOfHead } from './plain-text.js';

/** A file that was looked at and may be kept. */
export interface Arrived {
  name: string;
  mediaType: string;
  size: number;
  sha256: string;
  /** Makes it durable in its place; to be called before the unit of work that names it. */
  keep(): Promise<void>;
  /** Removes it unless it was kept. */
  discard(): Promise<void>;
}

/** What every file passes on its way in: its name is cleaned, its kind found by content, secrets are refused. */
@Injectable()
export class FileIntake {
  constructor(
    private readonly store: FileStore,
    private readonly secrecy: SecrecyGuard,
  ) {}

  /** Throws Problem, and then nothing of the file is left. */
  async take(viewer: Viewer, typedName: string, content: Readable): Promise<Arrived> {
    const name = cleanFileName(typedName);
    if (name === '') throw Problem.field('file', 'fileName');
    await this.secrecy.check(viewer, { 'file.name': baseOf(name) });
    const received = await this.store.receive(content, (head) => this.refuseSecretText(viewer, name, head));
    const discard = () => this.store.discard(received);
    try {
      const { extension, mediaType } = await fileKind(received.path, name);
      await this.refuseSecrets(viewer, received.path, extension);
      const { size, sha256 } = received;
      return { ...{ name, mediaType, size, sha256, discard }, keep: () => this.store.keep(received) };
    } catch (error) {
      await discard();
      throw error;
    }
  }

  /**
   * One whose words were read before and hold no secret; null when it is of a kind that is not kept. Throws Problem for more
   * than MAX_UPLOAD_MB.
   */
  async takeRead(name: string, bytes: Buffer): Promise<Arrived | null> {
    const received = await this.store.receive(Readable.from([bytes]), async () => undefined);
    const discard = () => this.store.discard(received);
    try {
      const { mediaType } = await fileKind(received.path, name);
      const { size, sha256 } = received;
      return { ...{ name, mediaType, size, sha256, discard }, keep: () => this.store.keep(received) };
    } catch (error) {
      await discard();
      if (error instanceof Problem) return null;
      throw error;
    }
  }

  /** Whether a file is still there. */
  async has(sha256: string): Promise<boolean> {
    return (await this.store.keptAt(sha256)) !== null;
  }

  read(sha256: string): Promise<Readable> {
    return this.store.read(sha256);
  }

  /** Nearly every text is shorter than its head, and is then refused before a byte of it lies on the disk. */
  private async refuseSecretText(viewer: Viewer, name: string, head: Buffer): Promise<void> {
    const text = textOfHead(head);
    if (text) await this.secrecy.check(viewer, { file: cells(text, extensionOf(name)) });
  }

  private async refuseSecrets(viewer: Viewer, path: string, extension: Extension): Promise<void> {
    if (extension === 'txt' || extension === 'csv') {
      for await (const text of textBlocks(path))
        await this.secrecy.check(viewer, { file: text && cells(text, extension) });
    }
    for await (const text of officeText(path, extension)) await this.secrecy.check(viewer, { file: text });
  }
}

/** Each cell of a table on a line of its own: `12;MẬT;Kế hoạch` */
const cells = (text: string, extension: string) => text.replaceAll(extension === 'csv' ? /[;,\t]/g : /[;\t]/g, '\n'); // ";"
