import type { Evidence } from '../../records/evidence.ts';
import type { Step } from '../../records/step.ts';
import { hop, hostOf, names } from '../way/addresses.ts';
import { followed } from '../way/followed.ts';
import { mainHeading } from '../way/main-heading.ts';
import { contentWords } from '../wording/content-words.ts';
import { brandIn } from '../wording/supplier-brands.ts';
import { quote, wordsOf } from '../wording/text.ts';
import { no, type Told, yes } from './told.ts';

interface Naming {
  step: number;
  what: string;
  label: string;
  /** Where the label stands, or where it leads: whose name would be a supplier's. */
  url: string;
}

/**
 * Whether the pages about the task and the links that lead on are named by the task: no main heading and no followed
 * label names a supplier's product, or a supplier's own site, without a word of the task beside it.
 */
export function brandTold(
  { journey, steps }: Pick<Evidence, 'journey' | 'steps'>,
  pages: readonly Step[],
): Told {
  const home = steps[0]?.url ?? '';
  const ofTask = new Set([journey.title, ...journey.words].flatMap(contentWords));
  const namesTask = (label: string): boolean => contentWords(label).some((word) => ofTask.has(word));
  const branded = namings(steps, pages).find(
    ({ label, url }) => !namesTask(label) && (brandIn(label) !== null || namesSupplier(label, url, home)),
  );
  if (!branded) return yes('Main headings and the labels that were followed name no supplier or product');
  const { what, label, step } = branded;

  return no(`${what} is ${quote(label)}, a name that a resident need not know`, step);
}

function namings(steps: readonly Step[], pages: readonly Step[]): Naming[] {
  const headings = pages.map((page) => ({
    step: page.index,
    what: 'The main heading',
    label: mainHeading(page),
    url: page.url,
  }));
  const labels = steps.flatMap((step) => {
    const control = followed(step);
    const next = steps[step.index + 1];

    return control && next
      ? [{ step: step.index, what: 'The label that leads on', label: control.name, url: next.url }]
      : [];
  });

  return [...labels, ...headings].toSorted((one, other) => one.step - other.step);
}

/** Whether a label names the other site that it is on: one word of it is the name of that host. */
function namesSupplier(label: string, url: string, home: string): boolean {
  if (hostOf(url) === '' || hop(home, url) !== 'domain') return false;

  return wordsOf(label).some((word) => word.length > 4 && names(word, url));
}
