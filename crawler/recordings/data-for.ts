import { commonData } from '../../journeys/common-answers.ts';
import type { DataName } from '../../journeys/data-names.ts';
import { siteSearch } from '../../journeys/site-search.ts';
import { type Field, field } from '../records/control.ts';
import type { Target } from './find-target.ts';

/** The named test data that fits a field by its accessible name; null when nothing tells. */
export function dataFor(target: Target): DataName | null {
  return commonData(fieldOf(target));
}

/** Whether a field is the site's own search; on the home page, a search that says no more is that too. */
export function isSiteSearch(target: Target, isHome: boolean): boolean {
  return siteSearch(fieldOf(target)) || (isHome && /^search\b/i.test(target.name.trim()));
}

/** The recorded field as the engine would see it, so that both agree what it asks for. */
function fieldOf({ name, role, tag, inputType, group }: Target): Field {
  return field.parse({
    ref: '',
    kind: tag === 'textarea' ? 'textarea' : (inputType ?? (role === 'searchbox' ? 'search' : 'text')),
    name,
    hint: '',
    group: group ?? '',
    context: '',
    required: false,
    autocomplete: '',
    inForm: null,
    selector: '',
    box: { x: 0, y: 0, width: 0, height: 0 },
    inView: true,
    area: 'main',
  });
}
