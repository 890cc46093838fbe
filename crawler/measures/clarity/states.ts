import type { Part } from '../../records/answer.ts';
import type { Control } from '../../records/control.ts';

/**
 * How a call to action answers to a pointer and to the keyboard, as facts: no points depend on it, since what a touch
 * screen never shows should not decide.
 */
export function statesPart({ states }: Pick<Control, 'states'>): Part[] {
  if (!states) return [];

  return [
    {
      id: 'states',
      label: 'How it answers (no points)',
      value: states.hover.length > 0 && states.focus.length > 0 ? 'It answers' : 'It does not always answer',
      note: `${said(states.hover, 'a pointer is over it')} ${said(states.focus, 'the keyboard is on it')}`,
    },
  ];
}

function said(changes: readonly string[], when: string): string {
  const what = changes.length > 1 ? `${changes.slice(0, -1).join(', ')} and ${changes.at(-1)}` : changes[0];
  if (what === undefined) return `No style of its own changes when ${when}.`;

  return `Its ${what} ${changes.length > 1 ? 'change' : 'changes'} when ${when}.`;
}
