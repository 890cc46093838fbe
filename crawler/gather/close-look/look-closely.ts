import { converter, parse } from 'culori';
import type { Control, ControlPixels } from '../../records/control.ts';
import type { Step } from '../../records/step.ts';
import type { Picture, Rect } from '../checks/pixels/picture.ts';
import { judgeText, loud, type Trio } from '../checks/pixels/text-pixels.ts';
import type { CloseUp } from '../in-page/pixels/close-kit.ts';
import { reasonOf } from '../reason-of.ts';
import type { Tab } from '../tab.ts';
import { type CloseEye, openCloseEye } from './close-eye.ts';
import { edgeOf } from './edge-pixels.ts';
import { statesOf } from './states.ts';

const most = { controls: 12, groups: 4, milliseconds: 4000 };
/** Room around a control in a picture, in CSS pixels. */
const margin = 6;
/** Fewer pixels are no letters. */
const fewestPixels = 40;
const toRgb = converter('rgb');

/**
 * Looks closely at what is about to be followed, and at what it competes with: how it answers to pointer and focus, and
 * how far letters and edges stand out where styles do not tell. What it sees is written into the step's controls.
 */
export async function lookClosely(tab: Tab, step: Step, ref: string): Promise<void> {
  const chosen = step.controls.find((control) => control.ref === ref);
  if (!chosen || chosen.frame !== null) return;
  try {
    const eye = await openCloseEye(tab);
    try {
      const looked = [chosen, ...step.controls.filter((control) => control !== chosen && isUnclear(control))];
      await lookAt(eye, tab, looked.slice(0, most.controls + 1));
    } finally {
      await eye.close();
    }
  } catch (error) {
    step.notGathered.push({ what: 'a close look at the call to action', reason: reasonOf(error) });
  }
}

/** Whether styles do not tell how far a control of the main content stands out. */
function isUnclear({ area, revealed, frame, box, look }: Control): boolean {
  const isThere = area === 'main' && !revealed && frame === null && box.width > 1 && box.height > 1;
  return isThere && !isTold(look);
}

function isTold({ text, background, surround, picture }: Control['look']): boolean {
  return !picture && text !== null && background !== null && surround !== null;
}

async function lookAt(eye: CloseEye, tab: Tab, controls: readonly Control[]): Promise<void> {
  const wanted = controls.map(({ tag, selector }) => ({ tag, selector }));
  const ups = await eye.ask('find', wanted, tab.limits.elements);
  const [chosen] = controls;
  if (chosen && ups[0]) chosen.states = await statesOf(eye, 0);
  const unclear = controls.flatMap((control, at) => {
    const up = ups[at];
    return up && !isTold(control.look) ? [{ control, up }] : [];
  });
  const deadline = performance.now() + most.milliseconds;
  for (const group of byScreenful(unclear, tab).slice(0, most.groups)) {
    if (performance.now() > deadline) break;
    const trio = await trioOf(eye, around(group.map(({ up }) => up.box)));
    for (const { control, up } of group) control.pixels = pixelsOf(up, trio);
  }
}

interface Unclear {
  control: Control;
  up: CloseUp;
}

/** Those of one screenful are looked at together, what is followed first. */
function byScreenful(unclear: readonly Unclear[], tab: Tab): Unclear[][] {
  const height = tab.page.viewportSize()?.height ?? 800;
  return [
    ...Map.groupBy(unclear, ({ up }) => Math.floor((up.box.top + up.box.bottom) / 2 / height)).values(),
  ];
}

function around(boxes: readonly Rect[]): Rect {
  return {
    left: Math.max(0, Math.floor(Math.min(...boxes.map(({ left }) => left))) - margin),
    top: Math.max(0, Math.floor(Math.min(...boxes.map(({ top }) => top))) - margin),
    right: Math.ceil(Math.max(...boxes.map(({ right }) => right))) + margin,
    bottom: Math.ceil(Math.max(...boxes.map(({ bottom }) => bottom))) + margin,
  };
}

async function trioOf(eye: CloseEye, part: Rect): Promise<Trio> {
  const painted = async (colour: string): Promise<Picture> => {
    await eye.ask('paint', colour);
    return eye.see(part);
  };
  const trio = {
    asIs: await painted(''),
    without: await painted('transparent'),
    loud: await painted(`rgb(${loud.red} ${loud.green} ${loud.blue})`),
  };
  await eye.ask('paint', '');
  return trio;
}

/** What the pictures show of one control. Letters with a shadow or mixed with what is behind them are left to people. */
function pixelsOf({ box, words, colour, opacity, isMixed }: CloseUp, trio: Trio): ControlPixels {
  const rgb = toRgb(parse(colour));
  const edge = edgeOf(box, trio.without);
  if (!rgb || isMixed) return { text: null, edge };
  const letters = {
    red: rgb.r * 255,
    green: rgb.g * 255,
    blue: rgb.b * 255,
    alpha: (rgb.alpha ?? 1) * opacity,
  };
  const { pixels, isSteady, typical, lowest } = judgeText({ words }, { colour: letters, needed: 4.5 }, trio);
  return { text: pixels < fewestPixels || !isSteady ? null : { typical, least: lowest }, edge };
}
