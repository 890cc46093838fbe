import type { Control } from '../../crawler/records/control.ts';
import type { Progress } from '../../journeys/decision.ts';
import type { View } from '../../journeys/view.ts';
import { controlOf } from './control-of.ts';

/** A walk that has not left the home page. */
export const atStart: Progress = {
  reached: 0,
  followed: new Set(),
  enquired: new Set(),
  searchedSite: false,
  towards: null,
};

/** A link to a page of Larkton that is named as the link is. */
export function link(name: string, overrides: Partial<Control> = {}): Control {
  const path = name.toLowerCase().replace(/\W+/g, '-');
  return controlOf(name, { ref: name, href: `https://www.larkton.example/${path}`, ...overrides });
}

/** A view after the home page with nothing on it but what is given. */
export function viewOf(overrides: Partial<View>): View {
  return {
    index: 1,
    url: 'https://www.larkton.example/here',
    title: '',
    headings: [],
    mainText: '',
    controls: [],
    fields: [],
    forms: [],
    errors: [],
    ...overrides,
  };
}

/** The main heading. */
export const h1 = (text: string) => ({ level: 1, text, area: 'main' as const });
