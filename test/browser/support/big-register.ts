import { addDays } from 'date-fns/addDays';
import { formatISO } from 'date-fns/formatISO';
import { TODAY } from './browser.js';

export const BIG = { communes: 499, documents: 10_000, assignments: 20_000, inspections: 60 };

const day = (from: string, days: number) =>
  formatISO(addDays(new Date(`${from}T00:00:00`), days), { representation: 'date' });
const pick = <T>(choices: readonly T[], place: number) => choices[place % choices.length]!;

const SUBJECTS = [
  'công tác dân vận',
  'cải cách hành chính',
  'đối thoại với nhân dân',
  'chuyển đổi số',
  'quy chế dân chủ',
];
const TYPES = [
  ['KH', 'kế hoạch thực hiện'],
  ['CT', 'tăng cường lãnh đạo'],
  ['CV', 'đôn đốc báo cáo'],
  ['TB', 'kết luận về'],
] as const;
const STATUSES = ['completed', 'completed', 'in_progress', 'not_started'] as const;
const YEARS = 4;
const A_YEAR = BIG.documents / YEARS;

/** A province of 500 bodies with 10,000 directives and 20,000 tasks, a line a record, always the same. */
export function bigRegister(): string {
  return [...organizations(), ...documents(), ...assignments(), ...inspections()]
    .map((row) => JSON.stringify(row))
    .join('\n');
}

function* organizations() {
  yield { record: 'organization', id: 1, code: 'TU', name: 'Tỉnh ủy Lớn', level: 'province', system: 'party' };
  for (let place = 1; place <= BIG.communes; place++) {
    const facts = { code: 'ĐU', name: `Đảng ủy xã Số ${place}`, shortName: `xã Số ${place}` };
    yield { record: 'organization', id: 1 + place, ...facts, level: 'commune', system: 'party', parentId: 1 };
  }
}

function* documents() {
  for (let place = 0; place < BIG.documents; place++) {
    const [type, verb] = pick(TYPES, place);
    const sequence = 1 + (place % A_YEAR);
    const issuedOn = day(
      '2036-03-20',
      365 * Math.floor(place / A_YEAR) + Math.floor(((place % A_YEAR) * 350) / A_YEAR),
    );
    const title = `${verb} ${pick(SUBJECTS, Math.floor(place / 3))}, việc thứ ${place + 1}`;
    yield { record: 'document', id: place, number: `${sequence}-${type}/TU`, type, issuerId: 1, issuedOn, title };
  }
}

function* assignments() {
  for (let place = 0; place < BIG.assignments; place++) {
    const documentId = BIG.documents - 1 - (place % BIG.documents); // the young ones first
    const status = pick(STATUSES, place + Math.floor(place / 7));
    const deadline = day(TODAY, (place % 400) - 380);
    const assignedOn = day(deadline, -30);
    const done =
      status === 'completed' ? { completedOn: day(deadline, -(place % 20)), evidence: `Báo cáo ${place}-BC/ĐU` } : {};
    const facts = {
      organizationId: 2 + ((place * 7) % BIG.communes),
      role: 'implementing',
      task: 'Triển khai và báo cáo',
    };
    yield { record: 'assignment', id: place, documentId, ...facts, status, assignedOn, deadline, ...done };
  }
}

function* inspections() {
  for (let place = 0; place < BIG.inspections; place++) {
    const facts = {
      leadOrganizationId: 1,
      title: `Kiểm tra ${pick(SUBJECTS, place)}, cuộc ${place + 1}`,
      unitCount: 8,
    };
    yield { record: 'inspection', id: place, kind: pick(['inspection', 'supervision'], place), ...facts };
  }
}
