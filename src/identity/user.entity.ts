import { Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import { Organization } from '../organizations/organization.entity.js';

@Entity('users')
@Index('users_username', ['usernameKey'], { unique: true })
export class User {
  @PrimaryGeneratedColumn() id: number;
  @Column('text') username: string;
  @Column('text') usernameKey: string;
  @Column('text') name: string;
  @Column('text') passwordHash: string;
  @ForeignKey(() => Organization) @Column('integer', { nullable: true }) organizationId: number | null;
  @Column('text', { nullable: true }) disabledAt: string | null;
  @Column('text') createdAt: string;
  @Column('integer', { default: 1 }) version: number;
}

/** A role over an organisation and everything under it; organizationId null: the whole tree; system null: all. */
@Entity('grants')
@Index('grants_user', ['userId'])
export class Grant {
  @PrimaryGeneratedColumn() id: number;
  @ForeignKey(() => User) @Column('integer') userId: number;
  @Column('text') role: string;
  @ForeignKey(() => Organization) @Column('integer', { nullable: true }) organizationId: number | null;
  @Column('text', { nullable: true }) system: string | null;
}

/** Only the hash of a session's token is kept. */
@Entity('sessions')
@Index('sessions_user', ['userId'])
export class Session {
  @PrimaryColumn('text') tokenHash: string;
  @ForeignKey(() => User) @Column('integer') userId: number;
  @Column('text') createdAt: string;
  @Column('text') expiresAt: string;
  @Column('text') address: string;
}

/** A personal token for programs, with the permissions it may use (space-separated). */
@Entity('tokens')
@Index('tokens_hash', ['tokenHash'], { unique: true })
@Index('tokens_user', ['userId'])
export class Token {
  @PrimaryGeneratedColumn() id: number;
  @ForeignKey(() => User) @Column('integer') userId: number;
  @Column('text') name: string;
  @Column('text') tokenHash: string;
  @Column('text') scopes: string;
  @Column('text') createdAt: string;
  @Column('text', { nullable: true }) expiresAt: string | null;
  @Column('text', { nullable: true }) revokedAt: string | null;
}

/** Failed sign-ins of an account from an address; too many within the window are refused. */
@Entity('sign_in_failures')
export class SignInFailure {
  @PrimaryColumn('text') account: string;
  @PrimaryColumn('text') address: string;
  @Column('integer') failures: number;
  @Column('text') firstAt: string;
}
