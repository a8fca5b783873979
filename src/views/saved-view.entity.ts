import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { User } from '../identity/user.entity.js';

/** What somebody has a page show, under a name: filters, order and columns as the page's address has them. */
@Entity('saved_views')
@Index('saved_views_user', ['userId', 'page'])
@Index('saved_views_role', ['role', 'page'], { where: 'role IS NOT NULL' })
export class SavedView {
  @PrimaryGeneratedColumn() id: number;
  @ForeignKey(() => User) @Column('integer') userId: number;
  @Column('text') page: string;
  @Column('text') name: string;
  @Column('text') query: string;
  /** The role whose holders see it too; null: its author alone. */
  @Column('text', { nullable: true }) role: string | null;
  @Column('text', { nullable: true }) withdrawnAt: string | null;
  @Column('integer', { default: 1 }) version: number;
}
