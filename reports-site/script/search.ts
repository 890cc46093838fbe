import { bdi, element } from './element.ts';
import { isNear, piecesOf, placeOf, plain } from './excerpt.ts';

/**
 * Puts a search into the search page. Without it, and in a page that was opened from a file, the page's lists lead
 * everywhere. What is searched for stands in the address; texts of pages are only ever set as text.
 */
interface Found {
  /** The page's address from the site's root. */
  raw_url: string;
  meta: Record<string, string>;
  excerpt: string;
}

interface Result {
  data(): Promise<Found>;
}

interface Pagefind {
  options(options: { excerptLength: number }): Promise<void>;
  search(words: string): Promise<{ results: Result[] }>;
}

/** How many results are shown at first, and how many more each time. */
const atOnce = 10;

const root = new URL('../', document.baseURI);
const place = document.querySelector<HTMLElement>('[data-search]');
if (place !== null && location.protocol !== 'file:') begin(place);

function begin(place: HTMLElement): void {
  const { form, input } = searchForm();
  const status = element('p', 'govuk-body');
  status.setAttribute('role', 'status');
  const list = element('ol', 'kerb-results');
  const more = element('button', 'kerb-button', 'Show more results');
  more.type = 'button';
  more.hidden = true;
  place.replaceChildren(form, status, list, more);
  let latest = 0;

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const words = input.value.trim();
    if (words !== asked()) history.pushState(null, '', addressFor(words));
    void answer(words);
  });
  addEventListener('popstate', fromAddress);
  fromAddress();

  function fromAddress(): void {
    input.value = asked();
    void answer(input.value);
  }

  async function answer(words: string): Promise<void> {
    latest += 1;
    const mine = latest;
    list.replaceChildren();
    more.hidden = true;
    status.textContent = words === '' ? '' : 'Searching…';
    if (words === '') return;
    try {
      const results = await resultsFor(words);
      const show = async (from: number): Promise<void> => {
        more.disabled = true;
        const found = await Promise.all(results.slice(from, from + atOnce).map((result) => result.data()));
        if (mine !== latest) return;
        list.append(...found.map(resultOf));
        more.disabled = false;
        more.hidden = from + atOnce >= results.length;
        if (from > 0) list.children[from]?.querySelector('a')?.focus();
      };
      more.onclick = () => void show(list.children.length).catch(fail);
      await show(0);
      if (mine === latest) status.textContent = sayHowMany(results.length, words);
    } catch {
      if (mine === latest) fail();
    }
  }

  function fail(): void {
    status.textContent = 'The search could not be loaded. Choose from the lists below.';
  }
}

/** What the address asks for. */
function asked(): string {
  return (new URLSearchParams(location.search).get('q') ?? '').trim();
}

function addressFor(words: string): string {
  return words === '' ? location.pathname : `?${new URLSearchParams({ q: words })}`;
}

function searchForm() {
  const form = element('form', 'kerb-search');
  form.setAttribute('role', 'search');
  const label = element('label', '', 'A council, a journey, a measure or a fault');
  label.htmlFor = 'search-words';
  const input = element('input');
  Object.assign(input, { id: 'search-words', name: 'q', type: 'search', maxLength: 200 });
  const button = element('button', 'kerb-button', 'Search');
  form.append(label, input, button);
  return { form, input };
}

/** Loads pagefind when it is first needed; the browser keeps the module. */
async function pagefind(): Promise<Pagefind> {
  const loaded: Pagefind = await import(new URL('pagefind/pagefind.js', root).href);
  await loaded.options({ excerptLength: 24 });
  return loaded;
}

/** The results for some words, the best first; none when even the best have nothing to do with them. */
async function resultsFor(words: string): Promise<Result[]> {
  const { results } = await (await pagefind()).search(words);
  const best = await Promise.all(results.slice(0, atOnce).map((result) => result.data()));
  return best.some(({ excerpt }) => isNear(words, piecesOf(excerpt))) ? results : [];
}

function sayHowMany(results: number, words: string): string {
  if (results === 0)
    return `No results for “${words}”. Check the spelling, use fewer words, or choose from the lists below.`;
  return results === 1 ? `1 result for “${words}”` : `${results} results for “${words}”`;
}

function resultOf({ raw_url: address, meta, excerpt }: Found): HTMLLIElement {
  const item = element('li', 'kerb-result');
  const heading = element('h2', 'govuk-heading-s');
  const link = element('a', 'govuk-link');
  link.href = new URL(address, root).href;
  link.append(bdi(plain(meta.title ?? address)));
  heading.append(link);
  const words = element('p', 'kerb-result__words');
  words.dir = 'auto';
  words.append(...piecesOf(excerpt).map(({ text, marked }) => (marked ? element('mark', '', text) : text)));
  item.append(heading, element('p', 'kerb-note', placeOf(address)), words);
  return item;
}
