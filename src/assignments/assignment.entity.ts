import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { Document } from '../documents/document.entity.js';
import { Organization } from '../organizations/organization.entity.js';

/**
 * A document, or a task in it, that one unit carries out. The state follows from the acts; the columns below `since`
 * are derived from them: what holds since that day. What held before stands in assignment_past.
 */
@Entity('assignments')
@Index('assignments_document', ['documentId', 'organizationId'])
@Index('assignments_duties', ['organizationId', 'open', 'deadline', 'id', 'documentId', 'withdrawnAt'])
@Index('assignments_giver', ['giverId'])
@Index('assignments_due', ['deadline', 'organizationId'], { where: 'open = 1' })
export class Assignment {
  @PrimaryGeneratedColumn() id: number;
  @ForeignKey(() => Document) @Column('integer') documentId: number;
  /** Who owes it today (transfers tell who did before); null for collective addressees, which are text. */
  @ForeignKey(() => Organization) @Column('integer', { nullable: true }) organizationId: number | null;
  @Column('text', { nullable: true }) groupWords: string | null;
  @Column('text') role: string;
  /** given: by giverId; reported: a source says that the body did it. */
  @Column('text') basis: string;
  @ForeignKey(() => Organization) @Column('integer', { nullable: true }) giverId: number | null;
  @Column('text', { nullable: true }) task: string | null;
  @Column('text', { nullable: true }) clause: string | null;
  @Column('text', { nullable: true }) product: string | null;
  @Column('text', { nullable: true }) target: string | null;
  @Column('text', { nullable: true }) reportFrequency: string | null;
  @Column('text', { nullable: true }) assignedOn: string | null;
  @Column('text', { nullable: true }) firstDeadline: string | null;
  @Column('text', { nullable: true }) source: string | null;

  @Column('text') since: string;
  /** given · begun · reportedDone · accepted · returned · waived · reported */
  @Column('text') phase: string;
  /** 1 while something is still owed. An integer so that one index serves both databases. */
  @Column('integer') open: number;
  @Column('text', { nullable: true }) deadline: string | null;
  @Column('text', { nullable: true }) doneOn: string | null;

  @Column('text', { nullable: true }) withdrawnAt: string | null;
  @Column('text', { nullable: true }) withdrawnReason: string | null;
  @Column('integer', { default: 1 }) version: number;
}

/** What held of an assignment before its last act: half-open [fromOn, toOn). Derived from the acts. */
@Entity('assignment_past')
@Index('assignment_past_of', ['assignmentId', 'fromOn'])
export class AssignmentPast {
  @PrimaryGeneratedColumn() id: number;
  @ForeignKey(() => Assignment) @Column('integer') assignmentId: number;
  @Column('text') fromOn: string;
  @Column('text') toOn: string;
  @Column('text') phase: string;
  @Column('integer') open: number;
  @Column('text', { nullable: true }) deadline: string | null;
  @Column('text', { nullable: true }) doneOn: string | null;
}

/** begin, reportDone, accept, return, waive, extend: the facts from which the state follows. */
@Entity('assignment_acts')
@Index('assignment_acts_of', ['assignmentId', 'onDate'])
export class AssignmentAct {
  @PrimaryGeneratedColumn() id: number;
  @ForeignKey(() => Assignment) @Column('integer') assignmentId: number;
  @Column('text') act: string;
  @Column('text') onDate: string;
  @Column('text', { nullable: true }) reason: string | null;
  @Column('text', { nullable: true }) evidence: string | null;
  /** Only of an extension: the new deadline, the one before, and who granted it. */
  @Column('text', { nullable: true }) deadline: string | null;
  @Column('text', { nullable: true }) previousDeadline: string | null;
  @Column('text', { nullable: true }) grantedBy: string | null;
  @Column('text') recordedBy: string;
  @Column('text') recordedAt: string;
}

@Entity('assignment_reports')
@Index('assignment_reports_of', ['assignmentId', 'onDate'])
export class AssignmentReport {
  @PrimaryGeneratedColumn() id: number;
  @ForeignKey(() => Assignment) @Column('integer') assignmentId: number;
  @Column('text') onDate: string;
  @Column('text') text: string;
  @Column('integer', { nullable: true }) percentage: number | null;
  @Column('text', { nullable: true }) difficulty: string | null;
  @Column('text', { nullable: true }) proposal: string | null;
  @Column('text', { nullable: true }) answer: string | null;
  @Column('text', { nullable: true }) answeredBy: string | null;
  @Column('text', { nullable: true }) answeredAt: string | null;
  @Column('text', { nullable: true }) evidence: string | null;
  @Column('text') recordedBy: string;
  @Column('text') recordedAt: string;
  @Column('integer', { default: 1 }) version: number;
}

/** An open task that followed a succession: owed by `toId` from `onDate` on. */
@Entity('assignment_transfers')
@Index('assignment_transfers_of', ['assignmentId', 'onDate'])
@Index('assignment_transfers_from', ['fromId'])
export class AssignmentTransfer {
  @PrimaryGeneratedColumn() id: number;
  @ForeignKey(() => Assignment) @Column('integer') assignmentId: number;
  @ForeignKey(() => Organization) @Column('integer') fromId: number;
  @ForeignKey(() => Organization) @Column('integer') toId: number;
  @Column('text') onDate: string;
  @Column('integer', { nullable: true }) successionId: number | null;
}
