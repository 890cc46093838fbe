import type { About, Assessed } from './assessed.ts';
import { doesNotApply, no, quoteOf, yes } from './assessed.ts';
import { statusOf } from './compliance.ts';
import type { NamedDate } from './dates.ts';
import type { Sentence, Statement } from './read-statement.ts';

/** Something that is to be done, in the words of plans. */
const planned =
  /\b(?:plan(?:s|ned|ning)?|aim(?:s|ed|ing)?|intend(?:s|ed)?|expect(?:s|ed)?|hope|target|due|scheduled|will|shall|going to|to be|by the end of|fix(?:ed)? by|complet(?:e|ed|ion)(?: date)?|resol(?:ve|ved|ution)(?: by| date)?|timescale|deadline)\b|bwriad|anel|disgwyl|erbyn|bydd(?:wn|ir|)\b|caiff|targed/iu;
/** What is done about content. */
const mended =
  /\b(?:fix|resol|correct|replac|complet|address|updat|rebuil|remediat|improv|accessib|compli|finish|migrat|remov|mend|redesign|rectif|retag|add|launch|upgrade|new|target|deadline|timescale|publish|work)|trwsio|cywiro|datrys|diweddar|disodli|ychwanegu|gwella|cwblhau|hygyrch|gweithio/iu;
/** What is not done, and what is done to the statement itself. */
const other =
  /\b(?:not|no|n['’]t) (?:currently )?(?:plan|plans|planning|intend|require|required|expect)|\bdo not require\b|nid ydym|ddim yn bwriadu|nid oes gennym|\b(?:this|the|accessibility) (?:accessibility )?statement (?:was|will be|is|has been|is due)|(?:review|update)\w* (?:of )?(?:this|the|our) (?:accessibility )?statement|datganiad hwn|(?:last|next) (?:reviewed|updated|tested|review|test|audit)\b|\bwas (?:last )?tested\b/iu;
/** A date before which something was made: the exemption of old documents, not a plan. */
const made =
  /\b(?:published|created|made|recorded|uploaded|dated|produced|posted|issued|gyhoedd\w*|cyhoedd\w*|gre[uw]\w*)\b[^.;]{0,40}$|\b(?:since|ers|regulations?|rheoliadau|act|deddf)\b[^.;]{0,12}$/iu;
/** Days from which the regulations applied; they stand in explanations of the law. */
const deadlines = new Set([
  '2018-09-23',
  '2019-09-22',
  '2019-09-23',
  '2020-09-22',
  '2020-09-23',
  '2021-06-22',
  '2021-06-23',
]);

/** A date by which the statement says that something will be mended. */
interface Plan {
  sentence: Sentence;
  date: NamedDate;
}

export function plansIn({ sentences }: Pick<Statement, 'sentences'>): Plan[] {
  return sentences
    .filter(({ text }) => planned.test(text) && mended.test(text) && !other.test(text))
    .flatMap((sentence) =>
      sentence.dates
        .filter(({ at }) => !made.test(sentence.text.slice(0, at)))
        .filter(({ from, to }) => from !== to || !deadlines.has(from))
        .map((date) => ({ sentence, date })),
    );
}

/** A period has passed when its last day has. */
export function hasPassed({ date }: Plan, day: string): boolean {
  return date.to < day;
}

export function assessPlans(statement: Statement, { day }: Pick<About, 'day'>): Assessed {
  const plans = plansIn(statement);
  const past = plans.filter((plan) => hasPassed(plan, day));
  const [passed] = past;
  if (passed) {
    const dates = [...new Set(past.map(({ date }) => date.words))].join(', ');
    return no(`Passed before this run: ${dates}. ${quoteOf(passed.sentence, passed.date.at)}`);
  }
  const [plan] = plans;
  if (plan) return yes(quoteOf(plan.sentence, plan.date.at));
  if (statusOf(statement) === 'full')
    return doesNotApply('It claims full compliance, so there is nothing to mend.');
  return no('It gives no date by which anything will be mended.');
}
