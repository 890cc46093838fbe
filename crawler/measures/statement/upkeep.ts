import type { About, Assessed } from './assessed.ts';
import { needsPerson, no, quoteOf, sentenceThat, yes } from './assessed.ts';
import { type NamedDate, yearBefore } from './dates.ts';
import type { Sentence, Statement } from './read-statement.ts';

const document = '(?:statement|policy|datganiad)';
const prepared = new RegExp(
  `\\b(?:prepared|preparation)\\b|${document}[^.]{0,40}\\b(?:written|published|drafted|created|issued|made)\\b|paratowyd|paratoi|baratowyd|baratoi|lluniwyd|ysgrifennwyd|(?:cyhoeddwyd|gyhoeddwyd)[^.]{0,30}datganiad|datganiad[^.]{0,30}(?:c|g)yhoeddwyd`,
  'iu',
);
const reviewed = /\breview(?:ed)?\b|adolyg/iu;
const changed = /\b(?:updated|revised|amended|checked)\b|(?:d|dd)iweddar/iu;
/** What was changed was not the statement. */
const elsewhere = /\b(?:page|web ?site|site|content|dudalen|wefan)\b/iu;
const updated = /\b(?:last|page)\b[^.]{0,20}\b(?:updated|modified|changed|published)\b|diweddarwyd/iu;
/** What is still to come, and the audit of the site in place of the statement. */
const toCome = /\b(?:next|will|due|future|every|each|annual(?:ly)?)\b|nesaf|bydd\b|caiff/iu;
const aboutContent =
  /\b(?:pdfs?|documents?|videos?|content) (?:published|created|prepared)|before 23 September/iu;

interface Dated {
  sentence: Sentence;
  date: NamedDate;
}

/** The clause of a date: what stands before it back to the date before, since "prepared on … and reviewed on …" is one sentence. */
function datedBy({ sentences }: Statement, says: RegExp, unless: RegExp): Dated[] {
  return sentences.flatMap((sentence) => {
    const { dates } = sentence;
    return dates.flatMap((date, place) => {
      const previous = dates[place - 1];
      const from = previous ? previous.at + previous.words.length : 0;
      const clause = `${from === 0 ? `${sentence.heading}: ` : ''}${sentence.text.slice(from, date.at)}`;
      const own = sentence.text.slice(from, date.at);
      const fits = says.test(own) || (previous === undefined && own.length < 12 && says.test(clause));
      return fits && !unless.test(own) ? [{ sentence, date }] : [];
    });
  });
}

export function assessPrepared(statement: Statement, { day }: Pick<About, 'day'>): Assessed {
  const [found] = datedBy(statement, prepared, aboutContent).filter(({ date }) => date.from <= day);
  if (found) return yes(quoteOf(found.sentence, found.date.at));
  const said = sentenceThat(statement, prepared, aboutContent);
  return no(said ? `It gives no date: ${quoteOf(said)}` : 'It does not say when it was prepared.');
}

/** Prepared or reviewed within a year before the run. What happened in a month is taken to its last day. */
export function assessReviewed(statement: Statement, { day }: Pick<About, 'day'>): Assessed {
  const since = yearBefore(day);
  const past = ({ date }: Dated): boolean => date.from <= day;
  const dated = [
    ...datedBy(statement, reviewed, toCome),
    ...datedBy(statement, changed, toCome).filter(
      ({ sentence, date }) => !elsewhere.test(sentence.text.slice(0, date.at)),
    ),
    ...datedBy(statement, prepared, aboutContent),
  ].filter(past);
  const latest = dated.toSorted((one, other) => (one.date.to < other.date.to ? 1 : -1)).at(0);
  if (latest && latest.date.to >= since) return yes(quoteOf(latest.sentence, latest.date.at));
  const page = datedBy(statement, updated, toCome).find((each) => past(each) && each.date.to >= since);
  if (page)
    return needsPerson(
      `The page was changed, which may not have been a review: ${quoteOf(page.sentence, page.date.at)}`,
    );
  return latest
    ? no(`More than a year before this run: ${quoteOf(latest.sentence, latest.date.at)}`)
    : no('It does not say when it was reviewed.');
}

const tested =
  /\b(?:test(?:ed|ing|s)?|audit(?:ed|s)?|evaluat(?:ed|ion|ions)|self-assessment|(?:site|app|pages) (?:was|were|is|are|has been|have been) assessed)\b|(?:g|b|ph)?rofwyd|\bprofi\b|\bbrofi\b|\bprawf\b|\bbrawf\b|asesiad|archwili/iu;
const how =
  /\b(?:by|using|used?|with|carried out|through|sample|selected|pages|tools?|axe|wave|siteimprove|silktide|sort ?site|lighthouse|sitemorse|monsido|nvda|jaws|voiceover|manual(?:ly)?|automated|self-assess\w*|dac|abilitynet|shaw trust|zoonou|third.party|external(?:ly)?|accessibility team|in-house)\b|\bgan\b|defnyddi|\bgyda\b|awtomatig|\bllaw\b|cynhaliwyd/iu;
const aboutOthers =
  /\b(?:means.tested|test(?:ing)? (?:centre|site|kit)|covid|financial|external auditors?)\b|maen prawf|\b(?:we|you) (?:are|will be) (?:always )?test/iu;

export function assessTesting(statement: Statement): Assessed {
  const said = statement.sentences.filter(({ text }) => tested.test(text) && !aboutOthers.test(text));
  const full = said.find(({ text }) => how.test(text));
  if (full) return yes(quoteOf(full));
  const [some] = said;
  return some
    ? needsPerson(`It speaks of a test and may not say how it was done: ${quoteOf(some)}`)
    : no('It does not say how the website was tested.');
}
