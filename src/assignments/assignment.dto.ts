import { Count, Day, OneOf, QueryFlag, QueryNumber, Records, Ref, Refs, Text } from '../http/fields.js';
import { ListQuery } from '../http/list-query.js';
import { SYSTEMS } from '../identity/user.dto.js';
import { LEVELS } from '../organizations/organization.dto.js';
import { DECISIONS, PHASES, PLAIN_ACTS } from './assignment-acts.js';
import { STATES } from './assignment-state.js';

/** chủ trì · phối hợp · thực hiện · theo dõi, đôn đốc */
export const ROLES_OF_UNITS = ['lead', 'coordinating', 'implementing', 'follow_up'] as const;
export const BASES = ['given', 'reported'] as const;

export class GiveAssignment {
  @Ref() documentId: number;
  @Refs({ max: 1000, optional: true, description: 'The units, each for itself' }) organizationIds?: number[] | null;
  @Text({ max: 300, optional: true, description: 'Instead of units: a collective addressee as a source names it' })
  groupWords?: string | null;
  @OneOf(ROLES_OF_UNITS) role: string;
  @OneOf(BASES, { optional: true, description: 'given (default), or reported by a source' }) basis?: string | null;
  @Ref({ optional: true, description: 'Who gives it; by default the own organisation' }) giverId?: number | null;
  @Text({ max: 2000, optional: true, example: 'Tổ chức đối thoại trực tiếp với nhân dân' }) task?: string | null;
  @Text({ max: 300, optional: true, description: 'Where the document says it', example: 'Điều 5, khoản 2' })
  clause?: string | null;
  @Text({ max: 1000, optional: true, example: 'Báo cáo kết quả' }) product?: string | null;
  @Text({ max: 1000, optional: true, example: '2 cuộc một năm' }) target?: string | null;
  @Text({ max: 200, optional: true, example: 'hằng quý' }) reportFrequency?: string | null;
  @Day({ optional: true, description: 'Default: today' }) assignedOn?: string | null;
  @Day({ optional: true }) deadline?: string | null;
  @Count({ min: 1, max: 1000, optional: true, description: 'Instead of a day: working days from the giving on' })
  deadlineWorkingDays?: number | null;
  @Text({ max: 5000, optional: true, description: 'The sentence that says it; required when reported' })
  source?: string | null;
}

export class PerformAct {
  @OneOf(PLAIN_ACTS) act: (typeof PLAIN_ACTS)[number];
  @Day({ description: 'When it was done; not before the last act, not in the future' }) on: string;
  @Text({ max: 2000, optional: true, description: 'Required to waive and to return' }) reason?: string | null;
  @Text({ max: 5000, optional: true, description: 'Or a file: required to report done', example: 'Báo cáo 15-BC/ĐU' })
  evidence?: string | null;
  @Ref({ optional: true, description: 'A file of the task, added before' }) attachmentId?: number | null;
}

class ChosenTask {
  @Ref() id: number;
  @Ref({ description: 'The version that was seen' }) version: number;
}

/** Decisions on many tasks at once; what can't be is left as it is and told. */
export class DecideMany {
  @Records(() => ChosenTask, { min: 1, max: 200 }) items: ChosenTask[];
  @OneOf(DECISIONS) act: (typeof DECISIONS)[number];
  @Day() on: string;
  @Text({ max: 2000, optional: true, description: 'Required to return' }) reason?: string | null;
}

export class ExtendDeadline {
  @Day({ description: 'The new deadline' }) deadline: string;
  @Text({ max: 2000, example: 'Chờ hướng dẫn của cấp trên' }) reason: string;
  @Text({ max: 300, example: 'Thường trực Huyện ủy' }) grantedBy: string;
  @Day({ description: 'When it was granted' }) on: string;
}

export class AddReport {
  @Day({ description: 'Not in the future' }) on: string;
  @Text({ max: 10_000 }) text: string;
  @Count({ max: 100, optional: true, description: 'It completes nothing' }) percentage?: number | null;
  @Text({ max: 5000, optional: true, description: 'Vướng mắc' }) difficulty?: string | null;
  @Text({ max: 5000, optional: true, description: 'Đề xuất' }) proposal?: string | null;
  @Text({ max: 5000, optional: true }) evidence?: string | null;
  @Ref({ optional: true, description: 'A file of the task, added before' }) attachmentId?: number | null;
}

export class AnswerReport {
  @Text({ max: 5000, example: 'Đồng ý; Văn phòng hướng dẫn' }) answer: string;
}

export class ListAssignments extends ListQuery {
  @QueryNumber() documentId?: number;
  @QueryNumber() organizationId?: number;
  @QueryNumber() giverId?: number;
  @OneOf(ROLES_OF_UNITS, { optional: true }) role?: string;
  @OneOf(STATES, { optional: true }) state?: string;
  @QueryFlag({ description: 'true: what is still owed' }) open?: boolean;
  @OneOf(PHASES, { optional: true, description: 'reportedDone: waits for acceptance' }) phase?: string;
  @QueryFlag({ description: 'true: a proposal in its reports waits for an answer' }) unanswered?: boolean;
  @Day({ optional: true }) dueFrom?: string;
  @Day({ optional: true }) dueTo?: string;
  @Text({ max: 300, optional: true, description: 'Every word in number or title of the document' }) q?: string;
}

/** Lead first, then in the order in which the units were registered; one page may hold all units of a province. */
export class ListImplementers {
  @QueryNumber({ max: 1_000_000, example: 1 }) page?: number;
  @QueryNumber({ max: 1000, description: 'Default 200', example: 200 }) pageSize?: number;
  @Day({ optional: true, description: 'End of this day; default today' }) asOf?: string;
  @OneOf([...STATES, 'none'], { optional: true, description: 'none: units under `under` that were given nothing' })
  state?: string;
  @OneOf(ROLES_OF_UNITS, { optional: true }) role?: string;
  @OneOf(LEVELS, { optional: true }) level?: string;
  @OneOf(SYSTEMS, { optional: true }) system?: string;
  @QueryNumber({ description: 'Only units under this one on the day; with `level` also those without a task' })
  under?: number;
}
