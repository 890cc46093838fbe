import type { PasteFacts } from '../../records/facts/paste-facts.ts';
import { quote } from '../wording/text.ts';
import { check, type Verdict } from './check.ts';

type Field = PasteFacts['fields'][number];

/** Fields for passwords, codes and repeated answers that let nobody paste. */
export const pasteRefused = check({
  id: 'paste-refused',
  version: 1,
  title: 'A field refuses what is pasted into it',
  wcag: ['3.3.8'],
  reads: ['paste'],
  who: 'People who cannot remember or copy out long passwords and codes keep them in a password manager, or copy them from a message; those who find typing hard have to type all the same.',
  mend: 'Take the paste handler away, or onpaste="return false".',
  source:
    'WCAG 2.2, 3.3.8 Accessible Authentication (Minimum); failure F109; National Cyber Security Centre, "Let them paste passwords"',
  limits:
    'Words are pasted by keyboard and taken away again. It is a fault in fields for a password or a code that signs people in; for a new password, a person has to look whether it is part of signing in; an e-mail address to be typed twice is advice.',
  examples: {
    passes:
      '<form method="post"><label>Password <input type="password"></label> <button>Sign in</button></form>',
    fails:
      '<form method="post"><label>Password <input type="password" onpaste="return false"></label> <button>Sign in</button></form>',
  },
  judge: ({ paste: { fields } }) => fields.flatMap((field) => verdictOn(field) ?? []),
});

function verdictOn(field: Field): Verdict | null {
  const { kind, name, isNew, asked, stopped, filled } = field;
  if (!asked || !stopped || filled) return null;
  const verdict = kind === 'repeat' ? 'advice' : isNew ? 'needs-review' : 'violation';
  return {
    kind: verdict,
    impact: verdict === 'violation' ? 'serious' : 'moderate',
    message: `${quote(name)} refuses what is pasted with Control and V.`,
    help: 'Take away the handler of the paste event (or onpaste="return false").',
    place: field,
    wcag: verdict === 'advice' ? [] : ['3.3.8'],
  };
}
