import type { Selector } from './recording.ts';

/** What the selectors of a step say of its element. Tags serve to tell what it is and are never written down. */
export interface Target {
  /** Accessible name, else the text; empty when the recording gives neither. */
  name: string;
  /** False for the beginning of a text: the Recorder keeps no more of it than tells it from others. */
  whole: boolean;
  role: string | null;
  tag: string | null;
  /** The `type` of an input, where a selector says it. */
  inputType: string | null;
  hasText: boolean;
  /** Name of the group that it stands in, such as the question that a choice answers. */
  group: string | null;
}

/** Longer than any selector that gives a name which a person reads. */
const longestSelector = 1000;
/** Up to so many characters the Recorder keeps the whole of a text. */
const wholeText = 12;

/** Roles of parts that something with a name is made of. */
const passive = new Set([
  'generic',
  'none',
  'presentation',
  'StaticText',
  'InlineTextBox',
  'LabelText',
  'image',
  'img',
  'graphics-symbol',
  'paragraph',
  'strong',
  'emphasis',
]);

/** Roles of places that hold other things: their name is no name of what stands in them. */
const structural = new Set(
  'group radiogroup list listitem navigation main region form search banner contentinfo complementary article table row cell dialog rootwebarea'.split(
    ' ',
  ),
);

/** What is meant by alternative selectors of one element. */
export function findTarget(selectors: readonly Selector[]): Target {
  const chains = selectors
    .map((selector) => (typeof selector === 'string' ? [selector] : selector))
    .filter((chain) => chain.every((part) => part.length <= longestSelector));
  const text = textOf(chains);
  const { tag, inputType } = tagOf(chains);
  const aria = chains.find((chain) => chain.at(-1)?.startsWith('aria/'))?.map(parseAria) ?? [];
  const own = aria.at(-1);
  const around = aria.slice(0, -1).filter(({ name }) => name !== '');
  const group = around.findLast(({ role }) => role === null || structural.has(role))?.name ?? null;
  const rest = { tag, inputType, hasText: text !== null };
  const byText = {
    ...rest,
    name: text ?? '',
    whole: text !== null && text.length <= wholeText,
    group,
  };
  if (own && own.name !== '') return { ...rest, name: own.name, whole: true, role: own.role, group };
  const holder = around.at(-1);
  if (own && holder && isPassive(own.role) && names(holder, text))
    return { ...rest, name: holder.name, whole: true, role: holder.role, group: null };
  return { ...byText, role: own && !isPassive(own.role) ? own.role : null };
}

interface Aria {
  name: string;
  role: string | null;
}

function parseAria(selector: string): Aria {
  const attributes = [...selector.matchAll(/\[\s*(role|name)\s*=\s*(["'])([^"'\]]{0,300})\2\s*\]/g)];
  const attributeIn = (key: string): string | undefined =>
    attributes.find(([, attribute]) => attribute === key)?.[3];
  const plain = attributes.reduce((rest, [whole]) => rest.replace(whole, ''), selector.slice('aria/'.length));
  return { name: plain.trim() || (attributeIn('name') ?? ''), role: attributeIn('role') ?? null };
}

function isPassive(role: string | null): boolean {
  return role === null || passive.has(role);
}

/** Whether what stands around a nameless part gives it its name: not when it is a place, nor when the text differs. */
function names({ name, role }: Aria, text: string | null): boolean {
  if (role !== null && structural.has(role)) return false;
  if (role !== null || text === null) return true;
  const [a, b] = [name.toLowerCase(), text.toLowerCase()];
  return a.startsWith(b) || b.startsWith(a);
}

function textOf(chains: readonly (readonly string[])[]): string | null {
  const last = chains.map((chain) => chain.at(-1) ?? '').find((part) => part.startsWith('text/'));
  return last?.slice('text/'.length).trim() || null;
}

function tagOf(chains: readonly (readonly string[])[]): { tag: string | null; inputType: string | null } {
  const paths = chains.map((chain) => chain.at(-1) ?? '').filter((part) => !/^(aria|text)\//.test(part));
  const tags = paths.map(tagIn).filter((tag) => tag !== null);
  const inputType = paths
    .map((path) => /\[type=["']?([a-z-]{1,20})["']?\]$/.exec(path)?.[1])
    .find((type) => type !== undefined);
  return { tag: tags[0] ?? (inputType ? 'input' : null), inputType: inputType ?? null };
}

/** The tag that a CSS or XPath selector ends with, if it names one. */
function tagIn(path: string): string | null {
  const plain = path.replace(/\[[^[\]]*\]/g, '').replace(/\([^()]*\)/g, '');
  const last = plain.startsWith('xpath/') ? plain.split('/').at(-1) : plain.split(/[\s>+~/]/).at(-1);
  return /^[a-z][a-z0-9]*/.exec(last ?? '')?.[0] ?? null;
}
