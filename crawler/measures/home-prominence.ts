import type { Part } from '../records/answer.ts';
import type { Control } from '../records/control.ts';
import type { Evidence } from '../records/evidence.ts';
import type { Step } from '../records/step.ts';
import { cannotTell, type Measure, measured, notApplicable } from './measure.ts';
import { adviceOnHome } from './way/home-advice.ts';
import { type HomeLink, homeLinkOf } from './way/home-link.ts';
import { mainControls } from './way/main-controls.ts';
import { screenfulOf } from './way/screenful.ts';
import { unrated } from './way/unfinished.ts';
import { beginsWithTaskVerb } from './wording/task-verbs.ts';
import { tidy } from './wording/text.ts';

/**
 * Whether the home page names the task, or at least its topic; as a task or as a department; how far down; and among
 * how many links.
 */
export const homeProminence = {
  id: 'home-prominence',
  version: 2,
  title: 'The task on the home page',
  why: 'People who see their task on the home page need not guess which department it belongs to.',
  unit: 'place',
  better: 'neither',
  source: "Cambridge City Council's digital strategy (2024), on intuitive navigation; our definition",
  measure(evidence) {
    const reason = unrated(evidence);
    if (reason !== null) return cannotTell(reason);
    const [home] = evidence.steps;
    if (home === undefined) return cannotTell('The home page was not gathered.');
    const link = homeLinkOf(evidence.journey, home);
    const between = evidence.journey.waypoints.filter(
      ({ kind }) => kind !== 'home' && kind !== 'goal' && kind !== 'results',
    );
    if (!doesTheTask(evidence, home)) {
      if (between.length === 0)
        return notApplicable('This journey has no topic and no task before its goal.');
      if (between.every(({ follow }) => follow.length === 0))
        return cannotTell('This journey’s description does not say what its topic or task is called.');
    }
    const value = doesTheTask(evidence, home) ? 'task' : (link?.names ?? 'absent');

    const findings = doesTheTask(evidence, home) ? [] : adviceOnHome(link, home, evidence.journey);

    return measured(value, { unit: 'place', parts: partsOf(home, link), findings });
  },
} as const satisfies Measure;

/** Whether the task can be done on the home page itself, as where a register opens with its search box. */
function doesTheTask({ journey }: Evidence, home: Step): boolean {
  return journey.waypoints.some(
    ({ id, kind }) => (kind === 'search' || kind === 'goal') && home.waypoints.includes(id),
  );
}

function partsOf(home: Step, link: HomeLink | undefined): Part[] {
  const competing = mainControls(home).filter(({ role }) => role === 'link').length;
  const parts = link ? linkParts(link.control, home) : [];

  return [
    ...parts,
    { id: 'competing', label: "Links in the home page's main content", value: competing, unit: 'links' },
  ];
}

const areaNames: Readonly<Record<Control['area'], string>> = {
  main: 'main content',
  header: 'header',
  navigation: 'navigation',
  aside: 'beside the main content',
  footer: 'footer',
  search: 'search',
  banner: 'banner',
  dialog: 'dialog',
};

function linkParts(control: Control, home: Step): Part[] {
  return [
    { id: 'label', label: 'Label', value: tidy(control.name, 120) },
    { id: 'stands-in', label: 'Stands in', value: areaNames[control.area] },
    {
      id: 'named-as',
      label: 'Named as',
      value: beginsWithTaskVerb(control.name) ? 'task' : 'department',
      note: 'A task begins with what the resident does',
    },
    {
      id: 'screenful',
      label: 'Screenful, counted from the top',
      value: screenfulOf(control, home),
      unit: 'screens',
    },
  ];
}
