import type { Finding } from '../../records/finding.ts';
import type { JourneyFacts } from '../../records/journey-facts.ts';
import type { Step } from '../../records/step.ts';
import { screenfulInWords } from '../wording/screenful-in-words.ts';
import { beginsWithTaskVerb } from '../wording/task-verbs.ts';
import { quote } from '../wording/text.ts';
import { adviceOn, type Said } from './advice.ts';
import type { HomeLink } from './home-link.ts';
import { screenfulOf } from './screenful.ts';

/** What would make a task plainer on the home page, by the link that names it or its topic. */
export function adviceOnHome(
  link: HomeLink | undefined,
  home: Step,
  { title }: Pick<JourneyFacts, 'title'>,
): Finding[] {
  const asTask = `Put a link among the first on the home page that is named as what residents do, such as ${quote(title)}.`;
  if (!link) {
    const message = 'The home page names neither the task nor its topic.';
    return [adviceOn({ check: 'task-not-on-home', step: home.index, message, help: asTask })];
  }
  const { names, control } = link;
  const screenful = screenfulOf(control, home);
  const advice: (Omit<Said, 'step'> | false)[] = [
    names === 'topic' && {
      check: 'only-topic-on-home',
      message: `The home page names the topic, ${quote(control.name)}, and not the task.`,
      help: asTask,
    },
    names === 'task' &&
      !beginsWithTaskVerb(control.name) && {
        check: 'task-named-as-department',
        message: `${quote(control.name)} names the task and does not begin with what a resident does.`,
        help: `Begin the label with a verb, as ${quote(title)} does.`,
      },
    screenful > 1 && {
      check: 'task-below-first-screen',
      message: `${quote(control.name)} stands ${screenfulInWords(screenful)}, below what people see first.`,
      help: 'Move the link up to where it is seen without scrolling.',
    },
  ];

  return advice
    .filter((each) => each !== false)
    .map((each) => adviceOn({ ...each, step: home.index, control }));
}
