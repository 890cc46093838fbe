import type { About, Assessed } from './assessed.ts';
import { doesNotApply, needsPerson, no, quoteOf, sentenceThat, wordsOf, yes } from './assessed.ts';
import type { Sentence, Statement } from './read-statement.ts';

const ehrc =
  /Equality (?:and|&) Human Rights Commission|\bEHRC\b|Comisiwn Cydraddoldeb a Hawliau Dynol|\bCCHD\b/iu;
const ecni =
  /Equalit(?:y|ies) Commission (?:for|of|\(?N) ?Northern Ireland|Equality Commission NI\b|\bECNI\b|Comisiwn Cydraddoldeb (?:ar gyfer |i )?Gogledd Iwerddon|equalityni\.org/iu;
const eass =
  /Equality Advisory (?:and|&)? ?Support Service|\bEASS\b|equalityadvisoryservice|Gwasanaeth (?:Cynghori|Cyngor) a (?:Chymorth|Chefnogi|Chefnogaeth) (?:ar )?Gydraddoldeb|Gwasanaeth (?:Cynghori|Cyngor) a (?:Chymorth|Chefnogi|Chefnogaeth) Cydraddoldeb/iu;
/** Ways to these bodies are not ways to the council. */
const bodies = new RegExp(
  [ehrc, ecni, eass, /ombwdsmon|ombudsman/iu].map(({ source }) => source).join('|'),
  'iu',
);

const mail = /[^\s@<>()]{1,64}@[^\s@<>()]{1,100}\.[a-z]{2,}|\[email\s?protected\]/iu;
const phone =
  /(?<!\d)(?:\+44\s?\(?0?\)?|0)(?:[\s-]?\d){9,10}(?!\d)|(?:\+44\s?\(?0?\)?|\(0)\d{2,4}\)(?:[\s-]?\d){6,8}/u;
const post = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/u;
/** Numbers of the bodies above. */
const theirs = /0808[\s-]?800[\s-]?008[24]|028[\s-]?90[\s-]?50[\s-]?06[\s-]?00|028[\s-]?9050[\s-]?0600/u;
const speaks =
  /\b(?:contact|feedback|report|e-?mail|telephone|phone|call|write|tell us|let us know|get in touch|complain)|adborth|cysyllt|ffoni|e-?bost|ysgrifenn|rhowch wybod|rhoi gwybod/iu;

export function assessContact(statement: Statement): Assessed {
  const ours = statement.sentences.filter((sentence) => isOurs(sentence));
  const found = ours.find(({ text }) => mail.test(text) || phone.test(text) || post.test(text));
  const speaking = ours.find(({ text, heading }) => speaks.test(text) || speaks.test(heading));
  if (found && speaking) return yes(quoteOf(found, placeIn(found.text)));
  const link = statement.links.find(
    ({ href }) => /^(?:mailto|tel):/iu.test(href) && !/equality|0808 ?800 ?008/iu.test(href),
  );
  if (link) return yes(quoteOf({ text: link.name || link.href }));
  const form = statement.links.find(
    ({ name, href }) => /contact|feedback|report|cysyllt|adborth/iu.test(name) && !bodies.test(name + href),
  );
  if (form)
    return needsPerson(
      `No address, e-mail or telephone stands here; a link leads on: ${quoteOf({ text: form.name })}`,
    );
  return no(
    speaking
      ? `It gives no address, e-mail or telephone: ${quoteOf(speaking)}`
      : 'It does not say how to report a problem.',
  );
}

function isOurs({ text, heading }: Sentence): boolean {
  return !bodies.test(text) && !bodies.test(heading) && !theirs.test(text);
}

function placeIn(text: string): number {
  return [mail, phone, post].map((way) => text.search(way)).find((at) => at >= 0) ?? 0;
}

const named = {
  ehrc: 'the Equality and Human Rights Commission (EHRC)',
  ecni: 'the Equality Commission for Northern Ireland (ECNI)',
} as const;

/** Who enforces the regulations: the EHRC in England, Scotland and Wales, the ECNI in Northern Ireland. */
export function assessEnforcement(statement: Statement, { country }: Pick<About, 'country'>): Assessed {
  const [byEhrc, byEcni] = [ehrc, ecni].map((body) => sentenceThat(statement, body));
  if (country === undefined) {
    const either = byEhrc ?? byEcni;
    return either
      ? needsPerson(
          `The council's country is not known here, so a person has to see whether this is the right body: ${quoteOf(either)}`,
        )
      : no(`It names neither ${named.ehrc} nor ${named.ecni}.`);
  }
  const isNorthern = country === 'Northern Ireland';
  const [right, wrong] = isNorthern ? [byEcni, byEhrc] : [byEhrc, byEcni];
  if (right) return yes(quoteOf(right));
  const missing = `It does not name ${isNorthern ? named.ecni : named.ehrc}`;
  return no(
    wrong ? `${missing}, but ${isNorthern ? named.ehrc : named.ecni}: ${quoteOf(wrong)}` : `${missing}.`,
  );
}

/** The service that advises people in England, Scotland and Wales. In Northern Ireland the commission does so itself. */
export function assessAdvice(statement: Statement, { country }: Pick<About, 'country'>): Assessed {
  if (country === 'Northern Ireland')
    return doesNotApply(
      'The service is for England, Scotland and Wales; in Northern Ireland the commission advises.',
    );
  const said = sentenceThat(statement, eass);
  if (said) return yes(quoteOf(said));
  const link = statement.links.find(({ href }) => eass.test(href));
  if (link) return yes(quoteOf({ text: link.name || link.href }));
  return eass.test(wordsOf(statement))
    ? yes('It stands in a heading.')
    : no('It does not name the Equality Advisory and Support Service (EASS).');
}
