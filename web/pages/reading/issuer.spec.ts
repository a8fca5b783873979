import { issuerLine } from './issuer.js';
import type { Proposal } from './proposals.js';

const nobody = { issuer: null, issuerProposal: null, issuerWords: null, collective: null, term: null };
const proposed = [{ proposal: 'o1', kind: 'organization', fields: { name: 'Ban Chấp hành Trung ương' } }] as Proposal[];

describe('Who issued a directive, on its card', () => {
  it.each([
    ['Ban Thường vụ Tỉnh ủy Vĩnh Phúc', { issuer: 'Tỉnh ủy Vĩnh Phúc', collective: 'Ban Thường vụ Tỉnh ủy' }],
    ['Bộ Chính trị, khóa XIII', { issuer: 'Ban Chấp hành Trung ương', collective: 'Bộ Chính trị', term: 'khóa XIII' }],
    [
      'Ban Chấp hành Trung ương, khóa XI',
      {
        ...{ issuerProposal: 'o1', issuerWords: 'Ban Chấp hành Trung ương (khóa XI)' },
        ...{ collective: 'Ban Chấp hành Trung ương', term: 'khóa XI' },
      },
    ],
    ['Ban Bí thư (khóa X)', { issuerWords: 'Ban Bí thư (khóa X)', term: 'khóa X' }],
    ['Sở Y tế', { issuer: 'Sở Y tế', issuerWords: 'SỞ Y TẾ' }],
    ['', {}],
  ])('stands once: %j', (line, told) => expect(issuerLine({ ...nobody, ...told }, proposed)).toBe(line));
});
