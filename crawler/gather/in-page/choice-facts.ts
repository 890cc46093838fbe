import type { AxeColour, AxeInPage } from './axe-in-page.ts';
import { areaOf, boxOf, everyElement, parentOf, seen, selectorOf, squeeze } from './seeing.ts';

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

/** Whether a part of a picture can be chosen: the browser never draws it, but the picture. */
export function isSeenArea(element: Element): boolean {
  const picture = pictureOf(element);
  return picture !== null && seen(picture);
}

export function pictureOf(element: Element): Element | null {
  const name = element.localName === 'area' ? element.closest('map')?.getAttribute('name') : null;
  return name ? document.querySelector(`img[usemap="#${CSS.escape(name)}"]`) : null;
}

/** Where on the page a part of a picture is: the rectangle around its corners. */
export function areaBox(element: Element, picture: Element): ReturnType<typeof boxOf> {
  const whole = boxOf(picture);
  const numbers = (element.getAttribute('coords') ?? '').split(',').map(Number);
  if (numbers.length < 3 || numbers.some((number) => !Number.isFinite(number))) return whole;
  if (numbers.length === 3) {
    const [x = 0, y = 0, radius = 0] = numbers;
    return { x: whole.x + x - radius, y: whole.y + y - radius, width: 2 * radius, height: 2 * radius };
  }
  const across = numbers.filter((_, place) => place % 2 === 0);
  const down = numbers.filter((_, place) => place % 2 === 1);
  const [left, top] = [Math.min(...across), Math.min(...down)];
  return {
    x: whole.x + left,
    y: whole.y + top,
    width: Math.max(...across) - left,
    height: Math.max(...down) - top,
  };
}

/** Whether a radio button or tick that is not drawn itself has a label that is: many sites draw their own. */
export function hasSeenLabel(element: Element): boolean {
  if (!(element instanceof HTMLInputElement) || !/^(radio|checkbox)$/.test(element.type)) return false;
  if (element.disabled || !element.checkVisibility()) return false;
  return [...(element.labels ?? [])].some((label) => seen(label));
}

/** What the page says is wrong with the answers that were given. */
export function errorsOn(elements: readonly Element[]): string[] {
  const said = elements.filter(
    (element) =>
      element.matches(
        '[role="alert"], [class*="error-summary"], [class*="error-message"], [class*="validation-error"], [class*="validation-summary-errors"], [class*="field-error"]',
      ) &&
      areaOf(element) !== 'banner' &&
      seen(element),
  );
  const words = said.map((element) =>
    squeeze(element instanceof HTMLElement ? element.innerText : element.textContent, 300),
  );
  return [...new Set(words.filter(Boolean))].slice(0, 10);
}

/** A number for each element, the same each time we look as long as the document lives. */
export function markOf(element: Element): number {
  const held: unknown = Reflect.get(globalThis, 'kerbMarks');
  const marks: WeakMap<Element, number> = held instanceof WeakMap ? held : new WeakMap();
  if (marks !== held) Reflect.set(globalThis, 'kerbMarks', marks);
  const known = marks.get(element);
  if (known !== undefined) return known;
  const next = Number(Reflect.get(globalThis, 'kerbNextMark') ?? 0);
  Reflect.set(globalThis, 'kerbNextMark', next + 1);
  marks.set(element, next);
  return next;
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
  return { key: `form${index}`, name: nameOfForm(form), method, action: address };
}

/** What a form calls itself; its own words are not its name. */
export function nameOfForm(form: HTMLFormElement): string {
  const ids = (form.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
  const labelled = ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
  return squeeze(labelled || form.getAttribute('aria-label') || form.getAttribute('title'), 300);
}

export function nameOf(element: Element): string {
  return squeeze(axe.commons.text.accessibleText(element), 1000);
}

export function controlFacts(element: Element, ref: string, forms: readonly HTMLFormElement[]): object {
  const picture = pictureOf(element);
  const box = picture ? areaBox(element, picture) : boxOf(element);
  const middle = box.y + box.height / 2;
  const type = element.getAttribute('type');
  const isButton = element.localName === 'button' && type !== 'button' && type !== 'reset';
  const address = 'href' in element ? element.href : null;
  const area = areaOf(element);
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
    area,
    look: lookOf(element),
    context: area === 'main' ? contextOf(element) : '',
    expanded: expandedOf(element),
    mark: markOf(element),
  };
}

const longestContext = 200;

/** The words of the list entry, table row or card around it; where those are many, the sentence that it stands in. */
export function contextOf(element: Element): string {
  const around = element.closest('li, tr, dd, article, [role="listitem"], [role="row"]');
  const words = around instanceof HTMLElement ? squeeze(around.innerText, longestContext + 1) : '';
  return words !== '' && words.length <= longestContext ? words : sentenceAround(element);
}

/** The end of the words before it since the last full stop, its own, and those after it up to the next. */
export function sentenceAround(element: Element): string {
  const block = element.closest('p, li, td, th, dd, dt, div, section, article, main, body');
  if (!block) return '';
  const before = document.createRange();
  before.setStart(block, 0);
  before.setEndBefore(element);
  const behind = document.createRange();
  behind.setStartAfter(element);
  behind.setEnd(block, block.childNodes.length);
  const start =
    squeeze(before.toString().slice(-400), 400)
      .split(/[.!?:](?=\s|$)/)
      .at(-1) ?? '';
  const end = squeeze(behind.toString().slice(0, 200), 200).split(/[.!?](?=\s|$)/)[0] ?? '';
  const own = element.getAttribute('alt') ?? element.textContent;
  return squeeze(`${start} ${own} ${end}`, longestContext);
}

/** Whether what it opens is open; null when it opens nothing on the page. */
export function expandedOf(element: Element): boolean | null {
  const said = element.getAttribute('aria-expanded');
  if (said === 'true' || said === 'false') return said === 'true';
  if (element.localName === 'summary') return element.parentElement?.hasAttribute('open') ?? null;
  return /^(true|menu)$/.test(element.getAttribute('aria-haspopup') ?? '') ? false : null;
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
    group: groupOf(element),
    set: squeeze(element.getAttribute('name'), 200) || null,
    options: optionsOf(element),
    filled: isFilled(element),
    suggests: element.matches('[role="combobox"], [aria-autocomplete="list"], [aria-autocomplete="both"]'),
    invalid: element.getAttribute('aria-invalid') === 'true',
    mark: markOf(element),
    context: squeeze(`${before?.textContent ?? ''} ${form ? nameOfForm(form) : ''}`, 500),
    required: element.matches(':required, [aria-required="true"]'),
    autocomplete: (element.getAttribute('autocomplete') ?? '').slice(0, 100),
    inForm: formKey(element, forms),
    selector: selectorOf(element),
    box,
    inView: middle >= 0 && middle < innerHeight && box.x < innerWidth,
    area: areaOf(element),
  };
}

/** What the question is that a field belongs to. */
export function groupOf(element: Element): string {
  const legend = element.closest('fieldset')?.querySelector('legend');
  if (legend) return squeeze(legend.textContent, 500);
  const group = element.closest('[role="radiogroup"], [role="group"]');
  return group ? squeeze(nameOf(group), 500) : '';
}

export function optionsOf(element: Element): string[] {
  if (!(element instanceof HTMLSelectElement)) return [];
  return [...element.options].slice(0, 300).map((option) => squeeze(option.label || option.text, 200));
}

/** Whether a field holds an answer. A list that stands at its first entry was not answered. */
export function isFilled(element: Element): boolean {
  if (element instanceof HTMLInputElement && /^(radio|checkbox)$/.test(element.type)) return element.checked;
  if (element instanceof HTMLSelectElement) return element.selectedIndex > 0;
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)
    return element.value !== '';
  return element.getAttribute('aria-checked') === 'true' || (element.textContent ?? '').trim() !== '';
}

/** What a field suggests while it is typed into. */
export function suggestions(limits: { elements: number }): unknown {
  return everyElement(document, limits.elements)
    .filter((element) => element.getAttribute('role') === 'option' && seen(element))
    .slice(0, 20)
    .map((element) => ({ name: squeeze(element.textContent, 300), selector: selectorOf(element) }));
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
