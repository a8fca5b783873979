import { Injectable } from '@nestjs/common';
import { sql } from '../database/dialect.js';
import { rowsIn } from '../database/reads.js';
import { Stubs } from '../documents/stubs.js';

/** When a stub turns out to be a registered document, the words that cited it are that document's. */
@Injectable()
export class SourceSettlement {
  constructor(stubs: Stubs) {
    stubs.whenSettled(async (manager, _viewer, stubId, documentId) => {
      await rowsIn(
        manager,
        sql`UPDATE record_sources SET record_id = ${documentId} WHERE kind = 'document' AND record_id = ${stubId}`,
      );
    });
  }
}
