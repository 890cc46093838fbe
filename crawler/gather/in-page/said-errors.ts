import { areaOf, seen, squeeze } from './seeing.ts';

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
