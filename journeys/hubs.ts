import type { Control } from '../crawler/records/control.ts';
import { chosenOf } from './chosen-of.ts';
import type { Decision } from './decision.ts';
import { contentWords } from './goal-words.ts';
import type { Journey, Waypoint } from './journey.ts';
import { halves } from './labels.ts';

const verbs = 'apply|book|check|claim|find|order|pay|register|report|request|tell us';
/** "Pay it", "Report a problem", "Apply online": all that is done by one verb. */
const ofOneVerb = new RegExp(
  `^(?:${verbs})(?: (?:it|for it|for something|something|a problem|an issue|online|now)){0,2}$`,
  'i',
);
const ofSeveral = new RegExp(
  `^(?:${verbs})(?: it| for it)?(?:(?:, | & | / |/| or | and |, and |, or | )(?:${verbs})(?: it| for it)?){1,6}(?: online)?$`,
  'i',
);
const ofAll =
  /^(do it online|(all |our )?online (services|forms)|(top|popular|most used|quick) (tasks|services|links)|self[- ]service|how do i\W*|i want to\W*|gwneud (e|hyn|rhywbeth) ar-?lein|gwasanaethau ar-?lein|hunanwasanaeth|talu, adrodd, gwneud cais|(poblogaidd|gwasanaethau poblogaidd))$/i;

/** Whether a name is of a list of what can be done online, and of no single task. */
export function isHub(name: string): boolean {
  return name.length < 80 && halves(name.trim()).some((half) => ofSeveral.test(half) || ofAll.test(half));
}

/**
 * The list of what can be done online: of what the journey does first ("Report it"), then of several things ("Pay,
 * report, apply"), then of all. Null where there is none. For where no link names the task or its section.
 */
export function followHub(journey: Journey, open: readonly Control[], towards: Waypoint): Decision | null {
  const named = (fits: (label: string) => boolean): Control | undefined =>
    open.find(
      ({ name, area }) =>
        area !== 'footer' && name.length < 80 && halves(name.trim()).some((half) => fits(half)),
    );
  const control =
    named((label) => ofOneVerb.test(label) && isOfJourney(journey, label)) ??
    named((label) => ofSeveral.test(label)) ??
    named((label) => ofAll.test(label));
  if (!control) return null;
  const because = 'No link names the task, and this lists what can be done online';
  const chosen = chosenOf(control, 'synonym', because, towards, [], false);
  return { kind: 'follow', control, chosen, sends: false };
}

function isOfJourney({ words }: Journey, label: string): boolean {
  const goal = new Set(words.flatMap(contentWords));
  return contentWords(label).some((word) => goal.has(word));
}
