import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Viewer } from '../identity/viewer.js';
import { InspectionsService } from '../inspections/inspections.service.js';
import { SubjectsService } from '../inspections/subjects.service.js';
import { readStarter } from './starter-files.js';
import type { Keys } from './starter-keys.js';

interface StarterInspection {
  key: string;
  kind: string;
  form: string | null;
  title: string;
  topic: string | null;
  documents: string[];
  lead: string;
  collective: string | null;
  unitCount: number | null;
  memberCount: number | null;
  subjects: string[];
  periodFrom: string | null;
  periodTo: string | null;
  note?: string | null;
  source: string;
  sourceName: string;
}

/** The inspections of data/starter. */
@Injectable()
export class StarterInspections {
  constructor(
    private readonly inspections: InspectionsService,
    private readonly subjectsOf: SubjectsService,
  ) {}

  async fill(manager: EntityManager, viewer: Viewer, folder: URL, organizations: Keys, documents: Keys): Promise<void> {
    for (const entry of readStarter<StarterInspection>(folder, 'inspections.json')) {
      const { key: _, documents: about, lead, subjects, note, sourceName, ...facts } = entry;
      const id = await this.inspections.addIn(manager, viewer, {
        ...facts,
        documentIds: about.map((key) => documents.of(key)),
        leadId: organizations.of(lead),
        note: [note, sourceName].filter(Boolean).join(' '),
      });
      const units = subjects.map((key) => organizations.of(key));
      if (units.length > 0) await this.subjectsOf.nameIn(manager, viewer, id, units);
    }
  }
}
