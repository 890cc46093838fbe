import type { Control } from '../crawler/records/control.ts';
import { chosenOf } from './chosen-of.ts';
import type { Decision } from './decision.ts';
import { contentWords } from './goal-words.ts';
import type { Journey, Waypoint } from './journey.ts';

export const aToZ = /\ba ?(-|–|—|to|i|&|\.\.\.?) ?z\b|\ba-y\b/i;
export const letterName =
  /^(?:(?:letter|services beginning with|beginning with|view|show|go to)\s+)?["'‘“]?([a-z])["'’”]?$/i;

/** The A to Z of the site's services, and in it the letters that the task's words begin with. */
export function browseAToZ(journey: Journey, open: readonly Control[], towards: Waypoint): Decision | null {
  const letters = lettersOf(journey);
  const byLetter = open.filter((control) => letterName.test(control.name.trim()));
  // A page with a handful of letters or more is an A to Z; fewer are something else.
  const letter =
    byLetter.length >= 5
      ? letters.map((wanted) => byLetter.find((control) => isLetter(control, wanted))).find(Boolean)
      : undefined;
  const control = letter ?? open.find(({ name }) => name.length < 60 && aToZ.test(name));
  if (!control) return null;
  const because = letter
    ? `The task's words begin with ${letterOf(control)}`
    : 'No link fits and no search helps, so the A to Z is tried';
  return {
    kind: 'follow',
    control,
    chosen: chosenOf(control, 'a-to-z', because, towards, [], false),
    sends: false,
  };
}

function lettersOf(journey: Journey): string[] {
  const words = [journey.asks ?? '', ...journey.words].flatMap((words) => contentWords(words).slice(0, 1));
  return [...new Set(words.map((word) => word.charAt(0)))];
}

function letterOf({ name }: Control): string {
  return letterName.exec(name.trim())?.[1]?.toUpperCase() ?? '';
}

function isLetter(control: Control, letter: string): boolean {
  return letterOf(control) === letter.toUpperCase();
}
