import { load } from 'cheerio';

/** Attributes that name other elements or are made anew with each page. */
const passing =
  /^(id|for|name|headers|nonce|style|value|integrity|aria-(labelledby|describedby|controls|owns|activedescendant|details|errormessage|flowto)|data-.*|_ng.*|v-.*|x-.*|jsaction|jsname|srcset|sizes)$/u;

/** Names of classes that a build or a framework made up: css-1x2y3z, sc-bdVaJa, jsx-1234, svelte-1abc, Card_root__x7Yz2. */
const generated =
  /^(css|sc|jsx|svelte|emotion|jss|makeStyles|ember|ng|v|tw|_)-?[\w-]*\d|__[\w-]{4,}$|^[a-z]{1,3}[A-Z0-9][\w-]*\d|^[a-f0-9]{6,}$|\d{3,}/u;

/**
 * A piece of the page's code without what changes although the component stays the same: ids, made-up class names,
 * the order of attributes and classes, counters, spacing.
 *
 * Two pieces with one fingerprint are the same component, on whatever step, device, journey or council they stand.
 */
export function fingerprint(snippet: string): string {
  const page = load(snippet.replace(/…$/u, ''), null, false);
  const parts: string[] = [];
  const walk = (nodes: ReturnType<ReturnType<typeof page.root>['contents']>): void => {
    for (const node of nodes.toArray()) {
      if (node.type === 'text') parts.push(counted(node.data));
      if (node.type !== 'tag') continue;
      parts.push(`<${node.name}${attributesOf(node.attribs)}>`);
      walk(page(node).contents());
    }
  };
  walk(page.root().contents());
  return parts.filter(Boolean).join('');
}

function attributesOf(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .filter(([name]) => !passing.test(name))
    .map(([name, value]) => ` ${name}=${partOf(name, value)}`)
    .sort()
    .join('');
}

function partOf(name: string, value: string): string {
  if (name === 'class')
    return value
      .split(/\s+/u)
      .filter((word) => word !== '' && !generated.test(word))
      .sort()
      .join(' ');
  if (name === 'href' || name === 'src' || name === 'action') return addressOf(value);
  return counted(value);
}

/**
 * Without host, query, fragment and the digest that a build puts into a file's name: the same component leads to the
 * same place on whichever host it stands. Numbers stay: they tell one page or picture from another.
 */
function addressOf(value: string): string {
  return value
    .replace(/^[a-z]+:\/\/[^/]+/iu, '')
    .replace(/\?.*$/u, '')
    .replace(/(?<=.)#.*$/u, '')
    .replace(/[-.](?=[a-z]*\d)[a-z0-9]{8,}(?=\.[a-z0-9]+$)/iu, '');
}

/** Words with every number as "0", since counters and dates change. */
function counted(words: string): string {
  return words.replace(/\d+/gu, '0').replace(/\s+/gu, ' ').trim();
}
