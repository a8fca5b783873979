import type { TextBlock } from './text-block.js';

/** What is said about assignments. */
export const assignmentsTexts = {
  vi: {
    problems: {
      notTracked: 'Việc này được ghi theo nguồn, không phải nhiệm vụ được giao; không nhận báo cáo.',
      carriesNoTask:
        'Ngày {{on}} văn bản này được ghi nhận là không giao nhiệm vụ. Hãy gỡ ghi nhận đó ở trang văn bản rồi giao; chưa có gì được ghi.',
    },
    fields: {
      sameDeadline: 'phải khác thời hạn đang có',
    },
    warnings: {
      alreadyGiven: '{{name}} đã được giao nhiệm vụ này với cùng vai trò.',
      unitCannotSee: 'Văn bản hạn chế: {{name}} không phải nơi ban hành hay nơi nhận nên sẽ không xem được.',
    },
  },
  en: {
    problems: {
      notTracked: 'This is what a source reports, not a task that was given; it takes no reports.',
      carriesNoTask:
        'On {{on}} it was recorded that this document carries no task. Take that back on its page, then give the task; nothing was written.',
    },
    fields: {
      sameDeadline: 'must differ from the present deadline',
    },
    warnings: {
      alreadyGiven: '{{name}} has this task in the same role already.',
      unitCannotSee: 'A restricted document: {{name}} is neither its issuer nor a recipient and will not see it.',
    },
  },
} as const satisfies TextBlock;

/** Acts and phases as problems name them. */
export const ASSIGNMENT_WORDS = {
  vi: {
    lastAct: 'lần cập nhật trước',
    acts: {
      begin: 'bắt đầu',
      reportDone: 'báo cáo hoàn thành',
      waive: 'miễn thực hiện',
      accept: 'công nhận hoàn thành',
      return: 'trả lại',
      extend: 'gia hạn',
    },
    phases: {
      given: 'đã giao',
      begun: 'đang thực hiện',
      reportedDone: 'đã báo cáo hoàn thành',
      accepted: 'đã được công nhận',
      returned: 'bị trả lại',
      waived: 'được miễn',
      reported: 'theo nguồn',
    },
  },
  en: {
    lastAct: 'the last act',
    acts: {
      begin: 'begin',
      reportDone: 'report done',
      waive: 'waive',
      accept: 'accept',
      return: 'return',
      extend: 'extend',
    },
    phases: {
      given: 'given',
      begun: 'begun',
      reportedDone: 'reported done',
      accepted: 'accepted',
      returned: 'returned',
      waived: 'waived',
      reported: 'reported by a source',
    },
  },
} as const;
