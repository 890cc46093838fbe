import type { Evidence } from '../../records/evidence.ts';
import { isComplete } from '../../records/outcome.ts';
import type { Step } from '../../records/step.ts';
import { counted } from '../wording/counted.ts';
import { quote } from '../wording/text.ts';
import type { About, Assessed } from './assessed.ts';
import { needsPerson, no, yes } from './assessed.ts';
import { readStatement, type Statement } from './read-statement.ts';
import { placeRequirements, type Requirement, wordRequirements } from './requirements.ts';

/** The journey whose last step is the statement. */
export const statementJourney = 'read-accessibility-statement';

/** A requirement with its answer; null where the statement could not be read. */
export type Audited = Requirement & { answer: Assessed | null };

/** The page that a walk found to be the statement, with what it says; null where it found none. */
export function statementOf({ journey, outcome, steps }: Evidence): { step: Step; says: Statement } | null {
  const step = steps.at(-1);
  if (journey.id !== statementJourney || !isComplete(outcome.kind) || !step) return null;
  return { step, says: readStatement(step) };
}

/** What is asked of a statement, each with its answer from one walk. */
export function auditOf(evidence: Evidence): Audited[] {
  const statement = statementOf(evidence);
  const about = aboutOf(evidence);
  const place = statement ? placeOf(evidence) : placeWithout(evidence);
  return [
    { ...placeRequirements.found, answer: place.found },
    { ...placeRequirements.html, answer: place.html },
    ...wordRequirements.map(({ id, label, mend, assess }) => ({
      id,
      label,
      mend,
      answer: statement && assess(statement.says, about),
    })),
  ];
}

function aboutOf({ council, startedAt }: Evidence): About {
  const { name, homePage, country } = council;
  return { council: name, homePage, country, day: startedAt.slice(0, 10) };
}

type Place = Record<'found' | 'html', Assessed | null>;

function placeOf({ steps }: Evidence): Place {
  const followed = steps.flatMap(({ chosen }) => (chosen ? [chosen] : []));
  const labels = followed.map(({ name }) => quote(name)).join(', then ');
  const searched = followed.find(({ method }) => method === 'site-search' || method === 'a-to-z');
  const html = yes(quote(steps.at(-1)?.title ?? ''));
  if (followed.length === 0) return { found: yes('It is on the home page itself.'), html };
  if (searched) {
    const by = searched.method === 'site-search' ? 'the search' : 'the A to Z';
    return { found: no(`No link on the way leads there; it was found by ${by} of the site.`), html };
  }
  return { found: yes(`${labels} (${counted(followed.length, 'step')} from the home page)`), html };
}

const named = /accessibility|hygyrchedd/iu;
const statementLike =
  /accessibility (?:statement|policy|notice)|website accessibility|^accessibility\b[^a-z]*(?:\(?pdf|$)|(?:datganiad|polisi) hygyrchedd/iu;
const document = /\.(?:pdf|docx?|odt|rtf)(?:[?#]|$)/iu;

/** The statement was not reached: perhaps since it is a document. */
function placeWithout({ steps, outcome }: Evidence): Place {
  const link = steps
    .flatMap(({ controls }) => controls)
    .find(({ name, href }) => href !== null && document.test(href) && statementLike.test(name));
  const download = steps.flatMap(({ downloads }) => downloads).find((address) => named.test(address));
  const said = link ? quote(link.name) : download === undefined ? null : quote(download);
  if (said !== null) {
    return { found: yes(`A link to a document: ${said}`), html: no(`Only a document was found: ${said}`) };
  }
  const why = outcome.reason.trim();
  const found =
    outcome.kind === 'dead-end'
      ? no(`No statement was found${why === '' ? '.' : `: ${quote(why, 200)}`}`)
      : needsPerson('A sign-in stands before it.');
  return { found, html: null };
}
