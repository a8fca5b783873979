import { ValidateIf } from 'class-validator';
import { Flag, OneOf, Records, Ref, Text, Texts } from '../http/fields.js';
import { ListQuery } from '../http/list-query.js';
import { ROLES } from './permission.js';

export const SYSTEMS = ['party', 'state', 'front', 'other'] as const;
export const SHORTEST_PASSWORD = 12;

export class SignInDto {
  @Text({ max: 100, example: 'admin' }) username: string;
  @Text({ max: 1000 }) password: string;
}

export class ChangePassword {
  @Text({ max: 1000 }) current: string;
  @Text({ min: SHORTEST_PASSWORD, max: 1000 }) next: string;
}

export class GrantDto {
  @OneOf(ROLES) role: string;
  /** Null: the whole tree. */
  @ValidateIf((grant: GrantDto) => grant.organizationId !== null) @Ref({ optional: true }) organizationId?:
    number | null;
  @OneOf(SYSTEMS, { optional: true, description: 'Only bodies of this system' }) system?: string | null;
}

export class AddUser {
  @Text({ max: 100, example: 'vanthu.songlo' }) username: string;
  @Text({ max: 200, example: 'Nguyễn Thị Lan', optional: true }) name?: string | null;
  @Text({ min: SHORTEST_PASSWORD, max: 1000 }) password: string;
  @Ref({ optional: true }) organizationId?: number | null;
  @Records(() => GrantDto, { max: 50 }) grants: GrantDto[];
}

export class ChangeUser {
  @Text({ max: 200, optional: true }) name?: string | null;
  @Text({ min: SHORTEST_PASSWORD, max: 1000, optional: true }) password?: string | null;
  @Ref({ optional: true }) organizationId?: number | null;
  @Records(() => GrantDto, { max: 50, optional: true }) grants?: GrantDto[] | null;
  @Flag({ optional: true, description: 'true ends every session and token at once' }) disabled?: boolean | null;
}

export class ListUsers extends ListQuery {
  @Text({ max: 100, optional: true }) q?: string;
}

export class AddToken {
  @Text({ max: 100, example: 'sao lưu hằng đêm' }) name: string;
  @Texts({ max: 30, length: 40, example: ['documents:read'] }) scopes: string[];
}
