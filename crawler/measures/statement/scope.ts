import type { About, Assessed } from './assessed.ts';
import { doesNotApply, needsPerson, no, quoteOf, sentenceThat, wordsOf, yes } from './assessed.ts';
import type { Statement } from './read-statement.ts';

const scope =
  /\b(?:statement|policy|page|information)\b[^.]{0,60}\b(?:applies|apply|covers|relates|is for|refers)\b|\baccessibility (?:statement )?(?:for|of) (?:the )?(?:www\.|[\w-]+\.)[\w.-]+|datganiad[^.]{0,60}(?:berthnasol|gymwys|ymwneud)|yn berthnasol i/iu;
const kindWords =
  /\b(?:the|city|county|borough|district|metropolitan|royal|london|council|of|and|cyngor|sir|bwrdeistref|dinas|gyngor|unitary)\b/giu;

/** Whose statement it is, and which sites it is about. */
export function assessScope(statement: Statement, about: Pick<About, 'council' | 'homePage'>): Assessed {
  const said = sentenceThat(statement, scope) ?? headingThat(statement);
  const owner = ownerIn(wordsOf(statement), about);
  if (!said)
    return no(
      owner ? `It names ${owner} and not the sites that it is about.` : 'It does not say what it is about.',
    );
  return owner
    ? yes(quoteOf(said))
    : needsPerson(`The council's name was not recognised in it: ${quoteOf(said)}`);
}

function headingThat({ headings }: Statement): { text: string } | undefined {
  const text = headings.find((heading) => scope.test(heading));
  return text === undefined ? undefined : { text };
}

/** The council's name or its domain, as the statement writes it; null where neither stands there. */
function ownerIn(words: string, { council, homePage }: Pick<About, 'council' | 'homePage'>): string | null {
  const host = (URL.parse(homePage)?.hostname ?? '').replace(/^www\./u, '');
  const text = words.toLowerCase();
  if (host !== '' && text.includes(host)) return host;
  const own = council.replace(kindWords, ' ').replace(/\s+/gu, ' ').trim().toLowerCase();
  return own.length > 2 && text.includes(own) ? council : null;
}

const burden = /disproportionate(?:ly)? burden(?:some)?|baich anghymesur|faich anghymesur/iu;
const exemption =
  /\b(?:outside|not within|out of|not in|exempt(?:ed|ion|ions)? (?:from|under)?)\b[^.]{0,30}\b(?:scope|regulations)\b|\bdo not require us\b|\bexempt\b|y tu allan i gwmpas|nad yw o fewn cwmpas|nid yw['’]r rheoliadau/iu;
const unclaimed =
  /\b(?:not|no|none|n['’]t)\b[^.]{0,40}\b(?:disproportionate|claim|appl(?:y|icable)|exempt)|\bdisproportionate burden\b[^.]{0,20}\b(?:not applicable|none|n\/a)\b|nid ydym[^.]{0,30}baich|ddim yn berthnasol/iu;
const assessed = /\bassess|\bevaluat|\bbelieve\b[^.]{0,60}\bburden|asesiad|asesu/iu;

/** A disproportionate burden or an exemption that is claimed: whether it holds is for a person. */
export function assessBurden(statement: Statement): Assessed {
  const claim = sentenceThat(statement, burden, unclaimed);
  const exempt = sentenceThat(statement, exemption, unclaimed);
  const words = [
    claim &&
      `Disproportionate burden is claimed${statement.sentences.some(({ text, heading }) => assessed.test(text) && (text === claim.text || burden.test(heading))) ? ', and an assessment is spoken of' : '; no assessment is spoken of'}: ${quoteOf(claim)}`,
    exempt && `Content is said to be exempt: ${quoteOf(exempt)}`,
  ].filter((each) => each !== undefined);
  return words.length > 0
    ? needsPerson(words.join(' '))
    : doesNotApply('It claims neither a disproportionate burden nor an exemption.');
}
