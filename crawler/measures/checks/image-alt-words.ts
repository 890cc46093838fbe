import type { PicturesFacts } from '../../records/facts/pictures-facts.ts';
import { emptinessOf } from '../wording/empty-alternatives.ts';
import { normal, quote, wordsOf } from '../wording/text.ts';
import { check, type Verdict } from './check.ts';

type Picture = PicturesFacts['pictures'][number];

/** Alternative texts that are file names, placeholders, repetitions, or speak of another picture. */
export const imageAltWords = check({
  id: 'image-alt-words',
  version: 2,
  title: 'Alternative text does not describe the picture',
  wcag: ['1.1.1'],
  reads: ['pictures'],
  who: 'People who do not see the picture hear "image" or a file name, and learn nothing of what it shows or does.',
  mend: 'Write what the picture tells or does, in a few words; alt="" when it only decorates.',
  source: 'WCAG 2.2, 1.1.1 Non-text Content; failure F30; ACT rule qt1vmo',
  limits:
    "Sure only of words that describe no picture at all. Whether other words describe the picture is for a person; a logo whose file is named after somebody else is put to review. Missing alternatives, and pictures that are marked as decoration and yet have a name, are axe-core's rules. What is drawn by canvas or SVG is not looked at.",
  examples: {
    passes: '<img src="/bins.png" alt="A green bin beside a blue one" width="200" height="100">',
    fails: '<img src="/img_2041.png" alt="IMG_2041.png" width="200" height="100">',
  },
  judge: ({ pictures: { pictures } }) => pictures.flatMap(verdictOn),
});

function verdictOn(picture: Picture): Verdict[] {
  const { name, isExposed, file } = picture;
  if (!isExposed || name.trim() === '') return [];
  const place = { selector: picture.selector, snippet: picture.snippet, box: picture.box };
  const empty = emptinessOf(name, file);
  if (empty)
    return [
      {
        kind: empty.isSure ? 'violation' : 'needs-review',
        impact: 'serious',
        message: `The picture is called ${quote(name)}, which ${empty.why}.`,
        help: 'Say in the alternative what the picture tells, such as alt="Two people sorting glass at the recycling centre"; write alt="" when it only decorates.',
        place,
      },
    ];
  const other = otherLogo(name, file);
  if (other !== '')
    return [
      {
        kind: 'needs-review',
        impact: 'moderate',
        message: `The picture is called ${quote(name)}, but its file is named ${quote(file)}. Look whose it is.`,
        help: `Name in the alternative what the picture shows, perhaps alt="${other}".`,
        place,
      },
    ];
  return repeats(picture)
    ? [
        {
          kind: 'advice',
          impact: 'minor',
          message: `The alternative ${quote(name)} repeats the words beside the picture: people hear them twice.`,
          help: 'Write in the alternative what the words beside it do not say, or alt="" when they say it all.',
          place,
          wcag: [],
        },
      ]
    : [];
}

function repeats({ name, alt, caption, beside }: Picture): boolean {
  const said = normal(name);
  // What takes its name from the words beside it repeats nothing.
  if (normal(alt ?? '') !== said) return false;
  return (
    wordsOf(name).length >= 2 && [caption, ...beside.split(' | ')].some((words) => normal(words) === said)
  );
}

const mark = /\b(logos?|crest|badge|arfbais)\b/iu;
/** Words of file names and alternatives that name nobody. */
const nobodys =
  /^(logos?|crest|badge|arfbais|the|of|and|for|our|new|old|main|site|web|website|header|footer|top|home|page|default|colou?r|white|black|blue|green|red|dark|light|mono|reversed?|inverted|small|large|big|tiny|mobile|desktop|print|retina|horizontal|vertical|stacked|landscape|portrait|image|img|icon|final|copy|transparent|council|cyngor|borough|city|county|district|town|gov|uk|org|com|web|svg|png|jpg|v|x|px|rgb|cmyk|bilingual|eng|cym|welsh|english|cy|en|brand|branding|company|\d+x?\d*|v\d+)$/iu;

/** What the file says the logo is, when the alternative speaks of another one; empty when they may agree. */
function otherLogo(name: string, file: string): string {
  const words = file
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  if (!mark.test(name) || !mark.test(words)) return '';
  const own = wordsOf(words).filter((word) => !nobodys.test(word));
  const said = wordsOf(name).filter((word) => !nobodys.test(word));
  if (own.length === 0 || said.length === 0 || own.every((word) => word.length < 3)) return '';
  const [joined, written] = [own.join(''), said.join('')];
  const initials = wordsOf(name)
    .map((word) => word.charAt(0))
    .join('');
  const agrees = own.some(
    (word) =>
      written.includes(word) ||
      said.some((each) => joined.includes(each)) ||
      initials.includes(word.replace(/logo$/u, '')),
  );
  return agrees || isInitialsOf(said, own) || /^[\da-f]+$/u.test(joined) ? '' : words;
}

/** "NHS" for "national-health-service". */
function isInitialsOf(said: readonly string[], own: readonly string[]): boolean {
  const initials = own.map((word) => word.charAt(0)).join('');
  return initials.length >= 2 && said.some((word) => initials.includes(word) || word.includes(initials));
}
