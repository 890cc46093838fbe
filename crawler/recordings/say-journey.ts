import { anyOf } from './expression.ts';
import type { Name } from './name.ts';
import { expressionOf, judgeSigns } from './signs.ts';
import type { Stage } from './stages.ts';
import type { Line, Page, Send, Sign, Way } from './way.ts';
import { enquiryOf, isEntry } from './waypoints.ts';

interface Written {
  /** The ids of the waypoints that the stages became. */
  ids: readonly string[];
  isPlanning: boolean;
  answers: readonly Line[];
  /** What sent the pages of questions. */
  forms: readonly Send[];
}

/** What became of every step of a recording that became a journey. */
export function sayJourney(
  { pages, lines }: Way,
  stages: readonly Stage[],
  { ids, isPlanning, answers, forms }: Written,
): Line[] {
  const goal = stages.at(-1);
  return [
    ...lines,
    ...stages.flatMap((stage, index) => linesOfActs(stage, ids[index] ?? '', isPlanning)),
    ...answers,
    ...forms.map(lineOfForm),
    ...stages.flatMap((stage, index) => linesOfSigns(stage, ids[index] ?? '')),
    ...unusedSigns(pages, stages),
    ...(goal ? pastTheGoal(goal.page, goal) : []),
  ];
}

function linesOfActs(stage: Stage, id: string, isPlanning: boolean): Line[] {
  const follows = stage.follows.map((follow) => ({
    step: follow.step,
    text: isEntry(follow, stage)
      ? `click "${follow.name.shown}" → ${id}: the first entry of the results, whatever it is called${follow.aside}`
      : `click "${follow.name.shown}" → ${id}: follow ${anyOf([follow.name])}${changes(follow.name)}${follow.aside}`,
  }));
  return [...follows, ...(stage.enquiry ? linesOfEnquiry(stage.enquiry, id, isPlanning) : [])];
}

const said: Readonly<Record<Sign['from'], string>> = {
  title: 'page title',
  assertion: 'wait for',
  typing: 'type into',
};

function linesOfSigns({ signs, enquiry }: Stage, id: string): Line[] {
  if (enquiry) return [];
  return signs.map((sign) => ({
    step: sign.step,
    text: `${said[sign.from]} "${sign.name.shown}" → ${id}: known by the ${sign.kind} ${expressionOf(sign)}${changes(sign.name)}`,
  }));
}

function linesOfEnquiry(send: Send, id: string, isPlanning: boolean): Line[] {
  const enquiry = enquiryOf(send, isPlanning);
  const [fill] = send.fills;
  if (!enquiry || !fill) return [];
  const sent = send.button ? `send by "${send.button.shown}"` : 'send by the Enter key';
  return [
    {
      step: fill.step,
      text: `type into "${fill.field.shown}" → ${id}: ${enquiry.field} is given the test data "${enquiry.data}"${fill.aside}`,
    },
    { step: send.step, text: `${sent} → ${id}: the search is sent by ${enquiry.submit}${send.aside}` },
  ];
}

function lineOfForm({ step, button, aside }: Send): Line {
  return button
    ? {
        step,
        text: `send by "${button.shown}" → advance: the page of questions is sent by ${anyOf([button])}${aside}`,
      }
    : { step, text: 'send by the Enter key: dropped, Kerb presses the button that goes on' };
}

/** Signs that are not written: those of earlier pages, and those of pages that need none. */
function unusedSigns(pages: readonly Page[], stages: readonly Stage[]): Line[] {
  const used = new Set(stages.flatMap(({ signs }) => signs));
  return judgeSigns(pages).flatMap(({ useless }, index) =>
    (pages[index]?.signs ?? []).flatMap((sign): Line[] => {
      const { step, kind, name, from } = sign;
      if (used.has(sign)) return [];
      const what = `${said[from]} "${name.shown}"`;
      if (useless.includes(sign))
        return [{ step, text: `${what}: dropped, an earlier page has this ${kind} too` }];
      return from === 'assertion' ? [{ step, text: `${what}: dropped, its page is known without it` }] : [];
    }),
  );
}

function pastTheGoal({ acts }: Page, { signs }: Stage): Line[] {
  return acts
    .filter((act) => signs.every(({ step }) => step !== act.step))
    .flatMap((act): Line[] => {
      const name = act.kind === 'fill' ? act.field : act.kind === 'tick' ? act.option : null;
      const what = act.kind === 'fill' ? 'type into' : 'tick';
      return name
        ? [{ step: act.step, text: `${what} "${name.shown}": dropped, the journey ends on this page` }]
        : [];
    });
}

function changes({ loosened }: Name): string {
  return loosened ? ', with what changes left open' : '';
}
