import { Day, Flag, OneOf, QueryFlag, QueryNumber, Records, Ref, Refs, Text, Texts } from '../http/fields.js';
import { ListQuery } from '../http/list-query.js';
import { Secrecy } from '../secrecy/secrecy-field.js';
import { VALIDITIES } from './validity.js';

export const URGENCIES = ['normal', 'urgent', 'very_urgent', 'flash'] as const;
export const MARKS = ['normal', 'internal', 'restricted'] as const;
const LONGEST_TITLE = 2000;

export class Recipient {
  @Ref({ optional: true }) organizationId?: number | null;
  @Text({ max: 300, example: 'Các chi, đảng bộ trực thuộc' }) words: string;
}

/** The facts of a document, as registering and correcting take them. */
class DocumentFields {
  @Text({ max: 120, optional: true, example: '55-QĐ/TU' }) number?: string | null;
  @Text({ max: 20, optional: true, description: 'Type code; by default that of the number', example: 'QĐ' }) type?:
    string | null;
  @Text({
    max: 60,
    optional: true,
    description: 'The type word decides between Quyết định and Quy định',
    example: 'Quyết định',
  })
  typeName?: string | null;
  @Ref({ optional: true, description: 'The organisation whose sequence the number is from' }) issuerId?: number | null;
  @Text({ max: 200, optional: true, description: 'Who signs in its name', example: 'Ban Thường vụ Tỉnh ủy' })
  collective?: string | null;
  @Text({ max: 100, optional: true, description: 'Nhiệm kỳ', example: 'khóa XIII' }) term?: string | null;
  @Day({ optional: true, example: '2016-02-03' }) issuedOn?: string | null;
  @Day({ optional: true }) effectiveOn?: string | null;
  @Day({ optional: true }) expiresOn?: string | null;
  @Text({ max: 200, optional: true }) signer?: string | null;
  @Text({ max: 200, optional: true, example: 'T/M BAN THƯỜNG VỤ' }) authority?: string | null;
  @Records(() => Recipient, { max: 500, optional: true, description: 'Nơi nhận' }) recipients?: Recipient[] | null;
  @Texts({ max: 50, length: 100, optional: true, example: ['dân vận'] }) topics?: string[] | null;
  @OneOf(URGENCIES, { optional: true }) urgency?: string | null;
  @OneOf(MARKS, { optional: true }) mark?: string | null;
  @Text({ max: 5000, optional: true }) note?: string | null;
  @Secrecy() secrecy?: string | null;
  @Text({ max: 5000, optional: true, description: 'The sentence from which it was read' }) source?: string | null;
}

export class RegisterDocument extends DocumentFields {
  @Text({
    max: LONGEST_TITLE,
    optional: true,
    description: 'Trích yếu',
    example: 'ban hành Quy chế đối thoại trực tiếp',
  })
  title?: string | null;
  @Flag({ optional: true, description: 'true: cited and not fully known' }) stub?: boolean | null;
  @Text({ max: 300, optional: true, description: 'Of a stub: the issuer as the text names it' }) issuerWords?:
    string | null;
  @Ref({ optional: true, description: 'The office that registers it; by default the own organisation' }) ownerId?:
    number | null;
  @Refs({ max: 20, optional: true, description: 'Documents that it looks like and is not: both are kept' })
  differsFromIds?: number[] | null;
}

export class CorrectDocument extends DocumentFields {
  @Text({ max: LONGEST_TITLE, optional: true }) title?: string | null;
  @Text({ max: 300, optional: true, description: 'Of a stub: the issuer as the text names it' }) issuerWords?:
    string | null;
  @Flag({
    optional: true,
    description:
      'true registers a stub: its issuer, type, number and date are all known and hereby confirmed; the title may follow',
  })
  registered?: boolean | null;
}

export class Withdrawal {
  @Text({ max: 2000, example: 'Nhập trùng' }) reason: string;
}

export class DocumentWithdrawal extends Withdrawal {
  @Ref({ optional: true, description: 'The document that stays, where it was registered twice' }) sameAsId?:
    number | null;
}

export class NoTask {
  @Text({ max: 2000, optional: true, description: 'Why; null takes the decision back' }) reason?: string | null;
}

export class ListDocuments extends ListQuery {
  @Text({
    max: 120,
    optional: true,
    description: 'Exact in any spelling; a part finds all that share it',
    example: '55-qd/tu',
  })
  number?: string;
  @Text({ max: 20, optional: true, example: 'QĐ' }) type?: string;
  @QueryNumber() issuerId?: number;
  @Day({ optional: true }) issuedFrom?: string;
  @Day({ optional: true }) issuedTo?: string;
  @OneOf(VALIDITIES, { optional: true }) validity?: string;
  @Text({
    max: 300,
    optional: true,
    description: 'Every word in number, title or signer',
    example: 'doi thoai truc tiep',
  })
  q?: string;
  @Text({ max: 100, optional: true }) topic?: string;
  @QueryFlag({ description: 'true shows also what is cited and not fully known' }) stubs?: boolean;
  @QueryFlag({ description: 'true: only what is cited and not fully known' }) cited?: boolean;
  @QueryFlag({
    description: 'true: only what is in the reader’s charge, given to nobody and not said to carry no task',
  })
  unassigned?: boolean;
}
