import type { OwnDocument } from '../../extraction/facts.js';
import type { Warning } from '../../texts/texts.js';
import { DocumentNumber, type NumberSystem } from '../../vocabulary/document-number.js';
import { fold } from '../../vocabulary/fold.js';
import { typeCodeOfWord, wordsOfType } from '../../vocabulary/type-words.js';
import type { Action, Certainty, DocumentFields, DocumentProposal, Status, Words } from '../proposal.js';
import { phraseOf } from './body-phrase.js';
import type { BodyResolver, ResolvedBody } from './body-resolver.js';
import type { CitedDocument } from './cited-documents.js';
import type { KnownDocuments, Recognised } from './known-documents.js';
import type { Added, NewOrganizations } from './new-organizations.js';
import type { Reasons } from './reasons.js';
import type { Sentences } from './sentences.js';

interface Tools {
  bodies: BodyResolver;
  known: KnownDocuments;
  /** Null: the reader may add no organisation. */
  missing: NewOrganizations | null;
  sentences: Sentences;
  say: Reasons;
}

/** The documents that a text is and cites, each once. */
export class DocumentProposals {
  constructor(private readonly tools: Tools) {}

  of(cited: readonly CitedDocument[]): DocumentProposal[] {
    return cited.map((document, index) => this.proposal(document, `d${index + 1}`));
  }

  private proposal(document: CitedDocument, proposal: string): DocumentProposal {
    const { bodies, known, sentences } = this.tools;
    const number = document.number === null ? null : DocumentNumber.parse(document.number);
    const code = number?.ok ? number.body : null;
    const issuer = bodies.resolve({ words: document.issuer, code, on: document.date, near: document.title });
    const recognised = known.recognise(document, issuer.organization?.id ?? null);
    const places = [...(document.own ? [document.own] : []), ...document.citations].map((span) =>
      sentences.around(span),
    );
    const told = places.find((place) => saysMost(place, document)) ?? places[0]!;
    const added = recognised.targetId === null ? this.missingIssuer(document, code, issuer, told) : null;
    const fields = fieldsOf(document, number?.ok ? number : null, issuer, added);
    const missing = missingFacts(fields, Boolean(number?.ok && number.complete), document.own !== null);
    const { status, suggested, certainty, reasons } = this.judge(recognised, issuer, added, missing);
    return {
      ...{ proposal, kind: 'document', own: document.own !== null, ...told, status, suggested, certainty, reasons },
      ...{ targetId: recognised.targetId, candidates: recognised.candidates, places, fields },
    };
  }

  private missingIssuer(document: CitedDocument, code: string | null, issuer: ResolvedBody, at: Words): Added | null {
    if (issuer.organization || issuer.candidates.length > 0 || code === null) return null;
    const { issuer: words, title, date } = document;
    return this.tools.missing?.issuer({ words, code, near: title, on: date }, at) ?? null;
  }

  private judge(
    recognised: Recognised,
    issuer: ResolvedBody,
    added: Added | null,
    missing: Lack[],
  ): { status: Status; suggested: Action; certainty: Certainty; reasons: Warning[] } {
    const { say } = this.tools;
    const { targetId, candidates, certainty } = recognised;
    if (targetId !== null) return { status: 'known', suggested: 'link', certainty, reasons: recognised.reasons };
    if (certainty === 'unsure' && candidates.length > 0) {
      return { status: 'ambiguous', suggested: 'skip', certainty, reasons: recognised.reasons };
    }
    const reasons = [...issuer.reasons, ...(added?.reasons ?? []), ...recognised.reasons];
    if (missing.length > 0) {
      const lacking = say('readIncomplete', { missing: missing.map((code) => say(code).message).join(', ') });
      return { status: 'incomplete', suggested: 'stub', certainty: 'unsure', reasons: [...reasons, lacking] };
    }
    const sure = issuer.organization ? issuer.certainty : (added?.certainty ?? 'likely');
    return { status: 'new', suggested: 'register', certainty: sure, reasons };
  }
}

/** The citation that gives the date, or else the title. */
const saysMost = (place: Words, { citations, date, title }: CitedDocument): boolean => {
  const citation = citations.find(({ start }) => start === place.start);
  return citation !== undefined && (date !== null ? citation.date === date : citation.title === title);
};

type Lack = 'readLacksNumber' | 'readLacksIssuer' | 'readLacksDate' | 'readLacksTitle';

/** A document that is only cited may be registered without its title: its key is enough. */
function missingFacts(fields: DocumentFields, complete: boolean, own: boolean): Lack[] {
  return [
    ...(complete ? [] : ['readLacksNumber' as const]),
    ...(fields.issuerId === null && fields.issuerProposal === null ? ['readLacksIssuer' as const] : []),
    ...(fields.issuedOn === null ? ['readLacksDate' as const] : []),
    ...(own && fields.title === null ? ['readLacksTitle' as const] : []),
  ];
}

function fieldsOf(
  document: CitedDocument,
  number: (DocumentNumber & { ok: true }) | null,
  issuer: ResolvedBody,
  added: Added | null,
): DocumentFields {
  const { own, typeName, date, title } = document;
  const system = number?.system ?? 'other';
  const type = number?.type ?? (typeName ? typeCodeOfWord(typeName, system) : null);
  return {
    ...{ number: document.number, type, typeName: typeWord(typeName, type, system) },
    ...{ issuerId: issuer.organization?.id ?? null, issuer: issuer.organization?.name ?? null },
    issuerProposal: added?.proposal ?? null,
    ...{
      issuerWords: document.issuer,
      collective: issuer.collective ?? added?.collective ?? signing(own, issuer),
      term: issuer.term,
      issuedOn: date,
    },
    ...{
      effectiveOn: own?.effectiveFrom ?? null,
      title,
      signer: own?.signer ?? null,
      authority: own?.authority ?? null,
    },
    recipients: (own?.recipients ?? []).map((recipient) => ({ organizationId: null, words: recipient })),
  };
}

/** As the register writes it: "QUYẾT ĐỊNH" is Quyết định; "văn bản" in front of a KL is its one word, Kết luận. */
function typeWord(word: string | null, type: string | null, system: NumberSystem): string | null {
  const words = type ? wordsOfType(type, system) : [];
  const known = words.find((each) => word !== null && fold(each) === fold(word));
  if (known) return known;
  if (words.length > 0) return words.length === 1 ? words[0]! : null;
  return word === null || fold(word) === 'van ban' ? null : word[0]!.toUpperCase() + word.slice(1).toLowerCase();
}

/** "T/M BAN THƯỜNG VỤ" under a document of Huyện ủy: Ban Thường vụ Huyện ủy. */
function signing(own: OwnDocument | null, { organization }: ResolvedBody): string | null {
  const signer = phraseOf((own?.authority ?? '').replace(/^T\/?M\.?\s/i, '')); // "T/M ", "TM. "
  if (signer === '' || !organization) return null;
  return organization.collectives.find((collective) => phraseOf(collective).startsWith(signer)) ?? null;
}
