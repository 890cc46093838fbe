import { hop, hostOf, names } from '../way/addresses.ts';
import { isAnnounced } from '../way/surroundings.ts';
import { tidy } from '../wording/text.ts';
import type { CriteriaGroup, Judgement } from './criterion.ts';
import type { Cta } from './cta.ts';
import { isWelsh } from './label-points.ts';

/** Whether following it holds no surprise: 5 points. */
export const predictableGroup: CriteriaGroup = {
  id: 'predictable',
  label: 'Holds no surprise',
  criteria: [
    { id: 'window', label: 'Opens no new window without saying so', max: 3, judge: newWindow },
    { id: 'site', label: 'Names the site where it leads to another one', max: 2, judge: site },
  ],
};

function newWindow(cta: Cta): Judgement {
  const { control, step, next, label } = cta;
  const opens = control.target === '_blank' || next?.arrival.how === 'new-window';
  if (!opens) return { value: 3, note: 'It stays in the same window.' };
  if (isAnnounced(step, control)) return { value: 3, note: 'It opens a new window and says so.' };
  const warning = isWelsh(cta) ? '(yn agor mewn tab newydd)' : '(opens in new tab)';

  return {
    value: 0,
    note: 'It opens a new window and does not say so.',
    advice: `Stay in the same window, or say “${tidy(`${label} ${warning}`, 120)}”.`,
  };
}

function site(cta: Cta): Judgement {
  const { control, step, next, label } = cta;
  const to = next?.url ?? control.href ?? step.url;
  if (hop(step.url, to) !== 'domain') return { value: 2, note: 'It stays on the same site.' };
  const host = hostOf(to);
  const words = `${control.name} ${control.text}`;
  if (names(words, to)) return { value: 2, note: `It names ${host}.` };
  const on = isWelsh(cta) ? 'ar' : 'on';

  return {
    value: 0,
    note: `It leads to ${host}, another site, and does not name it.`,
    advice: `Say whose site it is: “${tidy(`${label} ${on} ${host.replace(/^www\./u, '')}`, 120)}”.`,
  };
}
