import { areaOf, seen, squeeze } from './seeing.ts';

/** What tells one view from another within the same document: path, headings and the words of the main content. */
export function signature(): unknown {
  const headings = [...document.querySelectorAll('h1, h2, [role="heading"]')]
    .slice(0, 100)
    .filter((heading) => {
      const area = areaOf(heading);
      return area !== 'footer' && area !== 'banner' && seen(heading);
    });
  const main = document.querySelector('main, [role="main"]') ?? document.body;
  const text = main instanceof HTMLElement ? main.innerText : '';
  return {
    path: location.pathname + location.search + (/^#[/!]/.test(location.hash) ? location.hash : ''),
    headings: headings.map((heading) => squeeze(heading.textContent, 200)),
    words: squeeze(text, 5000),
  };
}

/** Resolves when nothing in the document has changed for a while, or when the time is up. */
export function quiet(limits: { still: number; most: number }): Promise<boolean> {
  return new Promise((resolve) => {
    const finish = (answer: boolean): void => {
      observer.disconnect();
      clearTimeout(timer);
      clearTimeout(end);
      resolve(answer);
    };
    let timer = setTimeout(() => finish(true), limits.still);
    const end = setTimeout(() => finish(false), limits.most);
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(() => finish(true), limits.still);
    });
    observer.observe(document, { subtree: true, childList: true, characterData: true });
  });
}
