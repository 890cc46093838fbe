import type { Control } from '../crawler/records/control.ts';
import { halves } from './labels.ts';
import type { View } from './view.ts';

const harmful =
  /\b(sign|log)[ -]?(out|off)\b|\bunsubscribe\b|\b(delete|remove) (my|your|this|account|data)\b|\ballgofnodi\b|\bdad-?danysgrifio\b/i;
const elsewhere =
  /^(cymraeg|english|print( this page)?|share\b.*|(follow us|like us|tweet)\b.*|skip to\b.*|back to top|back|go back|previous|yn ôl)$/i;
const document = /\.(pdf|docx?|xlsx?|odt|ods|csv|zip|pptx?)([?#]|$)/i;

/** Why a control is left out of the choice, in words; null when a resident could go on with it. */
export function whyNot(control: Control, view: View, followed: ReadonlySet<string>): string | null {
  if (control.area === 'banner') return 'it belongs to the cookie banner';
  if (harmful.test(control.name)) return 'it signs out, deletes or unsubscribes';
  if (halves(control.name.trim()).some((half) => elsewhere.test(half))) return 'it leads away from the task';
  if (followed.has(keyOf(control, view))) return 'it was followed before';
  if (sendsWhatIsEmpty(control, view)) return 'it sends a form that is not filled';
  return control.href === null ? null : whyNotAddress(control.href, view, followed);
}

function sendsWhatIsEmpty(control: Control, view: View): boolean {
  const chosenByItself = ['radio', 'checkbox', 'select-one', 'select', 'hidden'];
  return (
    control.submits &&
    view.fields.some(
      (field) =>
        field.inForm === control.inForm &&
        field.frame === control.frame &&
        !chosenByItself.includes(field.kind),
    )
  );
}

function whyNotAddress(href: string, view: View, followed: ReadonlySet<string>): string | null {
  if (isAction(href, view)) return null;
  if (!/^https?:/i.test(href)) return `it leads to ${href.split(':')[0]}:, not to a page`;
  if (isDocument(href)) return 'it is a document, not a page';
  if (followed.has(addressOf(href))) return 'the page was seen before';
  if (addressOf(href) === addressOf(view.url)) return 'it leads to the same page';
  return null;
}

/** Whether an address leads to a file to download, by its ending. */
export function isDocument(href: string): boolean {
  return document.test(href);
}

/** A link that is a button in truth: a script, or an empty fragment, stands where its address should. */
function isAction(href: string, view: View): boolean {
  return /^javascript:/i.test(href) || (href.endsWith('#') && addressOf(href) === addressOf(view.url));
}

/**
 * What a control is known by once it was followed: its address; for a button its name and the view it stands in, since
 * every page of a form has its "Continue".
 */
export function keyOf(control: Pick<Control, 'href' | 'role' | 'name'>, view: View): string {
  return control.href === null || isAction(control.href, view)
    ? `${control.role} ${control.name} on ${viewKey(view)}`
    : addressOf(control.href);
}

/** What tells a view from others, also those at the same address: its headings and what it asks. */
export function viewKey(view: View): string {
  const headings = view.headings.filter(({ level }) => level <= 2).map(({ text }) => text);
  const asked = view.fields.slice(0, 20).map(({ name, group }) => `${group} ${name}`);
  return [addressOf(view.url), ...headings.slice(0, 10), ...asked].join('\n');
}

/** An address without the part that only moves within a page; "#/…" is kept, since it names a view. */
export function addressOf(href: string): string {
  const [address = '', fragment = ''] = href.split('#');
  return /^[/!]/.test(fragment) ? href : address;
}
