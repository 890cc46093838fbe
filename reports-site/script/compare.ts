import type { Comparable } from '../views/comparable.ts';
import {
  addressOfChoice,
  asksForComparison,
  type Choice,
  type CompareIndex,
  choiceIn,
  notAsked,
  type Problem,
  problemsOf,
} from '../views/compare-choice.ts';
import { comparisonView } from '../views/comparison-view.ts';
import { sayList } from '../views/list-words.ts';
import { quoted } from '../views/quoted.ts';
import type { Walk } from '../views/report.ts';
import { type ChoiceForm, choiceForm } from './choice-form.ts';
import { drawComparison } from './draw-comparison.ts';
import { bdi, element } from './element.ts';

/**
 * Lets people choose whom to compare. Without it, and in a page that was opened from a file, the page says what to do
 * and leads to the comparisons that are there. The choice stands in the address, so that it can be shared.
 */
const data = new URL('../data/', document.baseURI);
const place = document.querySelector<HTMLElement>('[data-compare]');
if (place !== null) {
  if (location.protocol === 'file:') place.removeAttribute('data-compare');
  else void begin(place);
}

async function begin(place: HTMLElement): Promise<void> {
  const status = element('p', 'govuk-body', 'Loading the list of councils…');
  status.setAttribute('role', 'status');
  place.replaceChildren(status);
  try {
    const index = await read<CompareIndex>('compare.json');
    status.textContent = '';
    compareByChoice(place, { index, status, form: choiceForm(index) });
  } catch {
    status.textContent = 'The list of councils could not be loaded. Load this page again.';
  }
}

interface Parts {
  index: CompareIndex;
  status: HTMLElement;
  form: ChoiceForm;
}

function compareByChoice(place: HTMLElement, { index, status, form }: Parts): void {
  const title = document.title;
  const drawn = element('div', 'kerb-choose__drawn');
  place.replaceChildren(...form.parts, status, drawn);
  let asked = 0;

  form.form.addEventListener('submit', (event) => {
    event.preventDefault();
    const choice = form.read();
    history.pushState(null, '', `${location.pathname}${addressOfChoice(choice)}`);
    void answer(choice).then(() => drawn.querySelector('h2')?.focus());
  });
  addEventListener('popstate', fromAddress);
  fromAddress();

  function fromAddress(): void {
    const choice = choiceIn(location.search, index);
    form.show(choice);
    if (asksForComparison(location.search)) void answer(choice);
    else clear();
  }

  function clear(): void {
    asked += 1;
    form.complain([]);
    drawn.replaceChildren();
    status.textContent = '';
    document.title = title;
  }

  async function answer(choice: Choice): Promise<void> {
    clear();
    const mine = asked;
    status.textContent = 'Loading the comparison…';
    const answered = await compared(choice, index).catch(() => undefined);
    if (mine !== asked) return;
    if (answered === undefined) {
      status.textContent = 'The comparison could not be loaded. Try again.';
    } else if ('problems' in answered) {
      status.textContent = '';
      document.title = `Error: ${title}`;
      form.complain(answered.problems);
    } else {
      status.textContent = 'The comparison is below.';
      document.title = `${answered.words} – Kerb`;
      drawn.replaceChildren(headingOf(answered.words), ...answered.drawn);
    }
  }
}

/** What a choice comes to: the comparison with its heading, or what keeps it from being made. Throws when nothing can be read. */
async function compared(
  choice: Choice,
  index: CompareIndex,
): Promise<{ words: string; drawn: HTMLElement[] } | { problems: Problem[] }> {
  const known = problemsOf(choice, index);
  const problems = known.length > 0 ? known : notAsked(choice, index);
  if (problems.length > 0) return { problems };
  const journeyFile = `${encodeURIComponent(choice.journey)}.json`;
  const councils = await Promise.all(
    choice.councils.map((id) => read<Comparable>(`compare/${encodeURIComponent(id)}/${journeyFile}`)),
  );
  const walks = walksOf(councils, choice);
  const names = sayList(councils.map(({ council }) => quoted(council.name, 80).text));
  const journey = quoted(walks[0]?.result.title ?? choice.journey, 80).text;
  return {
    words: `${journey} on ${choice.device}: ${names}`,
    drawn: drawComparison(comparisonView(walks), walks),
  };
}

/** Can be gone to, so that a reader who asked for a comparison is taken to it. */
function headingOf(words: string): HTMLElement {
  const heading = element('h2', 'govuk-heading-l', bdi(words));
  heading.tabIndex = -1;
  return heading;
}

function walksOf(councils: readonly Comparable[], choice: Choice): Walk[] {
  return councils.flatMap(({ council, journeys }) =>
    journeys.filter(({ device }) => device === choice.device).map((result) => ({ council, result })),
  );
}

/** A file of the site's own, as its build wrote it. Throws when it is not there. */
async function read<T>(file: string): Promise<T> {
  const response = await fetch(new URL(file, data));
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return response.json();
}
