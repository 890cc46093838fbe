import { shownText } from './open-shadows.ts';
import { areaOf, seen, squeeze } from './seeing.ts';
import { watchDocument } from './stillness.ts';

/** What tells one view from another within the same document: path, headings and the words of the main content. */
export function signature(): unknown {
  watchDocument();
  const headings = [...document.querySelectorAll('h1, h2, [role="heading"]')]
    .slice(0, 100)
    .filter((heading) => {
      const area = areaOf(heading);
      return area !== 'footer' && area !== 'banner' && seen(heading);
    });
  const main = document.querySelector('main, [role="main"]') ?? document.body;
  const text = main instanceof HTMLElement ? shownText(main) : '';
  return {
    path: location.pathname + location.search + (/^#[/!]/.test(location.hash) ? location.hash : ''),
    headings: headings.map((heading) => squeeze(heading.textContent, 200)),
    words: squeeze(text, 5000),
  };
}
