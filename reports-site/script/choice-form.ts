import { type Choice, type CompareIndex, mostChosen, type Problem } from '../views/compare-choice.ts';
import { sentenceCase } from '../views/quoted.ts';
import { bdi, element } from './element.ts';

/** The form in which people choose whom to compare, as GOV.UK makes its forms and says its errors. */
export interface ChoiceForm {
  /** The form with its summary of errors above it. */
  parts: HTMLElement[];
  form: HTMLFormElement;
  /** What is chosen now. */
  read(): Choice;
  /** Chooses, as far as it can be chosen here. */
  show(choice: Choice): void;
  /** Says every problem above the form and beside what it is about, and goes there; takes all back when there is none. */
  complain(problems: readonly Problem[]): void;
}

const places = ['First council', 'Second council', 'Third council (optional)', 'Fourth council (optional)'];

export function choiceForm({ councils, journeys, devices }: CompareIndex): ChoiceForm {
  const names = councils.map(({ id, name }) => new Option(name, id));
  const selects = places
    .slice(0, Math.min(mostChosen, councils.length))
    .map((label, at) =>
      select(`council-${at + 1}`, label, [new Option('Choose a council', ''), ...clones(names)]),
    );
  const journey = select(
    'journey',
    'Journey',
    journeys.map(({ id, title }) => new Option(title, id)),
  );
  const device = select(
    'device',
    'Device',
    devices.map((name) => new Option(sentenceCase(name), name)),
  );
  const groups: Record<Problem['field'], Group> = {
    councils: councilsGroup(selects),
    journey: { box: journey.box, described: journey.control, control: journey.control },
    device: { box: device.box, described: device.control, control: device.control },
  };
  const summary = element('div');
  const form = element('form', 'kerb-choose__form');
  form.noValidate = true;
  form.append(
    groups.councils.box,
    element('div', 'kerb-choose__fields', journey.box, device.box),
    element('button', 'kerb-button', 'Compare'),
  );

  return {
    parts: [summary, form],
    form,
    read: () => ({
      councils: selects.map(({ control }) => control.value).filter((id) => id !== ''),
      journey: journey.control.value,
      device: device.control.value,
    }),
    show(choice) {
      for (const [at, { control }] of selects.entries()) choose(control, choice.councils[at] ?? '');
      choose(journey.control, choice.journey);
      choose(device.control, choice.device);
    },
    complain(problems) {
      for (const [field, group] of Object.entries(groups)) {
        sayBeside(
          group,
          field,
          problems.filter((problem) => problem.field === field),
        );
      }
      summary.replaceChildren(...(problems.length === 0 ? [] : [summaryOf(problems, groups)]));
      summary.querySelector<HTMLElement>('.govuk-error-summary')?.focus();
    },
  };
}

/** A part of the form that errors can be about. */
interface Group {
  box: HTMLElement;
  /** What an error describes. */
  described: HTMLElement;
  /** Where an error leads to. */
  control: HTMLElement;
}

function select(id: string, label: string, options: readonly HTMLOptionElement[]) {
  const control = element('select', 'govuk-select');
  control.id = id;
  control.append(...options);
  const named = element('label', 'govuk-label', label);
  named.htmlFor = id;
  return { box: element('div', 'govuk-form-group', named, control), control };
}

function councilsGroup(selects: readonly { box: HTMLElement; control: HTMLElement }[]): Group {
  const legend = element('legend', 'govuk-fieldset__legend govuk-fieldset__legend--m', 'Councils');
  const grid = element('div', 'kerb-choose__fields', ...selects.map(({ box }) => box));
  const fieldset = element('fieldset', 'govuk-fieldset', legend, grid);
  return {
    box: element('div', 'govuk-form-group', fieldset),
    described: fieldset,
    control: selects[0]?.control ?? fieldset,
  };
}

function clones(options: readonly HTMLOptionElement[]): HTMLOptionElement[] {
  return options.map(({ text, value }) => new Option(text, value));
}

/** Leaves the first where the value is not among what there is to choose. */
function choose(control: HTMLSelectElement, value: string): void {
  control.value = value;
  if (control.selectedIndex === -1) control.selectedIndex = 0;
}

function sayBeside({ box, described, control }: Group, field: string, problems: readonly Problem[]): void {
  const id = `${field}-error`;
  box.querySelector(`#${id}`)?.remove();
  box.classList.toggle('govuk-form-group--error', problems.length > 0);
  control.classList.toggle('govuk-select--error', problems.length > 0);
  described.removeAttribute('aria-describedby');
  if (problems.length === 0) return;
  const said = element('div', '', ...problems.map(messageOf));
  said.id = id;
  described.setAttribute('aria-describedby', id);
  (described === control ? control : described.querySelector('.kerb-choose__fields'))?.before(said);
}

function messageOf({ text }: Problem): HTMLElement {
  return element('p', 'govuk-error-message', element('span', 'govuk-visually-hidden', 'Error: '), bdi(text));
}

function summaryOf(problems: readonly Problem[], groups: Record<Problem['field'], Group>): HTMLElement {
  const title = element('h2', 'govuk-error-summary__title', 'There is a problem');
  const list = element('ul', 'govuk-list govuk-error-summary__list');
  list.append(...problems.map(({ field, text }) => element('li', '', linkTo(groups[field].control, text))));
  const said = element('div', '', title, element('div', 'govuk-error-summary__body', list));
  said.setAttribute('role', 'alert');
  const summary = element('div', 'govuk-error-summary', said);
  summary.tabIndex = -1;
  return summary;
}

/** Goes there without touching the address, which holds the choice. */
function linkTo(control: HTMLElement, text: string): HTMLElement {
  const link = element('a', '', bdi(text));
  link.href = `#${control.id}`;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    control.focus();
  });
  return link;
}
