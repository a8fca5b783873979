import { bareName, capitalWords, placeOfBody, placesNamed, rankOf } from './place-names.js';

const names = (text: string) => placesNamed(text).map(({ unit, words }) => `${unit} ${capitalWords(words)}`);

describe('Places in a text', () => {
  it.each([
    ['huyện Sông Lô, tỉnh Vĩnh Phúc', ['huyện Sông Lô', 'tỉnh Vĩnh Phúc']],
    ['Ban Thường vụ Huyện ủy Sông Lô đã họp', ['huyện Sông Lô']],
    ['Thành uỷ Hà Nội', ['thành phố Hà Nội']],
    ['Thị ủy Phúc Yên và TP. Vĩnh Yên', ['thị xã Phúc Yên', 'thành phố Vĩnh Yên']],
    ['ỦY BAN NHÂN DÂN TỈNH ĐẮK LẮK', ['tỉnh Đắk Lắk']],
    ['thành tích của xã Hải Lựu', ['xã Hải Lựu']],
    ['Thành phần dự họp', []],
    ['TỈNH ỦY VĨNH PHÚC      ĐẢNG CỘNG SẢN VIỆT NAM', ['tỉnh Vĩnh Phúc']],
    ['TỈNH ỦY VĨNH PHÚC ĐẢNG CỘNG SẢN VIỆT NAM', ['tỉnh Vĩnh Phúc']],
    ['TỈNH ỦY VĨNH PHÚC\nHUYỆN ỦY SÔNG LÔ\n*', ['tỉnh Vĩnh Phúc', 'huyện Sông Lô']],
    ['UBND tỉnh Vĩnh\nPhúc họp', ['tỉnh Vĩnh Phúc']],
  ])('%j names %j', (text, expected) => expect(names(text)).toEqual(expected));

  it('bring the bodies that are named with them', () => {
    const bodies = (text: string) => placesNamed(text).map((place) => place.bodies);
    expect(bodies('Huyện ủy Sông Lô')).toEqual([['HU']]);
    expect(bodies('HĐND, UBND tỉnh Lai Châu')).toEqual([['UBND', 'HĐND']]);
    expect(bodies('Uỷ ban nhân dân xã Hải Lựu và Đảng ủy xã Hải Lựu')).toEqual([['UBND'], ['ĐU']]);
    expect(bodies('Công an tỉnh Lai Châu')).toEqual([[]]);
  });

  it('have a rank, a city by what encloses it', () => {
    const ranks = [
      'tỉnh Vĩnh Phúc',
      'thành phố Hà Nội',
      'thành phố Vĩnh Yên, tỉnh Vĩnh Phúc',
      'Quận Ba Đình',
      'phường Tích Sơn',
      'Sông Lô',
    ];
    expect(ranks.map(rankOf)).toEqual(['province', 'province', 'district', 'district', 'commune', null]);
    expect(bareName('thị trấn Tam Sơn')).toBe('Tam Sơn');
  });

  it.each([
    [{ name: 'Huyện ủy Sông Lô', place: 'huyện Sông Lô, tỉnh Vĩnh Phúc' }, 'huyện Sông Lô, tỉnh Vĩnh Phúc'],
    [{ name: 'Huyện ủy Sông Lô', place: 'Sông Lô' }, 'huyện Sông Lô'],
    [{ name: 'Huyện ủy Sông Lô', place: 'Sông Lô, tỉnh Vĩnh Phúc' }, 'huyện Sông Lô, tỉnh Vĩnh Phúc'],
    [{ name: 'Ủy ban nhân dân xã Hải Lựu', place: null }, 'xã Hải Lựu'],
    [{ name: 'Văn phòng Trung ương Đảng', place: null }, null],
  ])('%j stands in %j', (body, place) => expect(placeOfBody(body)).toBe(place));
});
