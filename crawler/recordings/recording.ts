import { z } from 'zod';

/**
 * What Chrome's Recorder exports as JSON, as far as Kerb reads it. After the published types of `@puppeteer/replay`
 * 3.1.3; what stands in a file beside this is left unread.
 */

const text = z.string().max(10_000, 'must be at most 10,000 characters');

/** One way to find an element: a selector, or a chain of them from an ancestor down to the element itself. */
const selector = z.union([text.min(1), z.array(text.min(1)).min(1).max(50)], {
  error: 'must be a selector of at most 10,000 characters, or a list of them',
});
export type Selector = z.infer<typeof selector>;

const base = {
  target: text.optional().describe('"main", or the address of another window'),
  frame: z.array(z.number().int()).max(50).optional(),
  assertedEvents: z
    .array(z.object({ type: text, url: z.string().optional(), title: z.string().optional() }))
    .max(50)
    .optional(),
};
const found = { ...base, selectors: z.array(selector).min(1).max(50) };
const clicked = { ...found, button: text.optional() };

const steps = [
  z.object({ ...base, type: z.literal('navigate'), url: z.string() }),
  z.object({ ...clicked, type: z.literal('click') }),
  z.object({ ...clicked, type: z.literal('doubleClick') }),
  z.object({ ...found, type: z.literal('change'), value: z.string() }),
  z.object({
    ...found,
    type: z.literal('waitForElement'),
    operator: z.enum(['>=', '==', '<=']).optional(),
    count: z.number().optional(),
    visible: z.boolean().optional(),
  }),
  z.object({ ...base, type: z.literal('keyDown'), key: text }),
  z.object({ ...base, type: z.literal('keyUp'), key: text }),
  z.object({ ...base, type: z.literal('hover') }),
  z.object({ ...base, type: z.literal('scroll') }),
  z.object({ ...base, type: z.literal('setViewport') }),
  z.object({ ...base, type: z.literal('emulateNetworkConditions') }),
  z.object({ ...base, type: z.literal('close') }),
] as const;

const step = z.discriminatedUnion('type', steps);
export type RecordedStep = z.infer<typeof step>;
export type StepOf<T extends RecordedStep['type']> = Extract<RecordedStep, { type: T }>;

/** Steps that would run code of whoever wrote the file. */
export const codeTypes: readonly string[] = ['waitForExpression', 'customStep'];
export const stepTypes: readonly string[] = steps.map(({ shape }) => shape.type.value);

export const recording = z.object({ title: z.string(), steps: z.array(step) });
export type Recording = z.infer<typeof recording>;

/** Whether the recording says that a page followed a step. */
export function navigates(step: RecordedStep): boolean {
  return step.assertedEvents?.some(({ type }) => type === 'navigation') ?? false;
}

/** The title of the page that followed a step, if the recording has one. */
export function titleOf(step: RecordedStep): string | undefined {
  return step.assertedEvents?.find(({ type, title }) => type === 'navigation' && title)?.title;
}
