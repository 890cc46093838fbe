import type { Answer, Part } from '../../../crawler/records/answer.ts';
import type { Journey } from '../../../journeys/journey.ts';
import type { Chance } from './chance.ts';
import { measured } from './invented-questions.ts';
import type { InventedStep } from './invented-steps.ts';

/** Effort, of a journey that came to its goal: the counts of its own steps and the score that follows from them. */
export function inventedEffort(
  steps: readonly InventedStep[],
  { par }: Pick<Journey, 'par'>,
  chance: Chance,
): Record<string, Answer> {
  const taken = steps.length - 1;
  const dismissed = chance.whole(0, 1);
  const actions = taken + dismissed;
  const reading = Math.round(steps.reduce((sum, { words }) => sum + words * 0.044, 0) * 10) / 10;
  const seconds = Math.round((actions * 2.5 + reading) * 10) / 10;
  const hops = steps.filter(({ host }, index) => index > 0 && host !== steps[index - 1]?.host).length;
  const obstacles = hops + dismissed;
  const part = (id: string, label: string, value: number, unit: string): Part => ({ id, label, value, unit });
  return {
    'step-count': measured(taken, 'steps'),
    'action-count': measured(actions, 'actions', [
      part('click', 'Clicks', taken, 'actions'),
      part('fill', 'Fields filled', 0, 'actions'),
      part('dismiss', 'Dismissals that were forced', dismissed, 'actions'),
    ]),
    'click-count': measured(actions, 'clicks'),
    'field-count': measured(0, 'fields', [part('required', 'Have to be filled', 0, 'fields')]),
    friction: measured(obstacles, 'obstacles', [
      part('domain-hops', "Moves to another organisation's site", hops, 'obstacles'),
      part('cookie-banners', 'Cookie banners that cover the content', dismissed, 'obstacles'),
    ]),
    'modelled-time': measured(seconds, 'seconds', [
      part('clicks', 'Clicks and ticks', actions * 2.5, 'seconds'),
      part('reading', 'Reading', reading, 'seconds'),
    ]),
    'journey-efficiency': efficiency({ taken, actions, seconds, obstacles }, par),
    'shortest-way': measured(taken, 'clicks', [
      { id: 'end', label: 'To the goal', value: `“${steps.at(-1)?.heading ?? ''}”`, step: taken },
      {
        id: 'walked',
        label: 'The way that was walked',
        value: taken,
        unit: 'clicks',
        parts: clicksOf(steps),
      },
      { id: 'way', label: 'The shortest way', value: taken, unit: 'clicks', parts: clicksOf(steps) },
      part('difference', 'Clicks between the two', 0, 'clicks'),
      part('pages', 'Pages whose links were read', taken + 4, 'pages'),
    ]),
  };
}

interface Effort {
  taken: number;
  actions: number;
  seconds: number;
  obstacles: number;
}

/** As the method weighs them: steps 35, actions 25, modelled time 25, nothing in the way 15. */
function efficiency({ taken, actions, seconds, obstacles }: Effort, par: Journey['par']): Answer {
  const rows = [
    { id: 'steps', label: 'Steps', max: 35, share: Math.min(1, par.steps / taken) },
    { id: 'actions', label: 'Actions', max: 25, share: Math.min(1, par.actions / actions) },
    { id: 'time', label: 'Modelled time in seconds', max: 25, share: Math.min(1, par.seconds / seconds) },
    { id: 'friction', label: 'Nothing in the way', max: 15, share: 1 - Math.min(1, obstacles / 5) },
  ];
  const parts = rows.map(({ id, label, max, share }) => ({
    id,
    label,
    value: Math.round(10 * max * share) / 10,
    max,
    unit: 'points',
  }));
  return measured(Math.round(parts.reduce((sum, { value }) => sum + value, 0)), 'points', parts);
}

function clicksOf(steps: readonly InventedStep[]): Part[] {
  return steps.flatMap(({ index, chosen, heading }) =>
    chosen
      ? [
          {
            id: `way-${index}`,
            label: chosen.name,
            value: 1,
            unit: 'clicks',
            step: index,
            note: `in the main content of “${heading}”`,
          },
        ]
      : [],
  );
}
