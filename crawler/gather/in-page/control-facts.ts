import { isClickedEntry } from './clicked-entry.ts';
import { contextOf } from './context.ts';
import { formKey, formOf } from './form-facts.ts';
import { lookOf } from './look.ts';
import { markOf } from './mark.ts';
import { nameOf, roleOf } from './name-and-role.ts';
import { areaBox, pictureOf } from './picture-area.ts';
import { areaOf, boxOf, selectorOf, squeeze } from './seeing.ts';

export function isControl(element: Element): boolean {
  return (
    element.matches(
      'a[href], area[href], button, summary, input:is([type="submit"], [type="button"], [type="image"], [type="reset"]), [role="link"], [role="button"], [role="menuitem"], [role="tab"]',
    ) || isClickedEntry(element)
  );
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
    role: roleOf(element) ?? element.localName,
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
