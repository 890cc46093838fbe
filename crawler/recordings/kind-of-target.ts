import type { Target } from './find-target.ts';

/** What a resident does with something: follows it, answers by it, takes it from a list, or types into it. */
export type TargetKind = 'control' | 'choice' | 'option' | 'field' | 'heading' | 'unknown';

const byRole: Readonly<Record<string, TargetKind>> = {
  link: 'control',
  button: 'control',
  tab: 'control',
  menuitem: 'control',
  DisclosureTriangle: 'control',
  radio: 'choice',
  checkbox: 'choice',
  switch: 'choice',
  menuitemradio: 'choice',
  menuitemcheckbox: 'choice',
  option: 'option',
  textbox: 'field',
  searchbox: 'field',
  combobox: 'field',
  spinbutton: 'field',
  listbox: 'field',
  slider: 'field',
  heading: 'heading',
};

const byTag: Readonly<Record<string, TargetKind>> = {
  a: 'control',
  button: 'control',
  summary: 'control',
  label: 'choice',
  option: 'option',
  textarea: 'field',
  select: 'field',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
};

const byInputType: Readonly<Record<string, TargetKind>> = {
  submit: 'control',
  button: 'control',
  image: 'control',
  reset: 'control',
  radio: 'choice',
  checkbox: 'choice',
};

/** What the role or, where a recording has none, the tag of an element says of it. */
export function kindOfTarget({ role, tag, inputType }: Target): TargetKind {
  if (role !== null && Object.hasOwn(byRole, role)) return byRole[role] ?? 'unknown';
  if (inputType !== null)
    return Object.hasOwn(byInputType, inputType) ? (byInputType[inputType] ?? 'field') : 'field';
  if (tag !== null && Object.hasOwn(byTag, tag)) return byTag[tag] ?? 'unknown';
  return 'unknown';
}

const opener = /^((open|show|toggle|close|expand) )?(the )?(main |site )?(menu|navigation|search)\b/i;

/** The same for something that was clicked: what nothing is known of leads on if a page followed or it has a text. */
export function kindOfClick(target: Target, navigates: boolean): TargetKind {
  const kind = kindOfTarget(target);
  if (kind === 'heading') return 'control';
  if (kind !== 'unknown') return kind;
  if (navigates || opener.test(target.name)) return 'control';
  return target.tag === 'input' || !target.hasText ? 'choice' : 'control';
}

/** Whether it is a list to choose from, of which a recording has the entry's code only. */
export function isList({ role, tag }: Target): boolean {
  return role === 'combobox' || role === 'listbox' ? tag !== 'input' && tag !== 'textarea' : tag === 'select';
}
