import type { PicturesFacts } from '../../records/facts/pictures-facts.ts';
import { quote, wordsOf } from '../wording/text.ts';
import { check, type Verdict } from './check.ts';

type Picture = PicturesFacts['pictures'][number];

/** More shapes than a frame and a ground make a drawing, in which words may be part of the picture. */
const mostShapes = 3;

/** A council's own name, as its mark shows it. */
const isName = /^(\p{Lu}\S*\s){1,4}Council$|^Cyngor(\s\S+){1,4}$/u;

/** Words that are drawn as a picture. */
export const imageOfText = check({
  id: 'image-of-text',
  version: 1,
  title: 'Words are drawn as a picture',
  wcag: ['1.4.5'],
  reads: ['pictures'],
  who: 'People who need other letters, colours or spacing cannot change words in a picture; enlarged they blur, and no translation reaches them.',
  mend: 'Write the words as text and style them; keep the picture for what words cannot say.',
  source: 'WCAG 2.2, 1.4.5 Images of Text; ACT rule 0va7u6; technique C22',
  limits:
    'Sure only of vector pictures that are written into the address and hold two words or more and hardly anything else. Other pictures are put to review when their alternative holds what only a notice says: a telephone number, an address on the web, a price, a date with a time. The letters in a picture are not read, so most pictures of text without such an alternative, and background pictures, pass. Logos may hold words.',
  examples: {
    passes: '<h2>Apply for a garden waste bin</h2>',
    fails: `<img alt="Apply for a garden waste bin" src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='300' height='30'%3E%3Ctext x='0' y='20'%3EApply for a garden waste bin%3C/text%3E%3C/svg%3E">`,
  },
  judge: ({ pictures: { pictures } }) => pictures.flatMap(verdictOn),
});

function verdictOn(picture: Picture): Verdict[] {
  const { isSeen, isLogo, svg, area } = picture;
  if (!isSeen || isLogo) return [];
  const place = { selector: picture.selector, snippet: picture.snippet, box: picture.box };
  const drawn = svg?.words ?? '';
  if (svg && !isName.test(drawn) && wordsOf(drawn).filter((word) => /\p{L}{2}/u.test(word)).length >= 2)
    return [
      {
        kind:
          svg.shapes <= mostShapes && area !== 'header' && area !== 'footer' ? 'violation' : 'needs-review',
        impact: 'moderate',
        message: `The picture draws the words ${quote(drawn)}${svg.shapes <= mostShapes ? ' and hardly anything else' : '. Look whether they belong to a drawing or could be text'}.`,
        help: `Write the words as text: <p>${drawn.slice(0, 80)}</p>.`,
        place,
      },
    ];
  const notice = noticeIn(picture);
  return notice === ''
    ? []
    : [
        {
          kind: 'needs-review',
          impact: 'moderate',
          message: `The alternative ${quote(picture.name)} holds ${notice}: look whether the picture shows these words.`,
          help: 'If it does, write them on the page as text.',
          place,
        },
      ];
}

const months =
  'january|february|march|april|may|june|july|august|september|october|november|december|ionawr|chwefror|mawrth|ebrill|mai|mehefin|gorffennaf|awst|medi|hydref|tachwedd|rhagfyr';
const clock = /\b\d{1,2}([.:]\d{2})?\s?(am|pm|yb|yh)\b/iu;
const date = new RegExp(`\\b\\d{1,2}(st|nd|rd|th)?\\s(of\\s)?(${months})\\b`, 'iu');

/** What of a notice stands in the alternative; empty when nothing does. */
function noticeIn({ name, isExposed, kind }: Picture): string {
  if (!isExposed || kind === 'area' || wordsOf(name).length < 5) return '';
  const said = name.slice(0, 1000);
  if (/(\b0\d{2,4}[\s-]?\d{3}[\s-]?\d{3,4}\b)/.test(said)) return 'a telephone number';
  if (/\b(https?:\/\/|www\.)\S+|\S+@\S+\.\S+|\b[a-z\d-]+\.(gov|llyw)\.(uk|cymru|wales)\b/i.test(said))
    return 'an address';
  if (/£\s?\d/.test(said)) return 'a price';
  return date.test(said) && clock.test(said) ? 'a date and a time' : '';
}
