import type { Control, ControlLook, Field } from '../../crawler/records/control.ts';

/** Black on white, underlined, without padding: a plain link. */
export function lookOf(overrides: Partial<ControlLook> = {}): ControlLook {
  return {
    text: 'rgb(0, 0, 0)',
    background: 'rgb(255, 255, 255)',
    surround: 'rgb(255, 255, 255)',
    fill: 'rgba(0, 0, 0, 0)',
    picture: false,
    border: 'rgb(0, 0, 0)',
    borderWidths: [0, 0, 0, 0],
    paddings: [0, 0, 0, 0],
    underlined: true,
    fontSize: 19,
    fontWeight: 400,
    fontFamily: 'Arial',
    ...overrides,
  };
}

/** White on green with room around the text: a main button. */
export function buttonLookOf(overrides: Partial<ControlLook> = {}): ControlLook {
  return lookOf({
    text: 'rgb(255, 255, 255)',
    background: 'rgb(0, 112, 60)',
    fill: 'rgb(0, 112, 60)',
    paddings: [8, 10, 7, 10],
    underlined: false,
    ...overrides,
  });
}

/** A link of the main content in the first screen, 200 pixels wide and 44 high. */
export function controlOf(name: string, overrides: Partial<Control> = {}): Control {
  return {
    ref: 'c1',
    role: 'link',
    name,
    text: name,
    tag: 'a',
    href: null,
    target: null,
    inForm: null,
    submits: false,
    selector: 'a',
    box: { x: 20, y: 200, width: 200, height: 44 },
    inView: true,
    focusable: true,
    area: 'main',
    look: lookOf(),
    context: '',
    under: '',
    expanded: null,
    frame: null,
    revealed: false,
    ...overrides,
  };
}

export function fieldOf(name: string, overrides: Partial<Field> = {}): Field {
  return {
    ref: 'f1',
    kind: 'text',
    name,
    hint: '',
    group: '',
    context: '',
    required: false,
    autocomplete: '',
    inForm: 'form',
    set: null,
    options: [],
    filled: false,
    suggests: false,
    invalid: false,
    frame: null,
    revealed: false,
    selector: 'input',
    box: { x: 20, y: 300, width: 300, height: 40 },
    inView: true,
    area: 'main',
    ...overrides,
  };
}
