import type { Control } from '../../records/control.ts';
import type { JourneyFacts } from '../../records/journey-facts.ts';
import type { Step } from '../../records/step.ts';
import { fits, fitsAny } from '../wording/pattern-match.ts';
import { isVisible } from './main-controls.ts';
import { screenfulOf } from './screenful.ts';

/** The control of the home page that names the task, or else its topic. */
export interface HomeLink {
  names: 'task' | 'topic';
  control: Control;
}

/**
 * The first control, by screenful and then in reading order, that names the task; else the first that names its topic.
 *
 * Only strong matches count. A name is the task's when it fits the journey's own pattern for the task page, or when it
 * fits any other pattern for the task, the search or the goal and names the topic as well: so "Continue" or "Make a
 * payment" on a home page is not yet "Pay council tax". A name is the topic's when it fits the journey's own pattern
 * for the topic; else when it fits a synonym and the journey followed that very link.
 */
export function homeLinkOf(journey: JourneyFacts, home: Step): HomeLink | undefined {
  const inOrder = home.controls
    .filter((control) => isVisible(control) && control.area !== 'banner' && control.area !== 'dialog')
    .toSorted((one, other) => screenfulOf(one, home) - screenfulOf(other, home));
  const task = inOrder.find((control) => namesTask(control, journey));
  const topic = task ?? inOrder.find((control) => namesTopic(control, journey, home));

  if (task) return { names: 'task', control: task };
  return topic && { names: 'topic', control: topic };
}

function namesTask({ name }: Control, journey: JourneyFacts): boolean {
  const ways = journey.waypoints.filter(
    ({ kind }) => kind === 'task' || kind === 'search' || kind === 'goal',
  );
  const isOwnLabel = ways.some(({ kind, follow: [own] }) => kind === 'task' && own && fits(name, own));
  const namesItsTopic = fitsAny(name, topicPatterns(journey));

  return isOwnLabel || (namesItsTopic && ways.some(({ follow }) => fitsAny(name, follow)));
}

function namesTopic({ name, ref }: Control, journey: JourneyFacts, { chosen }: Step): boolean {
  const topics = journey.waypoints.filter(({ kind }) => kind === 'topic');
  const isOwnLabel = topics.some(({ follow: [own] }) => own && fits(name, own));

  return isOwnLabel || (chosen?.ref === ref && fitsAny(name, topicPatterns(journey)));
}

function topicPatterns({ waypoints }: JourneyFacts) {
  return waypoints.filter(({ kind }) => kind === 'topic').flatMap(({ follow }) => follow);
}
