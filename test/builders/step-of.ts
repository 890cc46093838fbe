import type { Step } from '../../crawler/records/step.ts';
import { axeAnswerOf } from './axe-answer-of.ts';

type Action = Step['actions'][number];
type Arrival = Step['arrival'];

/** A page with one heading, nothing to choose, found free of faults. */
export function stepOf(heading: string, overrides: Partial<Step> = {}): Step {
  const url = `https://www.larkton.gov.uk/${heading.toLowerCase().replace(/\W+/g, '-').slice(0, 40)}`;

  return {
    index: 0,
    waypoint: null,
    waypoints: [],
    arrival: arrivalOf(),
    url,
    title: heading,
    lang: 'en',
    view: { width: 1280, height: 800, documentWidth: 1280, documentHeight: 1600 },
    headings: [{ level: 1, text: heading, area: 'main' }],
    mainText: heading,
    html: '<!doctype html>',
    controls: [],
    fields: [],
    forms: [],
    errors: [],
    adapter: null,
    veiled: false,
    frames: 0,
    banner: null,
    axe: [axeAnswerOf()],
    examined: [],
    actions: [],
    chosen: null,
    requests: [],
    windows: [],
    dialogs: [],
    downloads: [],
    refused: [],
    pictures: { arrival: null, firstScreen: null, fullPage: null, cta: null },
    notGathered: [],
    ...overrides,
  };
}

export function arrivalOf(overrides: Partial<Arrival> = {}): Arrival {
  return {
    how: 'load',
    asked: 'https://www.larkton.gov.uk/',
    redirects: [],
    status: 200,
    waitMs: 100,
    kept: false,
    ...overrides,
  };
}

export function actionOf(kind: Action['kind'], overrides: Partial<Action> = {}): Action {
  return { kind, ref: 'c1', role: 'link', name: '', characters: 0, forced: true, ...overrides };
}

export function chosenOf(
  name: string,
  overrides: Partial<NonNullable<Step['chosen']>> = {},
): NonNullable<Step['chosen']> {
  return {
    ref: 'c1',
    role: 'link',
    name,
    method: 'pattern',
    because: 'fits the pattern',
    towards: 'reference-form',
    ambiguous: false,
    considered: [],
    ...overrides,
  };
}

export function bannerOf(covers: boolean): NonNullable<Step['banner']> {
  return {
    name: 'Cookies',
    box: { x: 0, y: 600, width: 1280, height: 200 },
    covers,
    answeredWith: 'Reject',
    ours: false,
    gone: true,
  };
}
