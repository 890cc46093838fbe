import type { View } from '../../journeys/view.ts';
import type { Step } from '../records/step.ts';
import { type Choices, revealedSince, seeChoices } from './see-choices.ts';
import type { Tab } from './tab.ts';

/**
 * What the resident has before them at this moment of a step. The step keeps what was there when it was reached;
 * what comes to the screen after (a menu that opened, a question that another one brought up) is added to it.
 */
export class Sight {
  view: View;
  private marks: Choices['marks'];
  private readonly tab: Tab;

  constructor(tab: Tab, step: Step, choices: Choices) {
    this.tab = tab;
    this.view = step;
    this.marks = choices.marks;
  }

  /** Looks at the same view again; says whether there is more to choose from. What cannot be read stays as it was. */
  async lookAgain(step: Step): Promise<boolean> {
    const choices = await seeChoices(this.tab).catch(() => null);
    if (!choices) return false;
    const { controls, fields, now, marks } = revealedSince(
      { errors: this.view.errors, marks: this.marks },
      choices,
    );
    this.marks = marks;
    this.view = { ...this.view, ...now };
    step.controls.push(...controls);
    step.fields.push(...fields);
    return controls.length > 0 || fields.length > 0;
  }
}
