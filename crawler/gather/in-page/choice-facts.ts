import type { AxeColour, AxeInPage } from './axe-in-page.ts';
import { areaOf, boxOf, everyElement, parentOf, seen, selectorOf, squeeze } from './seeing.ts';

declare const axe: AxeInPage;

/** Everything that can be chosen or filled, in reading order. Names and colours are axe's. Runs inside the page. */
export function choiceFacts(limits: { controls: number; elements: number }): unknown {
  axe.setup(document.documentElement);
  try {
    const elements = everyElement(document, limits.elements);
    const controls = elements.filter((element) => isControl(element) && seen(element));
    const fields = elements.filter((element) => isField(element) && seen(element));
    const forms = [
      ...new Set([...controls, ...fields].map((element) => formOf(element)).filter((form) => form !== null)),
    ];
    const headings = elements.filter(
      (element) => /^h[1-6]$/.test(element.localName) || element.localName === 'legend',
    );
    return {
      controls: controls
        .slice(0, limits.controls)
        .map((element, index) => controlFacts(element, `c${index}`, forms)),
      fields: fields
        .slice(0, limits.controls)
        .map((element, index) => fieldFacts(element, `f${index}`, forms, headings)),
      forms: forms.map((form, index) => formFacts(form, index)),
      left: Math.max(0, controls.length - limits.controls) + Math.max(0, fields.length - limits.controls),
    };
  } finally {
    axe.teardown();
  }
}

export function isControl(element: Element): boolean {
  return element.matches(
    'a[href], area[href], button, summary, input:is([type="submit"], [type="button"], [type="image"], [type="reset"]), [role="link"], [role="button"], [role="menuitem"], [role="tab"]',
  );
}

export function isField(element: Element): boolean {
  return element.matches(
    'input:not([type="submit"], [type="button"], [type="image"], [type="reset"], [type="hidden"]), select, textarea, [contenteditable="true"], [role="textbox"], [role="searchbox"], [role="combobox"], [role="checkbox"], [role="radio"]',
  );
}

export function formOf(element: Element): HTMLFormElement | null {
  if (
    element instanceof HTMLInputElement ||
    element instanceof HTMLButtonElement ||
    element instanceof HTMLSelectElement ||
    element instanceof HTMLTextAreaElement
  )
    return element.form;
  return element.closest('form');
}

export function formKey(element: Element, forms: readonly HTMLFormElement[]): string | null {
  const form = formOf(element);
  return form ? `form${forms.indexOf(form)}` : null;
}

export function formFacts(form: HTMLFormElement, index: number): unknown {
  const action = form.getAttribute('action') ?? '';
  const address = URL.canParse(action, document.baseURI)
    ? new URL(action, document.baseURI).href
    : document.baseURI;
  const method = /^post$/i.test(form.getAttribute('method') ?? '') ? 'POST' : 'GET';
  return { key: `form${index}`, name: nameOf(form), method, action: address };
}

export function nameOf(element: Element): string {
  return squeeze(axe.commons.text.accessibleText(element), 1000);
}

export function controlFacts(element: Element, ref: string, forms: readonly HTMLFormElement[]): unknown {
  const box = boxOf(element);
  const middle = box.y + box.height / 2;
  const type = element.getAttribute('type');
  const isButton = element.localName === 'button' && type !== 'button' && type !== 'reset';
  const address = 'href' in element ? element.href : null;
  return {
    ref,
    role: axe.commons.aria.getRole(element) ?? element.localName,
    name: nameOf(element),
    text: squeeze(
      element instanceof HTMLInputElement
        ? element.value
        : element instanceof HTMLElement
          ? element.innerText
          : element.textContent,
      1000,
    ),
    tag: element.localName,
    href: typeof address === 'string' && address !== '' ? address.slice(0, 4000) : null,
    target: element.getAttribute('target')?.slice(0, 100) ?? null,
    inForm: formKey(element, forms),
    submits: formOf(element) !== null && (isButton || type === 'submit' || type === 'image'),
    selector: selectorOf(element),
    box,
    inView: middle >= 0 && middle < innerHeight && box.x < innerWidth,
    focusable: canTakeTab(element),
    area: areaOf(element),
    look: lookOf(element),
  };
}

/** Whether the Tab key reaches it. */
export function canTakeTab(element: Element): boolean {
  if (!(element instanceof HTMLElement || element instanceof SVGElement)) return false;
  if (element.closest('[inert], fieldset[disabled], :disabled')) return false;
  return element.tabIndex >= 0;
}

export function fieldFacts(
  element: Element,
  ref: string,
  forms: readonly HTMLFormElement[],
  headings: readonly Element[],
): unknown {
  const box = boxOf(element);
  const middle = box.y + box.height / 2;
  const type =
    element instanceof HTMLInputElement ? element.type : (element.getAttribute('role') ?? element.localName);
  const form = formOf(element);
  const before = headings
    .filter((heading) => heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING)
    .at(-1);
  return {
    ref,
    kind: type,
    name: nameOf(element),
    hint: squeeze(
      `${describedBy(element)} ${element.getAttribute('placeholder') ?? ''} ${element.getAttribute('title') ?? ''}`,
      1000,
    ),
    group: squeeze(element.closest('fieldset')?.querySelector('legend')?.textContent, 500),
    context: squeeze(`${before?.textContent ?? ''} ${form ? nameOf(form) : ''}`, 500),
    required: element.matches(':required, [aria-required="true"]'),
    autocomplete: (element.getAttribute('autocomplete') ?? '').slice(0, 100),
    inForm: formKey(element, forms),
    selector: selectorOf(element),
    box,
    inView: middle >= 0 && middle < innerHeight && box.x < innerWidth,
    area: areaOf(element),
  };
}

export function describedBy(element: Element): string {
  const ids = (element.getAttribute('aria-describedby') ?? '').split(/\s+/).filter(Boolean);
  return ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
}

/** How a control looks. A colour that lies over a picture or gradient is null: nobody can say which it is. */
export function lookOf(element: Element): unknown {
  const style = getComputedStyle(element);
  const inner = innermost(element);
  const innerStyle = getComputedStyle(inner);
  const sides = ['Top', 'Right', 'Bottom', 'Left'] as const;
  return {
    text: colourOr(() => axe.commons.color.getForegroundColor(inner)),
    background: colourOr(() => axe.commons.color.getBackgroundColor(inner)),
    surround: colourOr(() => surroundOf(element)),
    fill: style.backgroundColor,
    picture: style.backgroundImage !== 'none' || innerStyle.backgroundImage !== 'none',
    border: style.borderTopColor,
    borderWidths: sides.map((side) =>
      style[`border${side}Style`] === 'none' ? 0 : Number.parseFloat(style[`border${side}Width`]) || 0,
    ),
    paddings: sides.map((side) => Number.parseFloat(style[`padding${side}`]) || 0),
    underlined: [element, inner].some((drawn) =>
      getComputedStyle(drawn).textDecorationLine.includes('underline'),
    ),
    fontSize: Number.parseFloat(innerStyle.fontSize) || 0,
    fontWeight: Number(innerStyle.fontWeight) || 400,
    fontFamily: innerStyle.fontFamily.slice(0, 300),
  };
}

/** The element that the words are really in, such as a span within a link. */
export function innermost(element: Element): Element {
  const holds = (node: Element): boolean =>
    [...node.childNodes].some((child) => child.nodeType === Node.TEXT_NODE && child.nodeValue?.trim());
  if (holds(element)) return element;
  return [...element.querySelectorAll('*')].slice(0, 50).find((node) => holds(node) && seen(node)) ?? element;
}

/**
 * The colour behind what a control stands on: the backgrounds of its ancestors, mixed down to the first one that
 * nothing shines through; null where one of them is a picture.
 */
export function surroundOf(element: Element): AxeColour | null {
  const layers: AxeColour[] = [];
  for (let node = parentOf(element); node; node = parentOf(node)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(node);
    if (backgroundImage !== 'none') return null;
    const layer = new axe.commons.color.Color();
    layer.parseString(backgroundColor);
    if (layer.alpha > 0) layers.push(layer);
    if (layer.alpha === 1) break;
  }
  const white = new axe.commons.color.Color(255, 255, 255, 1);
  return layers.reduceRight((below, layer) => axe.commons.color.flattenColors(layer, below), white);
}

export function colourOr(ask: () => { toHexString(): string; alpha: number } | null): string | null {
  try {
    const colour = ask();
    return colour ? colour.toHexString().slice(0, 7) : null;
  } catch {
    return null;
  }
}
