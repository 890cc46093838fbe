import type { Control } from '../crawler/records/control.ts';
import type { View } from './view.ts';

const harmful =
  /\b(sign|log)[ -]?(out|off)\b|\bunsubscribe\b|\b(delete|remove) (my|your|this|account|data)\b|\ballgofnodi\b/i;
const elsewhere =
  /^(cymraeg|english|print( this page)?|share\b.*|(follow us|like us|tweet)\b.*|skip to\b.*|back to top|back)$/i;
const document = /\.(pdf|docx?|xlsx?|odt|ods|csv|zip|pptx?)([?#]|$)/i;

/** Why a control is left out of the choice, in words; null when a resident could go on with it. */
export function whyNot(control: Control, view: View, followed: ReadonlySet<string>): string | null {
  if (control.area === 'banner') return 'it belongs to the cookie banner';
  if (harmful.test(control.name)) return 'it signs out, deletes or unsubscribes';
  if (elsewhere.test(control.name.trim())) return 'it leads away from the task';
  if (followed.has(keyOf(control))) return 'it was followed before';
  if (sendsWhatIsEmpty(control, view)) return 'it sends a form that is not filled';
  return control.href === null ? null : whyNotAddress(control.href, view, followed);
}

function sendsWhatIsEmpty(control: Control, view: View): boolean {
  const chosenByItself = ['radio', 'checkbox', 'select-one', 'select', 'hidden'];
  return (
    control.submits &&
    view.fields.some((field) => field.inForm === control.inForm && !chosenByItself.includes(field.kind))
  );
}

function whyNotAddress(href: string, view: View, followed: ReadonlySet<string>): string | null {
  if (!/^https?:/i.test(href)) return `it leads to ${href.split(':')[0]}:, not to a page`;
  if (document.test(href)) return 'it is a document, not a page';
  if (followed.has(addressOf(href))) return 'the page was seen before';
  if (addressOf(href) === addressOf(view.url)) return 'it leads to the same page';
  return null;
}

/** What a control is known by once it was followed: its address, or for a button its name. */
export function keyOf(control: Pick<Control, 'href' | 'role' | 'name'>): string {
  return control.href === null ? `${control.role} ${control.name}` : addressOf(control.href);
}

/** An address without the part that only moves within a page; "#/…" is kept, since it names a view. */
export function addressOf(href: string): string {
  const [address = '', fragment = ''] = href.split('#');
  return /^[/!]/.test(fragment) ? href : address;
}
