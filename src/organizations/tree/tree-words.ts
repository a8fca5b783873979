import { SYSTEMS } from '../../identity/user.dto.js';
import { fold } from '../../vocabulary/fold.js';
import { LEVELS } from '../organization.dto.js';

type Level = (typeof LEVELS)[number];
type System = (typeof SYSTEMS)[number];

/** Cells of the columns "Cấp" and "Hệ thống", folded. */
const LEVEL_WORDS: Record<string, Level> = {
  ...{ central: 'central', 'trung uong': 'central', tw: 'central' },
  ...{ province: 'province', tinh: 'province', 'thanh pho': 'province', 'cap tinh': 'province' },
  ...{ district: 'district', huyen: 'district', quan: 'district', 'thi xa': 'district', 'cap huyen': 'district' },
  ...{ commune: 'commune', xa: 'commune', phuong: 'commune', 'thi tran': 'commune', 'dac khu': 'commune' },
  ...{ 'cap xa': 'commune', 'co so': 'commune', sector: 'sector', nganh: 'sector', khoi: 'sector' },
  ...{ 'nganh, khoi': 'sector', so: 'sector' },
};
const SYSTEM_WORDS: Record<string, System> = {
  ...{ party: 'party', dang: 'party', state: 'state', 'nha nuoc': 'state', 'chinh quyen': 'state' },
  ...{ front: 'front', 'mat tran': 'front', 'doan the': 'front', 'mat tran, doan the': 'front', mttq: 'front' },
  ...{ other: 'other', khac: 'other' },
};

export const levelOf = (words: string): Level | undefined => LEVEL_WORDS[fold(words)];
export const systemOf = (words: string): System | undefined => SYSTEM_WORDS[fold(words)];
