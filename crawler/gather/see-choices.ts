import { z } from 'zod';
import type { Control, Field, Heading } from '../records/control.ts';
import { control, field, heading } from '../records/control.ts';
import { type Step, step as stepSchema } from '../records/step.ts';
import type { FrameSight } from './frames.ts';
import type { Tab } from './tab.ts';

const mark = z.object({ mark: z.number() });

const choiceFacts = stepSchema
  .pick({ forms: true, errors: true })
  .extend({ controls: z.array(control.and(mark)), fields: z.array(field.and(mark)), left: z.number() });
type ChoiceFacts = z.infer<typeof choiceFacts>;

const frameText = z.object({ headings: z.array(heading), mainText: z.string() });

/** Everything that can be chosen or filled, in the page and in its frames, and what the frames say. */
export interface Choices extends Pick<Step, 'controls' | 'fields' | 'forms' | 'errors'> {
  left: number;
  frameHeadings: Heading[];
  frameText: string;
  /** Which element each control and field is, by its ref: the same number each time we look. */
  marks: ReadonlyMap<string, string>;
}

/** Reads the links, controls and fields of the view. Throws when the page itself cannot be read; a frame that cannot is left out. */
export async function seeChoices(tab: Tab): Promise<Choices> {
  await tab.findFrames();
  const page = choiceFacts.parse(await tab.callWithAxe('choiceFacts', tab.limits));
  const choices: Choices = {
    controls: page.controls.map(withoutMark),
    fields: page.fields.map(withoutMark),
    forms: page.forms,
    errors: page.errors,
    left: page.left,
    frameHeadings: [],
    frameText: '',
    marks: marksOf(page, 'page'),
  };
  const { height } = tab.page.viewportSize() ?? { height: 0 };
  for (const sight of tab.frames) await addFrame(choices, tab, sight, height);
  return choices;
}

async function addFrame(choices: Choices, tab: Tab, sight: FrameSight, screen: number): Promise<void> {
  try {
    const facts = choiceFacts.parse(await tab.callInFrame(sight, 'choiceFacts'));
    const words = frameText.parse(await tab.callInFrame(sight, 'pageFacts'));
    const moved = inPlace(facts, sight, screen);
    choices.controls.push(...moved.controls.map(withoutMark));
    choices.fields.push(...moved.fields.map(withoutMark));
    choices.forms.push(...moved.forms);
    choices.errors.push(...moved.errors);
    choices.left += moved.left;
    choices.frameHeadings.push(
      ...words.headings.map((each) => ({ ...each, area: areaIn(sight, each.area) })),
    );
    if (sight.area === 'main') choices.frameText += ` ${words.mainText}`;
    choices.marks = new Map([...choices.marks, ...marksOf(moved, sight.key)]);
  } catch {
    // A frame that went away or does not answer has nothing to choose.
  }
}

/** What a frame holds, as part of the page that it stands in. */
function inPlace(facts: ChoiceFacts, sight: FrameSight, screen: number): ChoiceFacts {
  const key = (own: string | null): string | null => own && `${sight.key}:${own}`;
  const placed = <T extends Pick<Control, 'ref' | 'inForm' | 'box' | 'area'>>(each: T): T => {
    const { x, y, width, height } = each.box;
    const box = { x: x + sight.box.x, y: y + sight.box.y, width, height };
    const middle = box.y + height / 2;
    return {
      ...each,
      ref: `${sight.key}-${each.ref}`,
      inForm: key(each.inForm),
      frame: sight.key,
      box,
      inView: middle >= 0 && middle < screen,
      area: areaIn(sight, each.area),
    };
  };
  return {
    ...facts,
    controls: facts.controls.map(placed),
    fields: facts.fields.map(placed),
    forms: facts.forms.map((form) => ({ ...form, key: key(form.key) ?? form.key })),
  };
}

/** A frame in the footer is all footer; one in the main content has its own parts, and its header is no site header. */
function areaIn(sight: FrameSight, area: Control['area']): Control['area'] {
  if (sight.area !== 'main' && sight.area !== 'dialog') return sight.area;
  return area === 'header' ? 'main' : area;
}

function withoutMark<T extends { mark: number }>({ mark: _, ...rest }: T): Omit<T, 'mark'> {
  return rest;
}

function marksOf({ controls, fields }: ChoiceFacts, where: string): Map<string, string> {
  return new Map([...controls, ...fields].map((each) => [each.ref, `${where} ${each.mark}`]));
}

/** What came to the screen since an earlier look, with refs that go on from it; and what is there now under the old refs. */
export interface Revealed {
  controls: Control[];
  fields: Field[];
  errors: string[];
  now: Pick<Step, 'controls' | 'fields' | 'forms' | 'errors'>;
  marks: ReadonlyMap<string, string>;
}

/** Compares two looks at the same document. */
export function revealedSince(before: Pick<Choices, 'errors' | 'marks'>, after: Choices): Revealed {
  const refs = new Map([...before.marks].map(([ref, known]) => [known, ref]));
  const marks = new Map(before.marks);
  const fresh = new Set<string>();
  const rename = <T extends { ref: string }>(list: readonly T[]): T[] =>
    list.map((each) => {
      const known = after.marks.get(each.ref) ?? '';
      const ref = refs.get(known);
      if (ref !== undefined) return { ...each, ref };
      const renamed = { ...each, ref: `${each.ref}+${marks.size}`, revealed: true };
      marks.set(renamed.ref, known);
      fresh.add(renamed.ref);
      return renamed;
    });
  const controls = rename(after.controls);
  const fields = rename(after.fields);
  return {
    controls: controls.filter(({ ref }) => fresh.has(ref)),
    fields: fields.filter(({ ref }) => fresh.has(ref)),
    errors: after.errors.filter((error) => !before.errors.includes(error)),
    now: { controls, fields, forms: after.forms, errors: after.errors },
    marks,
  };
}
