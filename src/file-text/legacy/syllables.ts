const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g; // grave, acute, tilde, hook, dot below

// "ng" + "iê" + "ng": what may begin, carry and end a written Vietnamese syllable, tones taken off
const SYLLABLE =
  /^(?:b|ch|c|d|đ|gh|gi|g|h|kh|k|l|m|ngh|ng|nh|n|ph|p|qu|q|r|s|th|tr|t|v|x)?(?:uyê|iêu|yêu|oai|oay|oeo|uây|uôi|ươi|ươu|uya|uyu|ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iu|oa|oă|oe|oi|oo|ôi|ơi|ua|uâ|uê|ui|uô|uơ|uy|ưa|ưi|ươ|ưu|yê|ya|a|ă|â|e|ê|i|o|ô|ơ|u|ư|y)(?:ch|ng|nh|c|m|n|p|t)?$/;

/** Whether a word could be written Vietnamese: "nghiêng", "quyết"; not "hµnh", "QuyÕt". */
export function isSyllable(word: string): boolean {
  const split = word.toLowerCase().normalize('NFD');
  const tones = split.match(TONES) ?? [];
  return tones.length <= 1 && SYLLABLE.test(split.replace(TONES, '').normalize('NFC'));
}
