import type { Control } from '../crawler/records/control.ts';
import type { Adapter } from './adapters/adapter.ts';
import { accepting } from './begin-wording.ts';
import { chosenOf } from './chosen-of.ts';
import type { Decision } from './decision.ts';
import type { Prospect } from './follow-next.ts';
import { labelFits } from './labels.ts';
import { holds } from './see-waypoints.ts';
import type { View } from './view.ts';
import { heading, record } from './waypoints.ts';
import { says } from './wording.ts';

type Disclaimer = NonNullable<Adapter['disclaimer']>;

/** A page of terms, whoever made it: it says so, and has a button that accepts. */
const usual: Disclaimer = {
  evidence: [
    {
      ...heading(
        says(
          'disclaimer|copyright|terms (?:and|&) conditions|terms of use|conditions of use|important (?:notice|information)|data protection',
          'ymwadiad|hawlfraint|telerau(?: ac amodau)?|amodau|hysbysiad pwysig',
        ),
      ),
      control: record(accepting),
    },
  ],
  tick: record(accepting),
  accept: record(accepting),
  post: false,
};

/** A page of terms that stands before a search: as its supplier's product has it, else as pages of terms are. */
export function acceptTerms(prospect: Prospect): Decision | null {
  const { adapter, view } = prospect;
  const known = adapter?.disclaimer;
  return (
    (known ? accept(known, 'adapter', prospect) : null) ??
    (view.index > 0 ? accept(usual, 'synonym', prospect) : null)
  );
}

function accept(
  disclaimer: Disclaimer,
  method: 'adapter' | 'synonym',
  { view, open, targets }: Prospect,
): Decision | null {
  if (!disclaimer.evidence.some((evidence) => holds(evidence, view))) return null;
  const control = open.find(({ name }) => labelFits(disclaimer.accept, name));
  const target = targets[0];
  if (!control || !target) return null;
  const because = 'Everybody is asked to accept the terms first';
  const chosen = chosenOf(control, method, because, target, [], false);
  const boxes = boxesToTick(disclaimer, view, control);
  if (boxes.length === 0) return { kind: 'follow', control, chosen, sends: disclaimer.post };
  return {
    kind: 'answer',
    acts: boxes.map((field) => ({ kind: 'tick', field })),
    submit: chosen,
    sends: disclaimer.post,
  };
}

function boxesToTick({ tick }: Disclaimer, view: View, control: Control): View['fields'] {
  return view.fields.filter(
    ({ kind, name, filled, inForm }) =>
      kind === 'checkbox' && !filled && inForm === control.inForm && tick && labelFits(tick, name),
  );
}
