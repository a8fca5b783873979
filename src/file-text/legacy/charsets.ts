/**
 * Fonts of the time before Unicode put Vietnamese letters where others stand. The tables follow the ones that
 * free Vietnamese input methods publish (xvnkb by Đào Hải Lâm, vni.h and tcvn.h; UniKey, data.cpp), compared with each other.
 * Order: each vowel plain, then with sắc, huyền, hỏi, ngã, nặng; đ last.
 */
const LOWER = [
  ...['a á à ả ã ạ', 'â ấ ầ ẩ ẫ ậ', 'ă ắ ằ ẳ ẵ ặ', 'e é è ẻ ẽ ẹ', 'ê ế ề ể ễ ệ', 'o ó ò ỏ õ ọ', 'ô ố ồ ổ ỗ ộ'],
  ...['ơ ớ ờ ở ỡ ợ', 'u ú ù ủ ũ ụ', 'ư ứ ừ ử ữ ự', 'i í ì ỉ ĩ ị', 'y ý ỳ ỷ ỹ ỵ', 'đ'],
].flatMap((row) => row.split(' '));

const VNI_LOWER = [
  ...['a aù aø aû aõ aï', 'aâ aá aà aå aã aä', 'aê aé aè aú aü aë', 'e eù eø eû eõ eï', 'eâ eá eà eå eã eä'],
  ...['o où oø oû oõ oï', 'oâ oá oà oå oã oä', 'ô ôù ôø ôû ôõ ôï', 'u uù uø uû uõ uï', 'ö öù öø öû öõ öï'],
  ...['i í ì æ ó ò', 'y yù yø yû yõ î', 'ñ'],
].flatMap((row) => row.split(' '));

/** Code points of TCVN3 (ABC) as Latin-1 shows them; toned capitals come from fonts whose small letters look like capitals. */
const TCVN3_LOWER = [
  ...['61 b8 b5 b6 b7 b9', 'a9 ca c7 c8 c9 cb', 'a8 be bb bc bd c6', '65 d0 cc ce cf d1', 'aa d5 d2 d3 d4 d6'],
  ...['6f e3 df e1 e2 e4', 'ab e8 e5 e6 e7 e9', 'ac ed ea eb ec ee', '75 f3 ef f1 f2 f4', 'ad f8 f5 f6 f7 f9'],
  ...['69 dd d7 d8 dc de', '79 fd fa fb fc fe', 'ae'],
].flatMap((row) => row.split(' ').map((hex) => String.fromCharCode(parseInt(hex, 16))));
const TCVN3_CAPITALS = ['Ă', 'Â', 'Ê', 'Ô', 'Ơ', 'Ư', 'Đ'].map(
  (letter, index) => [String.fromCharCode(0xa1 + index), letter] as const,
);

const paired = (from: readonly string[], to: readonly string[]) =>
  from.map((each, index) => [each, to[index]!] as const).filter(([each, letter]) => each !== letter);
const capital = (letters: readonly string[]) => letters.map((letter) => letter.toUpperCase());
/** "Aù": only the base is a capital. */
const mixed = (letters: readonly string[]) => letters.map((each) => each[0]!.toUpperCase() + each.slice(1));

/** What stands for which letter. */
export const TCVN3: ReadonlyMap<string, string> = new Map([...paired(TCVN3_LOWER, LOWER), ...TCVN3_CAPITALS]);
export const VNI: ReadonlyMap<string, string> = new Map([
  ...paired(mixed(VNI_LOWER), capital(LOWER)),
  ...paired(capital(VNI_LOWER), capital(LOWER)),
  ...paired(VNI_LOWER, LOWER),
]);
