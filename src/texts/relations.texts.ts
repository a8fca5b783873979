import { formatDate } from '../vocabulary/calendar-date.js';
import type { TextBlock } from './text-block.js';

/** What is said about relations and about documents that are only cited. */
export const relationsTexts = {
  vi: {
    problems: {
      tasksGiven: 'Văn bản này đã được giao thực hiện; hãy rút các nhiệm vụ đó trước khi ghi là không có nhiệm vụ.',
    },
    fields: {
      onlySuspension: 'chỉ dùng cho quan hệ đình chỉ, tạm ngưng',
      notAStub: 'văn bản đã đăng ký không trở lại thành văn bản chỉ được dẫn chiếu',
    },
    warnings: {
      relationWaits: '{{number}} chưa được đăng ký: quan hệ chờ đến khi văn bản ấy vào sổ.',
      severalFit: 'Có {{count}} văn bản cùng khớp với {{number}}; chưa chọn văn bản nào.',
      stubUndecided: 'Có dẫn chiếu {{number}} chưa rõ là văn bản nào trong {{count}} văn bản đã đăng ký.',
    },
  },
  en: {
    problems: {
      tasksGiven: 'Tasks were given with this document; withdraw them before recording that it carries none.',
    },
    fields: {
      onlySuspension: 'is for suspensions only',
      notAStub: 'a registered document does not become a cited one again',
    },
    warnings: {
      relationWaits: '{{number}} is not registered yet: the relation waits until it is.',
      severalFit: '{{count}} documents fit {{number}}; none was chosen.',
      stubUndecided: '{{number}} is cited and may be any of {{count}} registered documents.',
    },
  },
} as const satisfies TextBlock;

/** How each kind reads: from the acting document to the other, and back. */
export const relationPhrases = {
  vi: {
    implements: { from: 'triển khai, cụ thể hóa', to: 'được triển khai, cụ thể hóa bởi' },
    based_on: { from: 'căn cứ', to: 'là căn cứ của' },
    guides: { from: 'hướng dẫn', to: 'được hướng dẫn bởi' },
    amends: { from: 'sửa đổi, bổ sung', to: 'được sửa đổi, bổ sung bởi' },
    replaces: { from: 'thay thế', to: 'được thay thế bởi' },
    repeals: { from: 'bãi bỏ', to: 'bị bãi bỏ bởi' },
    suspends: { from: 'đình chỉ, tạm ngưng', to: 'bị đình chỉ, tạm ngưng bởi' },
    corrects: { from: 'đính chính', to: 'được đính chính bởi' },
    reviews: { from: 'sơ kết, tổng kết', to: 'được sơ kết, tổng kết bởi' },
    refers_to: { from: 'dẫn chiếu', to: 'được dẫn chiếu bởi' },
  },
  en: {
    implements: { from: 'implements', to: 'is implemented by' },
    based_on: { from: 'is based on', to: 'is the basis of' },
    guides: { from: 'guides', to: 'is guided by' },
    amends: { from: 'amends', to: 'is amended by' },
    replaces: { from: 'replaces', to: 'is replaced by' },
    repeals: { from: 'repeals', to: 'is repealed by' },
    suspends: { from: 'suspends', to: 'is suspended by' },
    corrects: { from: 'corrects', to: 'is corrected by' },
    reviews: { from: 'reviews', to: 'is reviewed by' },
    refers_to: { from: 'refers to', to: 'is referred to by' },
  },
};

/** "296-QĐ/TW ngày 30/05/2025", as records name a document for good. */
export function documentName({ number, issuedOn }: { number: string | null; issuedOn: string | null }): string {
  return [number ?? 'văn bản không số', issuedOn && `ngày ${formatDate(issuedOn)}`].filter(Boolean).join(' ');
}

/** Why a stub was withdrawn by itself. */
export const settledReason = (document: { id: number; number: string | null; issuedOn: string | null }) =>
  `Đã đăng ký: ${documentName(document)} (bản ghi ${document.id})`;

/** Why a relation of a settled stub was withdrawn instead of moved. */
export const notMovedReasons = {
  self: 'Văn bản được dẫn chiếu chính là văn bản này',
  known: 'Đã có quan hệ này',
  younger: 'Văn bản được triển khai ban hành sau',
};

/** Why a relation was withdrawn by itself. */
export const wentWithDocument = 'Văn bản đã được rút';
