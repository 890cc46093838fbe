import { hop, hostOf, names } from '../way/addresses.ts';
import { isAnnounced } from '../way/surroundings.ts';
import { quote } from '../wording/text.ts';
import type { CriteriaGroup, Judgement } from './criterion.ts';
import type { Cta } from './cta.ts';

/** Whether following it holds no surprise: 5 points. */
export const predictableGroup: CriteriaGroup = {
  id: 'predictable',
  label: 'Holds no surprise',
  criteria: [
    { id: 'window', label: 'Opens no new window without saying so', max: 3, judge: newWindow },
    { id: 'site', label: 'Names another site that it leads to', max: 2, judge: site },
  ],
};

function newWindow({ control, step, next }: Cta): Judgement {
  const opens = control.target === '_blank' || next?.arrival.how === 'new-window';
  if (!opens) return { value: 3, note: 'It stays in the same window.' };
  if (isAnnounced(step, control)) return { value: 3, note: 'It opens a new window and says so.' };

  return {
    value: 0,
    note: `It opens a new window and does not say so. Stay in the same window, or add “(opens in new tab)” to ${quote(control.name)}.`,
  };
}

function site({ control, step, next }: Cta): Judgement {
  const to = next?.url ?? control.href ?? step.url;
  if (hop(step.url, to) !== 'domain') return { value: 2, note: 'It stays on the same site.' };
  const words = `${control.name} ${control.text}`;
  if (names(words, to)) return { value: 2, note: `It names ${hostOf(to)}.` };

  return {
    value: 0,
    note: `It leads to ${hostOf(to)}, another site, and does not name it. Say whose site it is.`,
  };
}
