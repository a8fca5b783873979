import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Viewer } from '../identity/viewer.js';
import type { Keys } from './starter-keys.js';

/** The inspections of data/starter. */
@Injectable()
export class StarterInspections {
  async fill(
    _manager: EntityManager,
    _viewer: Viewer,
    _folder: URL,
    _organizations: Keys,
    _documents: Keys,
  ): Promise<void> {}
}
