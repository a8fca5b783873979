/** Vietnamese in every form in which it reaches offices, and text that has broken programs elsewhere. */
export const VIETNAMESE = {
  composed: 'Quy chế dân chủ ở xã Đồng Quế',
  decomposed: 'Quy chế dân chủ ở xã Đồng Quế'.normalize('NFD'),
  'half composed': 'Quy chê\u0301 dân chu\u0309',
  'marks in another order': 'ê\u0323\u0301 ế\u0323',
  Eth: 'QÐ-TTg, Ðảng ủy',
  'old and new tone places': 'hòa hoà, Ủy Uỷ, thúy thuý',
  'zero width': 'Đảng\u200b ủy\u200d xã\ufeff Hải\u2060 Lựu',
  'right to left marks': 'Huyện ủy \u202egnôL gnôS\u202c \u200fSông\u200e',
  'soft hyphens': 'Nghị\u00ad quyết',
  'no-break spaces': 'ngày\u00a003\u202f02\u30002016',
  'TCVN3 leftovers': 'Quy chÕ d©n chñ ë x· §ång QuÕ, QuyÕt ®Þnh',
  'VNI leftovers': 'Quy cheá daân chuû ôû xaõ Ñoàng Queá',
  'letters beyond the first plane': 'chữ Nôm 𡨸喃 😀 👩‍👩‍👧',
  'letters that grow when folded': 'İSTANBUL ß ŉ ﬁ ﬃ ΐ',
  'lines and tabs': 'dòng một\r\ndòng hai\tcột',
  'separators of lines': 'dòng\u2028dòng\u2029đoạn\u0085hết',
  'control characters': 'chuông\u0007 xóa\u007f thoát\u001b[31m',
  'quotes of SQL': `'; DROP TABLE documents; -- " \` \\ %_ $1 ?1 :x`,
  'quotes of HTML': '<script>alert(1)</script> &amp; </textarea>',
  'quotes of a formula': '=HYPERLINK("http://x") +1 -1 @SUM',
  'words of full text': '"a OR b" NEAR(c) NOT d* ^e (f) -g AND {h} : +',
  noncharacters: 'x\uffff\ufdd0y',
} as const;

/** What can't be kept as it came, and is refused. */
export const NO_TEXT = {
  'a high surrogate alone': 'Đảng \ud800 ủy',
  'a low surrogate alone': 'Đảng \udc00 ủy',
  'surrogates in the wrong order': '\udc00\ud800',
  NUL: 'Đảng\u0000ủy',
} as const;
