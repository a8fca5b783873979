import { fold } from './fold.js';

/** Which way a body numbers its documents: 25-NQ/TW or 33/CT-TTg. */
export type Shape = 'party' | 'state';

/** What the code of an issuing body tells. `system` is null for codes that Party and State bodies share (BTL, BCĐ). */
export interface BodyCode {
  readonly code: string;
  readonly system: 'party' | 'state' | 'front' | null;
  readonly habit: Shape;
}

const list = (codes: string) => codes.trim().split(/\s+/); // 'HU QU' is HU and QU

const committees = list('TW TU HU QU ThU TXU ĐU ĐUK');
const boards = list('VP UBKT BTC BTG BDV BTGDV BNC');

const party = [
  ...committees,
  ...boards.flatMap((board) => committees.map((committee) => board + committee)),
  ...list(`
    ĐH BKTTW BCSCLTW BĐNTW HĐLLTW BCĐTW HVCTQG QUTW ĐUQSTW ĐUCA ĐUCATW ĐUKCCQTW ĐUKDNTW ĐUCCQĐTW ĐUCP ĐUQH ĐUMTTQ
    BCSĐ ĐĐ ĐUBP CB UBKT BXDĐ TTCT
  `),
];

const state = list(`
  QH UBTVQH CTN CP TTg HĐBT VPCP TCTTTg VPQH HĐBCQG TANDTC HĐTP VKSTC VKSNDTC KTNN HĐTVĐX
  BNV BLĐTBXH BKHĐT BNNMT BNNPTNT BTNMT BXD BGTVT BKHCN BTTTT BDTTG UBDT BTP BCA BQP BNG BCT BGDĐT BYT BVHTTDL NHNN TTCP
  VTLTNN KBNN HĐND UBND TTHĐND ĐĐBQH VPUBND
  SNV STC SGDĐT SYT STP SXD SKHCN SNNMT SNNPTNT SKHĐT STNMT SGTVT STTTT SLĐTBXH SCT SVHTTDL TTr TTT
`);

// steering committees, military commands; BTC is the Ministry of Finance and, short, an organisation board
const shared = list('BCĐ BTL BTC');

const front = list('MTTQ MTTW UBMTTQ MT ĐCTUBTWMTTQVN ĐCT TLĐ LĐLĐ TWH HPN HLHPN HNDTW HND CCB HCCB BTV');
const youth = list('TWĐTN TĐTN ĐTN'); // of the Front's system, numbers like the Party

// what may stand behind a body: 267/VPCP-TTĐT, 367-QĐ/TWĐTN-VP
const units = list('VP TH NC VX KT KTTH KGVX TTĐT NVTW TCBC TCCB BTT UB TNNT CTTN');

const entry = (system: BodyCode['system'], habit: Shape) => (code: string) =>
  [fold(code), { code, system, habit }] as const;

const bodies: ReadonlyMap<string, BodyCode> = new Map([
  ...shared.map(entry(null, 'state')),
  ...front.map(entry('front', 'state')),
  ...youth.map(entry('front', 'party')),
  ...state.map(entry('state', 'state')),
  ...party.map(entry('party', 'party')),
]);

const unitCodes: ReadonlyMap<string, string> = new Map(units.map((code) => [fold(code), code]));

// how bodies that no list names begin: ĐU and the name of a bloc, UBND and a place
const families = [...list('ĐU UBKT BCSĐ'), ...list('UBND HĐND TAND VKSND'), ...list('MTTQ UBMTTQ LĐLĐ')].map(
  (code) => [fold(code), bodies.get(fold(code)) ?? { code, system: 'state', habit: 'state' }] as const,
);

/** The body of a code in any writing, with the number it carries: QH15, BCĐ35, ubnd, bct. */
export function knownBody(text: string): BodyCode | null {
  const [, base = '', term = ''] = /^(\D+)(\d*)$/.exec(fold(text)) ?? []; // 'qh15'
  const body = bodies.get(base);
  return body ? { ...body, code: body.code + term } : null;
}

/** The canonical code of a drafting unit or a further body behind the first one, null when unknown. */
export function knownUnit(text: string): string | null {
  return unitCodes.get(fold(text)) ?? knownBody(text)?.code ?? null;
}

/** System and habit of a body, by its family where no list names it; null when nothing is known. */
export function bodyKind(code: string): Pick<BodyCode, 'system' | 'habit'> | null {
  const folded = fold(code);
  return knownBody(code) ?? families.find(([beginning]) => folded.startsWith(beginning))?.[1] ?? null;
}

/** All listed codes of one system, for those who need to go through them. */
export const bodyCodes = { party, state, front: [...front, ...youth], shared } as const;
