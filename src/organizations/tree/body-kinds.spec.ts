import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { BodyKinds, initialsOf, type Kind } from './body-kinds.js';

const rows = parse<Record<string, string>>(
  readFileSync(new URL('../../../data/catalogues/body-kinds.csv', import.meta.url)),
  { columns: true },
);
const kinds = new BodyKinds(
  rows.map((row) => ({ ...(row as unknown as Kind), validTo: row.validTo || null })),
  '2026-11-24',
);

describe('The name of a body', () => {
  it.each([
    ['Đảng ủy xã Tam Sơn', 'ĐU party commune', 'xã Tam Sơn'],
    ['ĐẢNG UỶ XÃ TAM SƠN', 'ĐU party commune', 'XÃ TAM SƠN'],
    ['Đảng ủy phường Vĩnh Yên', 'ĐU party commune', 'phường Vĩnh Yên'],
    ['UBND xã Tam Sơn', 'UBND state commune', 'xã Tam Sơn'],
    ['HĐND xã Tam Sơn', 'HĐND state commune', 'xã Tam Sơn'],
    ['Tỉnh ủy Phú Thọ', 'TU party province', 'Phú Thọ'],
    ['Thành ủy Hà Nội', 'TU party province', 'Hà Nội'],
    ['Huyện ủy Sông Lô', 'HU party district', 'Sông Lô'],
    ['Chi bộ thôn Đồng Quế', 'CB party commune', null],
    ['Ban Xây dựng Đảng', 'BXDĐ party commune', null],
    ['Ủy ban Mặt trận Tổ quốc Việt Nam xã Tam Sơn', 'MTTQ front commune', 'xã Tam Sơn'],
    ['Hội Nông dân xã Tam Sơn', 'HND front commune', 'xã Tam Sơn'],
  ])('tells its kind: %s', (name, kind, place) => {
    const reading = kinds.read(name);
    expect(reading.kinds.map(({ code, system, level }) => `${code} ${system} ${level}`)).toEqual([kind]);
    expect(reading.place).toBe(place);
  });

  it('may fit several kinds, or none', () => {
    expect(kinds.read('Ủy ban nhân dân').kinds.map(({ level }) => level)).toEqual(['province', 'commune']);
    expect(kinds.read('Phòng Kinh tế').kinds).toEqual([]);
    expect(kinds.read('Xã Tam Sơn').kinds).toEqual([]);
  });

  it('is general when many bodies may bear it', () => {
    expect(kinds.read('Văn phòng Đảng ủy').general).toBe(true);
    expect(kinds.read('Đảng ủy xã Tam Sơn').general).toBe(false);
  });

  it('gives a code by its initials', () => {
    expect(initialsOf('Phòng Văn hóa - Xã hội')).toBe('PVHXH');
  });
});
