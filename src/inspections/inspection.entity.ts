import { Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import { Document } from '../documents/document.entity.js';
import { Organization } from '../organizations/organization.entity.js';

/** A round (cuộc) of inspection or supervision. Counts may be known before names. */
@Entity('inspections')
@Index('inspections_lead', ['leadId', 'startedOn'])
@Index('inspections_start', ['startedOn'])
@Index('inspections_counted', ['countedOn'])
export class Inspection {
  @PrimaryGeneratedColumn() id: number;
  /** inspection | supervision */
  @Column('text') kind: string;
  /** Code of the catalogue inspection_form. */
  @Column('text', { nullable: true }) form: string | null;
  @Column('text') title: string;
  @Column('text', { nullable: true }) topic: string | null;
  @ForeignKey(() => Organization) @Column('integer', { nullable: true }) leadId: number | null;
  @Column('text', { nullable: true }) collective: string | null;
  /** Organisations and members inspected, as counted; never fewer than are named. */
  @Column('integer', { nullable: true }) unitCount: number | null;
  @Column('integer', { nullable: true }) memberCount: number | null;
  /** The period that the round belongs to; both null: not stated. */
  @Column('text', { nullable: true }) periodFrom: string | null;
  @Column('text', { nullable: true }) periodTo: string | null;
  @Column('text', { nullable: true }) startedOn: string | null;
  @Column('text', { nullable: true }) endedOn: string | null;
  /** Derived: the last day of its period, or on which it was held; so it counts in one period only. Null: in none. */
  @Column('text', { nullable: true }) countedOn: string | null;
  /** Number of the decision that set it up; a cell's own check may have none. */
  @Column('text', { nullable: true }) decision: string | null;
  @Column('text', { nullable: true }) note: string | null;
  @Column('text', { nullable: true }) source: string | null;
  @Column('text') searchable: string;
  @Column('text', { nullable: true }) withdrawnAt: string | null;
  @Column('text', { nullable: true }) withdrawnReason: string | null;
  @Column('integer', { default: 1 }) version: number;
}

@Entity('inspection_documents')
@Index('inspection_documents_of', ['documentId', 'inspectionId'])
export class InspectionDocument {
  @PrimaryColumn('integer') @ForeignKey(() => Inspection) inspectionId: number;
  @PrimaryColumn('integer') @ForeignKey(() => Document) documentId: number;
}

@Entity('inspection_subjects')
@Index('inspection_subjects_unit', ['organizationId', 'inspectionId'])
export class InspectionSubject {
  @PrimaryColumn('integer') @ForeignKey(() => Inspection) inspectionId: number;
  @PrimaryColumn('integer') @ForeignKey(() => Organization) organizationId: number;
}

/** What a round found at one unit. A further one for the unit is a revision; the earlier stay readable. */
@Entity('inspection_results')
@Index('inspection_results_key', ['inspectionId', 'organizationId', 'revision'], { unique: true })
@Index('inspection_results_unit', ['organizationId', 'concludedOn'])
@Index('inspection_results_date', ['concludedOn'])
export class InspectionResult {
  @PrimaryGeneratedColumn() id: number;
  @ForeignKey(() => Inspection) @Column('integer') inspectionId: number;
  @ForeignKey(() => Organization) @Column('integer') organizationId: number;
  @Column('integer') revision: number;
  @Column('boolean') current: boolean;
  /** Code of the catalogue result_scale. */
  @Column('text') result: string;
  @Column('text', { nullable: true }) text: string | null;
  @Column('text', { nullable: true }) concludedOn: string | null;
  @Column('text', { nullable: true }) remedyDue: string | null;
  @Column('text', { nullable: true }) revisionReason: string | null;
  @Column('text') recordedBy: string;
  @Column('text') recordedAt: string;
  @Column('integer', { default: 1 }) version: number;
}

@Entity('findings')
@Index('findings_unit', ['organizationId', 'category'])
@Index('findings_inspection', ['inspectionId'])
@Index('findings_result', ['resultId'])
@Index('findings_document', ['documentId'], { where: 'document_id IS NOT NULL' })
@Index('findings_repeated', ['repeatOfId'], { where: 'repeat_of_id IS NOT NULL' })
export class Finding {
  @PrimaryGeneratedColumn() id: number;
  @ForeignKey(() => Inspection) @Column('integer') inspectionId: number;
  @ForeignKey(() => Organization) @Column('integer') organizationId: number;
  @ForeignKey(() => InspectionResult) @Column('integer', { nullable: true }) resultId: number | null;
  /** merit | limitation | shortcoming | violation */
  @Column('text') category: string;
  @Column('text') text: string;
  @ForeignKey(() => Document) @Column('integer', { nullable: true }) documentId: number | null;
  @Column('text', { nullable: true }) clause: string | null;
  @Column('text', { nullable: true }) cause: string | null;
  @Column('text', { nullable: true }) responsibility: string | null;
  @ForeignKey(() => Finding) @Column('integer', { nullable: true }) repeatOfId: number | null;
  /** Why a shortcoming leads to no recommendation. */
  @Column('text', { nullable: true }) noRecommendationReason: string | null;
  @Column('text', { nullable: true }) withdrawnAt: string | null;
  @Column('text', { nullable: true }) withdrawnReason: string | null;
  @Column('integer', { default: 1 }) version: number;
}

/** What a unit is asked to put right, until when; its state follows from the acts. */
@Entity('recommendations')
@Index('recommendations_unit', ['organizationId', 'open', 'deadline'])
@Index('recommendations_inspection', ['inspectionId'])
@Index('recommendations_finding', ['findingId'])
@Index('recommendations_due', ['deadline', 'organizationId'], { where: 'open = 1' })
export class Recommendation {
  @PrimaryGeneratedColumn() id: number;
  @ForeignKey(() => Inspection) @Column('integer') inspectionId: number;
  @ForeignKey(() => Organization) @Column('integer') organizationId: number;
  @ForeignKey(() => Finding) @Column('integer', { nullable: true }) findingId: number | null;
  @ForeignKey(() => Organization) @Column('integer', { nullable: true }) followUpId: number | null;
  @Column('text') text: string;
  @Column('text', { nullable: true }) recommendedOn: string | null;
  /** The one in force; every earlier one stands in the acts that extended it. */
  @Column('text', { nullable: true }) deadline: string | null;
  /** Derived from the acts: recommended · remedied · closed · returned · waived */
  @Column('text') phase: string;
  @Column('integer') open: number;
  @Column('text', { nullable: true }) remediedOn: string | null;
  @Column('text', { nullable: true }) closedOn: string | null;
  @Column('text', { nullable: true }) withdrawnAt: string | null;
  @Column('text', { nullable: true }) withdrawnReason: string | null;
  @Column('integer', { default: 1 }) version: number;
}

/** remedy, verify, return, reopen, waive, extend; verified by somebody else than the one who remedied. */
@Entity('recommendation_acts')
@Index('recommendation_acts_of', ['recommendationId', 'onDate'])
export class RecommendationAct {
  @PrimaryGeneratedColumn() id: number;
  @ForeignKey(() => Recommendation) @Column('integer') recommendationId: number;
  @Column('text') act: string;
  @Column('text') onDate: string;
  @Column('text', { nullable: true }) reason: string | null;
  @Column('text', { nullable: true }) evidence: string | null;
  /** Only of an extension: the new deadline, the one before, and who granted it. */
  @Column('text', { nullable: true }) deadline: string | null;
  @Column('text', { nullable: true }) previousDeadline: string | null;
  @Column('text', { nullable: true }) grantedBy: string | null;
  /** A file of the recommendation that shows it. */
  @Column('integer', { nullable: true }) attachmentId: number | null;
  @Column('integer', { nullable: true }) userId: number | null;
  @Column('text') recordedBy: string;
  @Column('text') recordedAt: string;
}

/** Discipline after a round, as counted by form. */
@Entity('disciplines')
@Index('disciplines_inspection', ['inspectionId'])
export class Discipline {
  @PrimaryGeneratedColumn() id: number;
  @ForeignKey(() => Inspection) @Column('integer') inspectionId: number;
  /** organization | member */
  @Column('text') target: string;
  @Column('text') form: string;
  @Column('integer') count: number;
}
