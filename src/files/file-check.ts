import { Injectable } from '@nestjs/common';
import { sql } from '../database/dialect.js';
import { Reads } from '../database/reads.js';
import { FileStore } from './file-store.js';

export interface FileFault {
  sha256: string;
  /** The attachments that name it. */
  attachmentIds: number[];
  fault: 'missing' | 'size' | 'content';
}

interface Named {
  sha256: string;
  size: number;
  attachmentIds: number[];
}

const AT_ONCE = 200;

/** For `verify`: every file that an attachment names is there, and is what it was. */
@Injectable()
export class FileCheck {
  constructor(
    private readonly reads: Reads,
    private readonly store: FileStore,
  ) {}

  /** Reads every file once. */
  async check(): Promise<{ files: number; faults: FileFault[] }> {
    const faults: FileFault[] = [];
    let files = 0;
    for await (const { sha256, size, attachmentIds } of this.named()) {
      files += 1;
      const found = await this.store.measure(sha256);
      const fault = !found ? 'missing' : found.size !== size ? 'size' : found.sha256 !== sha256 ? 'content' : null;
      if (fault) faults.push({ sha256, attachmentIds, fault });
    }
    return { files, faults };
  }

  private async *named(): AsyncGenerator<Named> {
    for (let after = ''; ;) {
      const found = await this.reads.all<Named>({
        columns: {
          sha256: sql`f.sha256`,
          size: sql`f.size`,
          attachmentIds: {
            sql: this.reads.dialect.arrayOf(
              sql`SELECT a.id AS item FROM attachments a WHERE a.sha256 = f.sha256 ORDER BY a.id`,
            ),
            kind: 'json',
          },
        },
        from: sql`(SELECT sha256, max(size) AS size FROM attachments WHERE sha256 > ${after}
                    GROUP BY sha256 ORDER BY sha256 LIMIT ${AT_ONCE}) AS f`,
        orderBy: sql`f.sha256`,
      });
      yield* found;
      if (found.length < AT_ONCE) return;
      after = found.at(-1)!.sha256;
    }
  }
}
