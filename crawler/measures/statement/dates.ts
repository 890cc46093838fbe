/** A day or a period that a text names. Both ends are days such as "2025-03-31", so that they compare as text. */
export interface NamedDate {
  from: string;
  to: string;
  /** As it is written. */
  words: string;
  /** Where it stands in the text. */
  at: number;
}

/** Months, English and Welsh; Welsh ones also as they are written after "o", "i", "a" and "yn". */
const months = [
  'january|jan|ionawr',
  'february|feb|chwefror',
  'march|mar|mawrth|fawrth',
  'april|apr|ebrill',
  'may|mai|fai',
  'june|jun|mehefin|fehefin',
  'july|jul|gorffennaf|orffennaf|ngorffennaf',
  'august|aug|awst',
  'september|sept|sep|medi|fedi',
  'october|oct|hydref',
  'november|nov|tachwedd|dachwedd|thachwedd|nhachwedd',
  'december|dec|rhagfyr|ragfyr',
];
const month = `(${months.join('|')})`;
const seasons = ['spring|gwanwyn|wanwyn', 'summer|haf', 'autumn', 'winter|gaeaf|aeaf'];
const year = '((?:19|20)\\d{2})(?!\\d)';
const ordinal = '(?:st|nd|rd|th|af|ail|ydd|fed|ed|eg|ain)?';

interface Kind {
  says: RegExp;
  read(groups: readonly string[]): Omit<NamedDate, 'words' | 'at'> | null;
}

/** The longer forms first: what one has taken, a day that does not exist too, is no longer there for the next. Days come before months, as in the UK. */
const kinds: readonly Kind[] = [
  {
    says: new RegExp(`(?<!\\d)(\\d{1,2})${ordinal}(?:\\s+o(?:f)?)?\\s+${month}\\b[,.]?\\s+${year}`, 'giu'),
    read: ([day = '', name = '', in_ = '']) => dayOf(Number(in_), monthOf(name), Number(day)),
  },
  {
    says: new RegExp(`\\b${month}\\s+(\\d{1,2})${ordinal},?\\s+${year}`, 'giu'),
    read: ([name = '', day = '', in_ = '']) => dayOf(Number(in_), monthOf(name), Number(day)),
  },
  {
    says: new RegExp(`\\b${month}\\b[,.]?\\s+${year}`, 'giu'),
    read: ([name = '', in_ = '']) => monthsOf(Number(in_), monthOf(name), 1),
  },
  {
    says: /(?<!\d)((?:19|20)\d{2})-(\d{2})-(\d{2})(?!\d)/gu,
    read: ([in_ = '', number = '', day = '']) => dayOf(Number(in_), Number(number), Number(day)),
  },
  {
    says: /(?<![\d./])(\d{1,2})([/.])(\d{1,2})\2((?:19|20)\d{2}|\d{2})(?![\d./]\d|\d)/gu,
    read: ([day = '', , number = '', in_ = '']) =>
      dayOf(in_.length === 2 ? 2000 + Number(in_) : Number(in_), Number(number), Number(day)),
  },
  {
    says: new RegExp(`\\b(${seasons.join('|')})(?:\\s+of)?\\s+${year}`, 'giu'),
    read: ([name = '', in_ = '']) => monthsOf(Number(in_), 3 * placeOf(seasons, name) + 3, 3),
  },
  {
    says: new RegExp(`\\bQ([1-4])(?:\\s+of)?\\s+${year}`, 'giu'),
    read: ([quarter = '', in_ = '']) => monthsOf(Number(in_), 3 * Number(quarter) - 2, 3),
  },
  {
    says: /(?<!\d)((?:19|20)\d{2})\s?[/–-]\s?(?:20)?(\d{2})(?!\d)/gu,
    read: ([in_ = '', next = '']) =>
      (Number(in_) + 1) % 100 === Number(next) ? monthsOf(Number(in_), 4, 12) : null,
  },
  {
    // A year that stands alone is often part of the name of a law.
    says: new RegExp(
      `\\b(?:in|by|during|of|early|mid|late|before|until|since|from|erbyn|yn|tan|diwedd|cyn|ers)[ -]${year}`,
      'giu',
    ),
    read: ([in_ = '']) => monthsOf(Number(in_), 1, 12),
  },
];

/**
 * Every date in a text, in its order: "4 September 2023", "4th Sept 2023", "September 2023", "04/09/2023",
 * "2023-09-04", "spring 2026", "Q3 2026", "2025/26", "by 2026"; and Welsh, "4 Medi 2023", "erbyn 2026".
 */
export function datesIn(text: string): NamedDate[] {
  if (!/\d/u.test(text)) return [];
  const found: NamedDate[] = [];
  let left = text;
  for (const { says, read } of kinds) {
    left = left.replace(says, (words, ...rest) => {
      const groups = rest.filter((each): each is string => typeof each === 'string').slice(0, -1);
      const at = rest.find((each): each is number => typeof each === 'number') ?? 0;
      const period = read(groups);
      if (period) found.push({ ...period, words, at });
      return '\u0000'.repeat(words.length);
    });
  }
  return found.sort((one, other) => one.at - other.at);
}

/** The same day a year earlier; 29 February becomes the 28th. */
export function yearBefore(day: string): string {
  const earlier = `${String(Number(day.slice(0, 4)) - 1).padStart(4, '0')}${day.slice(4)}`;
  return earlier.endsWith('02-29') ? earlier.replace(/29$/u, '28') : earlier;
}

function monthOf(name: string): number {
  return placeOf(months, name) + 1;
}

function placeOf(list: readonly string[], name: string): number {
  return list.findIndex((names) => names.split('|').includes(name.toLowerCase()));
}

function dayOf(inYear: number, number: number, day: number): Omit<NamedDate, 'words' | 'at'> | null {
  if (number < 1 || number > 12 || day < 1 || day > daysIn(inYear, number)) return null;
  const written = asDay(inYear, number, day);
  return { from: written, to: written };
}

/** So many whole months from one on; a thirteenth month is next year's first. */
function monthsOf(inYear: number, first: number, many: number): Omit<NamedDate, 'words' | 'at'> {
  const last = first + many - 1;
  const [endYear, end] = last > 12 ? [inYear + 1, last - 12] : [inYear, last];
  return { from: asDay(inYear, first, 1), to: asDay(endYear, end, daysIn(endYear, end)) };
}

function daysIn(inYear: number, number: number): number {
  const isLeap = (inYear % 4 === 0 && inYear % 100 !== 0) || inYear % 400 === 0;
  if (number === 2) return isLeap ? 29 : 28;
  return [4, 6, 9, 11].includes(number) ? 30 : 31;
}

function asDay(inYear: number, number: number, day: number): string {
  return [inYear, String(number).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}
