import type { ComparedStep, ComparisonView } from '../views/comparison-view.ts';
import { addressOf, relativeLink } from '../views/links.ts';
import { quoted } from '../views/quoted.ts';
import type { Walk } from '../views/report.ts';
import { bdi, element } from './element.ts';

/** A comparison as elements of the page: the councils' figures, what sets them apart, and their ways step by step. */
export function drawComparison(view: ComparisonView, walks: readonly Walk[]): HTMLElement[] {
  return [...figuresOf(view, walks), ...differencesOf(view, walks), ...stepsOf(view, walks)];
}

function differencesOf({ pairs }: ComparisonView, walks: readonly Walk[]): HTMLElement[] {
  const boxes = pairs.map(({ first, second, sentences, headings }) => {
    const list = element('ul', 'govuk-list govuk-list--bullet');
    list.append(...sentences.map((sentence) => element('li', '', bdi(sentence))));
    return element(
      'div',
      'kerb-differences',
      element('h4', 'govuk-heading-s', bdi(nameAt(walks, first)), ' and ', bdi(nameAt(walks, second))),
      list,
      ...headings.map(({ title, text }) =>
        element('p', 'govuk-body', element('strong', '', `${title}. `), bdi(text)),
      ),
    );
  });
  return [
    element('h3', 'govuk-heading-m', 'What sets them apart'),
    element('div', 'kerb-choose__pairs', ...boxes),
  ];
}

function figuresOf({ figures }: ComparisonView, walks: readonly Walk[]): HTMLElement[] {
  const words = 'Figures of each council';
  const caption = element('caption', 'govuk-table__caption govuk-visually-hidden', words);
  const heads = element(
    'tr',
    '',
    headOf('col', 'Figure'),
    ...walks.map((walk) => headOf('col', linkOf(walk))),
  );
  const rows = figures.map(({ title, note, cells }) =>
    element(
      'tr',
      '',
      headOf('row', title, ...noteOf(note)),
      ...cells.map((cell) =>
        element('td', '', element('span', cell.known ? '' : 'kerb-unknown', cell.text), ...noteOf(cell.note)),
      ),
    ),
  );
  const table = element('table', 'govuk-table kerb-figures kerb-figures--beside', caption);
  table.append(element('thead', '', heads), element('tbody', '', ...rows));
  const scroll = element('div', 'kerb-scroll', table);
  scroll.tabIndex = 0;
  scroll.setAttribute('role', 'region');
  scroll.setAttribute('aria-label', words);
  return [element('h3', 'govuk-heading-m', 'Figures'), scroll];
}

function headOf(scope: 'col' | 'row', ...inside: (Node | string)[]): HTMLElement {
  const head = element('th', '', ...inside);
  head.scope = scope;
  return head;
}

function noteOf(note: string): HTMLElement[] {
  return note === '' ? [] : [element('span', 'kerb-note kerb-choose__why', bdi(note))];
}

function stepsOf({ steps }: ComparisonView, walks: readonly Walk[]): HTMLElement[] {
  const list = element('ol', 'kerb-beside__steps');
  list.append(
    ...steps.map(({ title, cells }) => {
      const sides = cells.flatMap((step, at) => {
        const walk = walks[at];
        return walk === undefined ? [] : [element('div', 'kerb-beside__side', ...stepOf(step, walk))];
      });
      return element(
        'li',
        '',
        element('h4', 'govuk-heading-s kerb-beside__number', title),
        element('div', 'kerb-beside kerb-beside--several', ...sides),
      );
    }),
  );
  const note =
    'The heading of a step leads to it on the page of the walk, where its picture and figures are.';
  return [
    element('h3', 'govuk-heading-m', 'Step beside step'),
    ...(steps.length === 0
      ? [element('p', 'govuk-body', 'No page of this journey was seen at any of them.')]
      : [element('p', 'kerb-note', note), list]),
  ];
}

function stepOf(step: ComparedStep | null, walk: Walk): HTMLElement[] {
  const name = bdi(nameOf(walk));
  if (step === null) {
    const end = walk.result.steps.length > 0 ? ': no further step' : ': no page was seen';
    return [element('p', 'kerb-beside__none', name, end)];
  }
  const { index, heading, about, marks, chosen } = step;
  const link = element('a', 'govuk-link', bdi(heading));
  link.href = `${placeOf(walk)}#step-${index}`;
  const signs = element('ul', 'kerb-marks');
  signs.append(
    ...marks.map(({ kind, text }) => element('li', `kerb-marks__mark kerb-marks__mark--${kind}`, bdi(text))),
  );
  return [
    element('p', 'kerb-beside__who', name),
    element('p', 'govuk-heading-s', link),
    element('p', 'kerb-note', bdi(about)),
    ...(marks.length > 0 ? [signs] : []),
    chosen === null ? element('p', 'govuk-body', 'The journey ends here.') : choiceOf(chosen),
  ];
}

function choiceOf({ name, method }: NonNullable<ComparedStep['chosen']>): HTMLElement {
  return element(
    'p',
    'govuk-body kerb-choice',
    'Chosen: ',
    element('strong', '', '‘', bdi(name), '’'),
    element('span', 'kerb-note', `Found ${method}`),
  );
}

function linkOf(walk: Walk): HTMLElement {
  const link = element('a', 'govuk-link', bdi(nameOf(walk)));
  link.href = placeOf(walk);
  return link;
}

function placeOf({ council, result }: Walk): string {
  return relativeLink(addressOf.comparisons, addressOf.walk(council.id, result.journey, result.device));
}

function nameAt(walks: readonly Walk[], at: number): string {
  const walk = walks[at];
  return walk === undefined ? '' : nameOf(walk);
}

function nameOf({ council }: Walk): string {
  return quoted(council.name, 80).text;
}
