import { francAll } from 'franc-all';
import { functionWords } from './function-words.ts';

/**
 * The languages that are told apart, by their three-letter codes as the library has them, with the two-letter tag that
 * a page would use: those that councils publish in, and those that English, Welsh or they are mistaken for.
 */
const tags: Readonly<Record<string, string>> = {
  ...{
    eng: 'en',
    cym: 'cy',
    gle: 'ga',
    gla: 'gd',
    fra: 'fr',
    deu: 'de',
    spa: 'es',
    por: 'pt',
    ita: 'it',
    nld: 'nl',
  },
  ...{
    pol: 'pl',
    ron: 'ro',
    lit: 'lt',
    lav: 'lv',
    hun: 'hu',
    ces: 'cs',
    slk: 'sk',
    bul: 'bg',
    rus: 'ru',
    ukr: 'uk',
  },
  ...{
    tur: 'tr',
    som: 'so',
    sqi: 'sq',
    swe: 'sv',
    fin: 'fi',
    dan: 'da',
    est: 'et',
    hrv: 'hr',
    slv: 'sl',
    ell: 'el',
  },
  ...{
    arb: 'ar',
    urd: 'ur',
    pes: 'fa',
    heb: 'he',
    hin: 'hi',
    ben: 'bn',
    guj: 'gu',
    pan: 'pa',
    tam: 'ta',
    tel: 'te',
  },
  ...{
    cmn: 'zh',
    jpn: 'ja',
    kor: 'ko',
    tha: 'th',
    vie: 'vi',
    tgl: 'tl',
    swh: 'sw',
    amh: 'am',
    kur: 'ku',
    cat: 'ca',
  },
  ...{ nep: 'ne', mar: 'mr', afr: 'af', ind: 'id', mlt: 'mt', eus: 'eu', isl: 'is', nob: 'no', lat: 'la' },
};

/** Languages that a few sentences do not tell apart: what looks like one may be the other. */
const alike: readonly (readonly string[])[] = [
  ['hi', 'ne', 'mr'],
  ['ar', 'ur', 'fa', 'ku'],
  ['ru', 'uk', 'bg'],
  ['no', 'da', 'sv'],
  ['cs', 'sk'],
  ['es', 'pt', 'ca'],
  ['nl', 'af'],
  ['hr', 'sl'],
  ['ga', 'gd'],
];

/** Fewer letters than these say too little; other scripts than ours say more with each. */
const leastLetters = 40;
const leastOfOtherScripts = 12;

/** Of a language that is neither English nor Welsh nothing else is known than its threes of letters: more are needed. */
const leastOfOthers = 60;

/** How near the second best language, and English, may come to the best, as a share. */
const nearest = 0.9;
const nearestEnglish = 0.75;

/** What a text is written in. */
export interface Written {
  /** A two-letter language tag. */
  tag: string;
  /** Tags of languages that it could be as well. */
  or: readonly string[];
}

/**
 * The language that a text is written in, or null where that cannot be told: too short, names only, mixed, or Latin to fill
 * a page.
 *
 * Letters in threes are compared by the library franc. For English and Welsh their small words (the, of; yn, mae) have
 * to agree, since streets, people and places in one language stand in sentences of the other.
 */
export function languageOf(text: string): Written | null {
  const prose = text
    .replace(/\S*(@|:\/\/|www\.)\S*/gu, ' ')
    .replace(/[^\p{L}\p{M}'’\s]+/gu, ' ')
    .replace(/’/gu, "'");
  const letters = prose.match(/\p{L}/gu)?.length ?? 0;
  const latin = prose.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const isLatin = latin > letters / 2;
  if (letters < (isLatin ? leastLetters : leastOfOtherScripts)) return null;
  if (/lorem ipsum|dolor sit amet/iu.test(prose)) return null;
  const ranked = francAll(prose, { only: Object.keys(tags), minLength: 10 });
  const [best, second] = ranked;
  const tag = tags[best?.[0] ?? ''];
  if (!tag || tag === 'la' || (isLatin && !isSupported(tag, prose))) return null;
  const or = alike.find((group) => group.includes(tag))?.filter((other) => other !== tag) ?? [];
  if (tag === 'en' || tag === 'cy' || !isLatin) return { tag, or };
  const rival = tags[second?.[0] ?? ''] ?? '';
  const asEnglish = ranked.find(([code]) => code === 'eng')?.[1] ?? 0;
  const isClear = or.includes(rival) || (second?.[1] ?? 0) < nearest;
  return isClear && asEnglish < nearestEnglish && letters >= leastOfOthers ? { tag, or } : null;
}

/** Whether the small words of a text speak for the language, or at least not for English or Welsh instead. */
function isSupported(tag: string, prose: string): boolean {
  const words = prose
    .toLowerCase()
    .split(/[\s']+/u)
    .filter(Boolean);
  const { english, welsh } = functionWords(words);
  const [en, cy] = [english.length / words.length, welsh.length / words.length];
  const [enKinds, cyKinds] = [new Set(english).size, new Set(welsh).size];
  if (tag === 'en') return en >= 0.12 && enKinds >= 2 && en > 2 * cy;
  if (tag === 'cy') return cy >= 0.12 && cyKinds >= 2 && cy > 2 * en;
  return (en < 0.1 || enKinds < 2) && (cy < 0.15 || cyKinds < 3) && isProse(prose);
}

/** Sentences are mostly in small letters; lists of names are not. */
function isProse(prose: string): boolean {
  const words = prose.split(/\s+/u).filter((word) => /\p{L}/u.test(word));
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return words.length >= 6 && small >= words.length * 0.6;
}
