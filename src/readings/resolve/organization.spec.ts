import { phraseOf } from './body-phrase.js';
import { OrganizationNames } from './organization.js';

const nothing = { id: 1, parentId: null, establishedOn: null, endedOn: null, shortName: null, names: [], aliases: [] };

const district = new OrganizationNames({
  ...{ ...nothing, code: 'HU', system: 'party', level: 'district', name: 'Huyện ủy Sông Lô' },
  ...{ place: 'huyện Sông Lô, tỉnh Vĩnh Phúc', collectives: ['Ban Thường vụ Huyện ủy', 'Thường trực Huyện ủy'] },
});

const centre = new OrganizationNames({
  ...{ ...nothing, code: 'TW', system: 'party', level: 'central', name: 'Ban Chấp hành Trung ương', place: null },
  ...{ collectives: ['Ban Chấp hành Trung ương', 'Bộ Chính trị', 'Ban Bí thư'] },
});

describe('How words name an organisation', () => {
  it.each([
    ['Huyện ủy Sông Lô', { collective: null, explicit: true }],
    ['Huyện uỷ Sông Lô, tỉnh Vĩnh Phúc', { collective: null, explicit: true }],
    ['Huyện ủy', { collective: null, explicit: false }],
    ['Ban Thường vụ Huyện ủy', { collective: 'Ban Thường vụ Huyện ủy', explicit: false }],
    ['BTV Huyện ủy Sông Lô', { collective: 'Ban Thường vụ Huyện ủy', explicit: true }],
    ['Ban Chấp hành Huyện ủy Sông Lô', { collective: 'Ban Chấp hành Huyện ủy', explicit: true }],
    ['Huyện ủy Lập Thạch', null],
    ['Tỉnh ủy', null],
    ['Văn phòng Huyện ủy', null],
  ])('%j names the district committee as %j', (words, naming) =>
    expect(district.naming(phraseOf(words))).toEqual(naming),
  );

  it.each([
    ['Bộ Chính trị (khóa XIII)', { collective: 'Bộ Chính trị', explicit: true }],
    ['Ban Bí thư Trung ương Đảng', { collective: 'Ban Bí thư', explicit: true }],
    ['Ban Bí thư Trung ương Đoàn', null],
  ])('%j names the Centre as %j', (words, naming) => expect(centre.naming(phraseOf(words))).toEqual(naming));
});
