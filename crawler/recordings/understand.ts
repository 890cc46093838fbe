import { cleaned } from './cleaned.ts';
import { nameOf } from './name.ts';
import { readClick } from './read-click.ts';
import { readAssertion, readChange, readKey, readNavigate } from './read-other-steps.ts';
import { dropped, type Reading, type Sight } from './reading.ts';
import { navigates, type RecordedStep, type Recording, titleOf } from './recording.ts';
import { pageTitle, siteTitle } from './title.ts';
import { typedIn } from './typed.ts';
import type { Act, Line, Page, Sign, Way } from './way.ts';

const reasons: Partial<Record<RecordedStep['type'], string>> = {
  setViewport: 'Kerb walks on its own two devices',
  scroll: 'Kerb scrolls by itself',
  hover: 'pointing at something is no step of a journey',
  emulateNetworkConditions: 'Kerb takes the network as it is',
  close: 'Kerb closes its pages by itself',
};

/** Reads a recording step by step into pages and what was done on them. Pure. */
export function understand({ title, steps }: Recording): Way {
  const typed = typedIn(steps);
  const site = siteTitle(steps);
  const pages: Draft[] = [{ reached: 'home', step: 1, signs: [], acts: [] }];
  const lines: Line[] = [];
  let home: URL | null = null;
  const here = (): Draft => pages.at(-1) ?? { reached: 'home', step: 1, signs: [], acts: [] };
  const arrive = (reached: Page['reached'], number: number, step?: RecordedStep): void => {
    const part = step ? pageTitle(titleOf(step) ?? '', site) : null;
    const name = part === null ? undefined : nameOf(part, { typed }).name;
    const signs: Sign[] = name ? [{ kind: 'heading', name, step: number, from: 'title' }] : [];
    pages.push({ reached, step: number, signs, acts: [] });
  };

  for (const [index, step] of steps.entries()) {
    const number = index + 1;
    const sight = { steps, index, number, typed, isHome: pages.length === 1, acts: here().acts, home };
    const reading = readStep(step, sight);
    if (reading.text !== undefined) lines.push({ step: number, text: cleaned(reading.text) });
    if (reading.home) home = reading.home;
    if (reading.act) here().acts.push(reading.act);
    if (reading.sign) {
      if (leadsOn(here().acts.at(-1))) arrive('action', number);
      here().signs.push(reading.sign);
    }
    if (step.type === 'navigate' ? reading.isAddress : navigates(step))
      arrive(step.type === 'navigate' ? 'address' : 'action', number, step);
  }
  return { title, home, pages, lines, typed };
}

interface Draft {
  reached: Page['reached'];
  step: number;
  signs: Sign[];
  acts: Act[];
}

function readStep(step: RecordedStep, sight: Sight): Reading {
  if (step.type === 'navigate') return readNavigate(step, sight);
  if (step.type === 'click' || step.type === 'doubleClick') return readClick(step, sight);
  if (step.type === 'change') return readChange(step, sight);
  if (step.type === 'keyDown' || step.type === 'keyUp') return readKey(step, sight);
  if (step.type === 'waitForElement') return readAssertion(step, sight);
  return dropped(step.type, reasons[step.type] ?? 'Kerb has no such step');
}

function leadsOn(act: Act | undefined): boolean {
  return act?.kind === 'follow' || act?.kind === 'send';
}
