import { mainControls } from '../way/main-controls.ts';
import { compareText } from '../wording/compare-text.ts';
import { quote } from '../wording/text.ts';
import type { CriteriaGroup, Judgement } from './criterion.ts';
import type { Cta } from './cta.ts';
import { listed } from './example.ts';
import { styleOf } from './same-style.ts';
import { isPrimary } from './shape.ts';

const pointsByCount = [10, 10, 7, 4];

/** Whether one control is the main one: 10 points. */
export const uncrowdedGroup: CriteriaGroup = {
  id: 'uncrowded',
  label: 'Does not compete with others',
  criteria: [{ id: 'primaries', label: 'One main button in the main content', max: 10, judge: primaries }],
};

function primaries({ control, step }: Cta): Judgement {
  const all = mainControls(step);
  // Tiles of one style over a picture are all main ones when one of them plainly is.
  const main = new Set(all.filter((each) => isPrimary(each) === true).map(styleOf));
  const styled = all.filter((each) => main.has(styleOf(each)));
  const unknown = all.filter((each) => isPrimary(each) === null && !styled.includes(each)).length;
  const count = styled.length;
  const names = styled.map(({ name }) => name).toSorted(compareText);
  const which = count === 0 ? '' : `: ${listed(names)}`;
  const said =
    count === 1 ? '1 control is styled as the main one' : `${count} controls are styled as the main one`;
  const besides = unknown === 0 ? '' : `; of ${unknown} more it is not known`;
  const judgement = { value: pointsByCount[count] ?? 0, note: `${said}${which}${besides}.` };
  if (count < 2) return judgement;
  const rivals = styled.filter(({ ref }) => ref !== control.ref).map(({ name }) => name);
  const verb = rivals.length < count ? 'Keep that style for' : 'Give that style to';

  return {
    ...judgement,
    advice: `${verb} ${quote(control.name)} alone, and make ${listed(rivals.toSorted(compareText))} secondary: links or plain buttons.`,
  };
}
