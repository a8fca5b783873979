import { Injectable } from '@nestjs/common';
import { Reads } from '../../database/reads.js';
import type { Extraction } from '../../extraction/facts.js';
import type { Viewer } from '../../identity/viewer.js';
import { Clock } from '../../settings/clock.js';
import type { Proposal } from '../proposal.js';
import { AssignmentProposals } from './assignment-proposals.js';
import { BodyResolver } from './body-resolver.js';
import { citedDocuments } from './cited-documents.js';
import { Directory, Gazetteer } from './directory.js';
import { DisciplineProposals } from './discipline-proposals.js';
import { DocumentProposals } from './document-proposals.js';
import { InspectionProposals } from './inspection-proposals.js';
import { KnownDocuments } from './known-documents.js';
import { KnownFacts } from './known-facts.js';
import { NewOrganizations } from './new-organizations.js';
import type { CountedPlace } from './place-names.js';
import { reasonsIn } from './reasons.js';
import { relationProposals } from './relation-proposals.js';
import { Sentences } from './sentences.js';
import { dayOfText } from './text-day.js';
import type { TextPlaces } from './text-places.js';

export interface ReadText {
  text: string;
  textHash: string;
  extraction: Extraction;
  /** The places that it names. */
  named: readonly CountedPlace[];
  /** The day of the text, where the reader says it. */
  datedOn: string | null;
}

const OF_HEAD = 50; // a document's own head outweighs what it happens to mention
const OF_PLACE_AND_DATE = 20;

/** From what a text says to what the register would record of it. */
@Injectable()
export class Resolver {
  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  async proposals(viewer: Viewer, { text, textHash, extraction, named, datedOn }: ReadText): Promise<Proposal[]> {
    const say = reasonsIn(viewer.language);
    const textDay = datedOn ?? extraction.document?.date ?? dayOfText(text);
    const gazetteer = await Gazetteer.load(this.reads);
    const places = placesOf(gazetteer, named, extraction);
    const directory = await Directory.load(this.reads, gazetteer.within(places));
    const bodies = new BodyResolver(directory, places, say, textDay ?? this.clock.today());
    const cited = citedDocuments(extraction);
    const known = await KnownDocuments.load(this.reads, viewer, cited, { places, say, textDay });
    const sentences = new Sentences(text);
    const missing = await NewOrganizations.load(this.reads, viewer, { directory, places, say });
    const documents = new DocumentProposals({ bodies, known, missing, sentences, say }).of(cited);
    const facts = await KnownFacts.load(this.reads, viewer, textHash);
    const inspections = new InspectionProposals({ bodies, missing, sentences, say, facts });
    const rounds = await inspections.of(extraction, documents);
    const disciplines = new DisciplineProposals({ text, sentences, say, facts });
    const assignments = new AssignmentProposals({ bodies, missing, sentences, say, facts }).of(extraction, documents);
    return [
      ...(missing?.proposals() ?? []),
      ...documents,
      ...relationProposals(extraction, documents, { sentences, say, facts }),
      ...rounds,
      ...(await disciplines.of(extraction, rounds)),
      ...assignments,
    ];
  }
}

function placesOf(gazetteer: Gazetteer, named: readonly CountedPlace[], { document }: Extraction): TextPlaces {
  const places = gazetteer.places();
  places.readCounted(named);
  if (document?.issuer) places.read(document.issuer, OF_HEAD);
  places.readBare(document?.place ?? null, OF_PLACE_AND_DATE);
  return places;
}
