import type { AxeInPage } from './axe-in-page.ts';
import { controlFacts, isControl } from './control-facts.ts';
import { fieldFacts, hasSeenLabel, isField } from './field-facts.ts';
import { formFacts, formOf } from './form-facts.ts';
import { isSeenArea } from './picture-area.ts';
import { errorsOn } from './said-errors.ts';
import { everyElement, seen, squeeze } from './seeing.ts';

declare const axe: AxeInPage;

/** Everything that can be chosen or filled, in reading order. Names and colours are axe's. Runs inside the page. */
export function choiceFacts(limits: { controls: number; elements: number }): unknown {
  axe.setup(document.documentElement);
  try {
    const elements = everyElement(document, limits.elements);
    const controls = elements.filter(
      (element) => isControl(element) && (seen(element) || isSeenArea(element)),
    );
    const fields = elements.filter((element) => isField(element) && (seen(element) || hasSeenLabel(element)));
    const forms = [
      ...new Set([...controls, ...fields].map((element) => formOf(element)).filter((form) => form !== null)),
    ];
    const headings = elements.filter(
      (element) => /^h[1-6]$/.test(element.localName) || element.localName === 'legend',
    );
    const under = headingsAbove(elements);
    return {
      controls: controls.slice(0, limits.controls).map((element, index) => ({
        ...controlFacts(element, `c${index}`, forms),
        under: under.get(element) ?? '',
      })),
      fields: fields
        .slice(0, limits.controls)
        .map((element, index) => fieldFacts(element, `f${index}`, forms, headings)),
      forms: forms.map((form, index) => formFacts(form, index)),
      errors: errorsOn(elements),
      left: Math.max(0, controls.length - limits.controls) + Math.max(0, fields.length - limits.controls),
    };
  } finally {
    axe.teardown();
  }
}

/** The words of the nearest heading or legend before each control. */
export function headingsAbove(elements: readonly Element[]): Map<Element, string> {
  const above = new Map<Element, string>();
  let heading = '';
  for (const element of elements) {
    if (/^(h[1-6]|legend|caption)$/.test(element.localName)) heading = squeeze(element.textContent, 200);
    else if (isControl(element)) above.set(element, heading);
  }
  return above;
}
