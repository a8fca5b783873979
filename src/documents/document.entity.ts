import { Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import { Organization } from '../organizations/organization.entity.js';

/** What a list's order ends with, and what decides whether a row is shown: a page and its total are read from the index. */
const LISTED = ['id', 'registered', 'mark', 'withdrawnAt'];

/** A directive, or (registered = false) a stub: a document that is cited and not fully known. */
@Entity('documents')
@Index('documents_identity', ['identity'], { unique: true })
@Index('documents_number', ['numberKey', 'issuedOn', ...LISTED])
@Index('documents_sequence', ['sequence', 'issuedOn', ...LISTED])
@Index('documents_restricted', ['mark'], { where: "mark = 'restricted'" })
@Index('documents_stubs', ['numberKey'], { where: 'NOT registered' })
@Index('documents_issuer_date', ['issuerId', 'issuedOn', ...LISTED])
@Index('documents_issuer', ['issuerId', 'type', 'issuedOn', ...LISTED])
@Index('documents_type', ['type', 'issuedOn', ...LISTED])
@Index('documents_date', ['issuedOn', ...LISTED])
@Index('documents_issuer_number', ['issuerId', 'numberKey'])
@Index('documents_title', ['titleKey', 'issuedOn', 'issuerId'])
export class Document {
  @PrimaryGeneratedColumn() id: number;
  @Column('boolean', { default: true }) registered: boolean;
  /** Key while it counts: organisation, type, sequence, letter, year, date, and the owner where marked; else null. */
  @Column('text', { nullable: true }) identity: string | null;

  @Column('text', { nullable: true }) number: string | null;
  @Column('text', { nullable: true }) numberTyped: string | null;
  /** DocumentNumber.key: equal for every way of writing one number. */
  @Column('text', { nullable: true }) numberKey: string | null;
  @Column('integer', { nullable: true }) sequence: number | null;
  @Column('text', { nullable: true }) type: string | null;
  @Column('text', { nullable: true }) typeName: string | null;
  @Column('text') system: string;

  /** The organisation whose sequence the number is from. */
  @ForeignKey(() => Organization) @Column('integer', { nullable: true }) issuerId: number | null;
  /** Who signs in its name: Bộ Chính trị, Ban Thường vụ … */
  @Column('text', { nullable: true }) collective: string | null;
  /** The issuer as a text names it, while no organisation is known for it. */
  @Column('text', { nullable: true }) issuerWords: string | null;
  @Column('text', { nullable: true }) term: string | null;

  @Column('text', { nullable: true }) issuedOn: string | null;
  @Column('text', { nullable: true }) effectiveOn: string | null;
  @Column('text', { nullable: true }) expiresOn: string | null;
  @Column('text') title: string;
  @Column('text') titleKey: string;
  @Column('text', { nullable: true }) signer: string | null;
  @Column('text', { nullable: true }) authority: string | null;
  @Column('text', { default: 'normal' }) urgency: string;
  @Column('text', { default: 'normal' }) mark: string;
  @Column('text', { nullable: true }) note: string | null;
  @Column('text', { nullable: true }) source: string | null;

  /** "Carries no task" is a decision that somebody records. */
  @Column('text', { nullable: true }) noTaskOn: string | null;
  @Column('text', { nullable: true }) noTaskReason: string | null;

  /** The office that registered it; null: the register itself. */
  @ForeignKey(() => Organization) @Column('integer', { nullable: true }) ownerId: number | null;
  @Column('text', { nullable: true }) withdrawnAt: string | null;
  @Column('text', { nullable: true }) withdrawnReason: string | null;
  /** Of a withdrawn one that was registered twice: the document that stays. */
  @ForeignKey(() => Document) @Column('integer', { nullable: true }) sameAsId: number | null;
  /** Tasks of units, different units that have it to carry out, and those that have done what they were given: by triggers. */
  @Column('integer', { default: 0 }) unitTasks: number;
  @Column('integer', { default: 0 }) assignedUnits: number;
  @Column('integer', { default: 0 }) doneUnits: number;
  @Column('integer', { default: 1 }) version: number;
  @Column('text') createdAt: string;
  @Column('text') searchable: string;
}

@Entity('document_recipients')
@Index('document_recipients_of', ['documentId'])
export class DocumentRecipient {
  @PrimaryGeneratedColumn() id: number;
  @ForeignKey(() => Document) @Column('integer') documentId: number;
  @ForeignKey(() => Organization) @Column('integer', { nullable: true }) organizationId: number | null;
  /** As "Nơi nhận" says it. */
  @Column('text') words: string;
}

@Entity('document_topics')
export class DocumentTopic {
  @PrimaryColumn('integer') @ForeignKey(() => Document) documentId: number;
  @PrimaryColumn('text') topic: string;
}

/** Whose scope opens a marked document: issuer, recipient, owner, assigned. Derived; none for normal ones. */
@Entity('document_parties')
export class DocumentParty {
  @PrimaryColumn('integer') @ForeignKey(() => Document) documentId: number;
  @PrimaryColumn('integer') organizationId: number;
  @PrimaryColumn('text') kind: string;
}

/** Stored once, read as a sentence from both ends: `from` implements, amends, replaces … `to`. */
@Entity('relations')
@Index('relations_from', ['fromId', 'kind', 'toId'])
@Index('relations_to', ['toId', 'kind', 'fromId', 'confirmedAt', 'withdrawnAt'])
@Index('relations_pending', ['id'], { where: 'confirmed_at IS NULL AND withdrawn_at IS NULL' })
export class Relation {
  @PrimaryGeneratedColumn() id: number;
  @ForeignKey(() => Document) @Column('integer') fromId: number;
  @ForeignKey(() => Document) @Column('integer') toId: number;
  @Column('text') kind: string;
  @Column('text', { default: 'whole' }) scope: string;
  @Column('text', { nullable: true }) scopeWords: string | null;
  @Column('text', { nullable: true }) effectiveOn: string | null;
  @Column('text', { nullable: true }) resumeOn: string | null;
  @Column('text', { nullable: true }) source: string | null;
  /** Unconfirmed relations are proposals and count nowhere. */
  @Column('text', { nullable: true }) confirmedAt: string | null;
  @Column('text', { nullable: true }) confirmedBy: string | null;
  @Column('text', { nullable: true }) withdrawnAt: string | null;
  @Column('text', { nullable: true }) withdrawnReason: string | null;
  @Column('integer', { default: 1 }) version: number;
}

/** The state of a document on any date, derived from facts: half-open [fromOn, toOn), '' and '9999-12-31' at the ends. */
@Entity('validity_intervals', { withoutRowid: true })
@Index('validity_intervals_state', ['state', 'toOn'])
export class ValidityInterval {
  @PrimaryColumn('integer') @ForeignKey(() => Document) documentId: number;
  @PrimaryColumn('text') fromOn: string;
  @Column('text') toOn: string;
  @Column('text') state: string;
  /** A `Cause` of validity.ts as canonical JSON. */
  @Column('text') cause: string;
}

/** A line in an office's book of incoming or outgoing documents or decisions. */
@Entity('book_entries')
@Index('book_entries_number', ['organizationId', 'book', 'year', 'number'], { unique: true })
@Index('book_entries_document', ['documentId'])
@Index('book_entries_date', ['enteredOn', 'organizationId'])
export class BookEntry {
  @PrimaryGeneratedColumn() id: number;
  @ForeignKey(() => Organization) @Column('integer') organizationId: number;
  @Column('text') book: string;
  @Column('integer') year: number;
  @Column('integer') number: number;
  @Column('text') enteredOn: string;
  @ForeignKey(() => Document) @Column('integer') documentId: number;
  @Column('text', { nullable: true }) sender: string | null;
  @Column('text', { nullable: true }) recipients: string | null;
  @Column('text', { nullable: true }) note: string | null;
  @Column('text', { nullable: true }) withdrawnAt: string | null;
  @Column('text', { nullable: true }) withdrawnReason: string | null;
  @Column('integer', { default: 1 }) version: number;
}

/** The numbers given in a book, first to last; a row lock here keeps two clerks, and two processes, apart. */
@Entity('book_counters')
export class BookCounter {
  @PrimaryColumn('integer') organizationId: number;
  @PrimaryColumn('text') book: string;
  @PrimaryColumn('integer') year: number;
  /** Where the book begins in the register: later than 1 when it continues one on paper. */
  @Column('integer') first: number;
  @Column('integer') last: number;
}
