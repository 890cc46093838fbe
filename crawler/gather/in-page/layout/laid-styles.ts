import { openShadows } from '../open-shadows.ts';

const key = 'kerbSheets';

/** Gives the document and its open shadow roots one more style sheet; the page's own code sees no change. Runs inside the page. */
export function layStyles({ css }: { css: string }): number {
  const roots = [document, ...openShadows(document)];
  const laid = roots.map((root) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    return { root, sheet };
  });
  const held: unknown = Reflect.get(globalThis, key);
  Reflect.set(globalThis, key, [...(Array.isArray(held) ? held : []), ...laid]);
  return laid.length;
}

/** Takes them away again. Runs inside the page. */
export function takeStyles(): void {
  const held: unknown = Reflect.get(globalThis, key);
  for (const { root, sheet } of Array.isArray(held) ? held : [])
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other: CSSStyleSheet) => other !== sheet);
  Reflect.set(globalThis, key, []);
}

/** Size of the root's letters in CSS pixels. Runs inside the page. */
export function rootSize(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
}
