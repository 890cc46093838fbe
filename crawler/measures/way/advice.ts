import type { Control } from '../../records/control.ts';
import type { Finding } from '../../records/finding.ts';
import { shortHash } from '../short-hash.ts';
import type { adviceTitles } from './advice-titles.ts';

export interface Said {
  /** What the advice is about; the same words for the same advice. */
  check: keyof typeof adviceTitles;
  /** The step on whose page it can be mended. */
  step: number;
  /** The link or button that it is about, where it is about one. */
  control?: Pick<Control, 'selector' | 'box'> | undefined;
  message: string;
  help: string;
}

/** Good practice on the way to a task, as a finding. WCAG does not ask for it. */
export function adviceOn({ check, step, control, message, help }: Said): Finding {
  const selector = control?.selector ?? '';
  return {
    id: shortHash(['kerb', check, 'advice', selector]),
    check,
    engine: 'kerb',
    kind: 'advice',
    impact: null,
    wcag: [],
    level: '',
    selector,
    snippet: '',
    message,
    help,
    helpUrl: '',
    places: [{ step, selector, state: 'as it arrived', node: '', box: control?.box ?? null }],
  };
}
