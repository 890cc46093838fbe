import { mainControls } from '../way/main-controls.ts';
import type { CriteriaGroup, Judgement } from './criterion.ts';
import type { Cta } from './cta.ts';
import { isPrimary } from './shape.ts';

const pointsByCount = [10, 10, 7, 4];

/** Whether one control is the main one: 10 points. */
export const uncrowdedGroup: CriteriaGroup = {
  id: 'uncrowded',
  label: 'Does not compete with others',
  criteria: [{ id: 'primaries', label: 'One main button in the main content', max: 10, judge: primaries }],
};

function primaries({ step }: Cta): Judgement {
  const styles = mainControls(step).map(isPrimary);
  const count = styles.filter((primary) => primary === true).length;
  const unknown = styles.filter((primary) => primary === null).length;
  const said =
    count === 1 ? '1 control is styled as the main one' : `${count} controls are styled as the main one`;
  const besides = unknown === 0 ? '' : `; of ${unknown} more it is not known`;
  const advice = count > 1 ? ' Keep that style for one and make the others secondary.' : '';

  return { value: pointsByCount[count] ?? 0, note: `${said}${besides}.${advice}` };
}
