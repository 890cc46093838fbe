import type { AxeInPage } from '../axe-in-page.ts';
import { markOf } from '../mark.ts';
import { everyElement, seen, squeeze } from '../seeing.ts';
import { placeOf } from '../survey/place-of.ts';

declare const axe: AxeInPage;

/** Digits that a page may take for a code, and letters for a password. */
const words = '480215';
const most = 6;

interface Paste {
  field: HTMLInputElement;
  values: Map<HTMLInputElement, string>;
  event: Event | null;
  end: () => void;
}
const holder = globalThis as { kerbPasteFields?: Map<number, HTMLInputElement>; kerbPaste?: Paste };

/** Fields for passwords, codes and repeated answers. Runs inside the page. */
export function pasteFields({ elements }: { elements: number }): unknown {
  axe.setup(document.documentElement);
  try {
    const known = new Map<number, HTMLInputElement>();
    holder.kerbPasteFields = known;
    return everyElement(document, elements)
      .filter((element) => element instanceof HTMLInputElement)
      .filter(
        (field) =>
          /^(password|text|email|tel|number)$/.test(field.type) && !field.disabled && !field.readOnly,
      )
      .filter((field) => seen(field))
      .slice(0, 60)
      .flatMap((field) => {
        const name = squeeze(axe.commons.text.accessibleText(field), 300);
        const kind = kindOf(field, name);
        if (!kind || known.size >= most) return [];
        const mark = markOf(field);
        known.set(mark, field);
        return [{ ...placeOf(field), mark, kind, name, isNew: isNew(field, name) }];
      });
  } finally {
    axe.teardown();
  }
}

const repeating = /\b(confirm|re-?enter|re-?type|repeat|again|cadarnhau|cadarnhewch|eto)\b/i;

const ofCode =
  /one-time-code|\b(security|verification|one[- ]time|access|authentication|log ?in) (pass)?code\b|\botp\b|c[oô]d (diogelwch|dilysu)/i;

function kindOf(field: HTMLInputElement, name: string): 'password' | 'code' | 'repeat' | null {
  if (field.type === 'password') return 'password';
  const said = `${name} ${field.getAttribute('autocomplete') ?? ''}`;
  if (ofCode.test(said)) return 'code';
  return repeating.test(said) && /mail|e-?bost/i.test(said) ? 'repeat' : null;
}

function isNew(field: HTMLInputElement, name: string): boolean {
  if (/new-password/.test(field.autocomplete)) return true;
  if (/\b(new|create|choose|confirm|re-?enter|re-?type|repeat|newydd|cadarnhau|cadarnhewch)\b/i.test(name))
    return true;
  const scope = field.form ?? document;
  return scope.querySelectorAll('input[type="password"]').length > 1;
}

/** Lets the next copy take our words, with the focus on nothing: nothing is copied from a password. Runs inside the page. */
export function beforeCopy(): void {
  const active = document.activeElement;
  if (active instanceof HTMLElement && active !== document.body) active.blur();
  const allow = (event: Event): void => event.preventDefault();
  const copy = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', words);
    event.preventDefault();
    event.stopImmediatePropagation();
    removeEventListener('beforecopy', allow, { capture: true });
  };
  addEventListener('beforecopy', allow, { capture: true, once: true });
  addEventListener('copy', copy, { capture: true, once: true });
}

/** Watches what becomes of the next paste. Runs inside the page. */
export function beforePaste({ mark }: { mark: number }): void {
  holder.kerbPaste?.end();
  const field = holder.kerbPasteFields?.get(mark);
  if (!field) return;
  const watch = (event: Event): void => {
    if (holder.kerbPaste && event.isTrusted) holder.kerbPaste.event = event;
  };
  addEventListener('paste', watch, { capture: true });
  const around = [...(field.form ?? document).querySelectorAll('input')].slice(0, 100);
  holder.kerbPaste = {
    field,
    values: new Map(around.map((each) => [each, each.value])),
    event: null,
    end: () => removeEventListener('paste', watch, { capture: true }),
  };
}

/** What became of the paste; takes away again what it brought. Runs inside the page. */
export function afterPaste(): unknown {
  const paste = holder.kerbPaste;
  if (!paste) return { asked: false, stopped: false, filled: false };
  paste.end();
  let filled = false;
  for (const [field, before] of paste.values) {
    if (field.value === before) continue;
    filled = true;
    field.value = before;
  }
  return { asked: paste.event !== null, stopped: paste.event?.defaultPrevented ?? false, filled };
}
