import type { InputChangeFacts } from '../../records/facts/input-change-facts.ts';
import { quote, tidy } from '../wording/text.ts';
import { check, type Verdict } from './check.ts';

type Change = InputChangeFacts['changes'][number];

/** Words that tell beforehand what a choice will do, English and Welsh. */
const warning =
  /\b(?:when|once|after|if|as soon as) (?:you )?(?:choos|select|chang|pick|tick|mak)\w*[^.!?]{0,80}(?:page|reload|refresh|open|take|load|updat|submit|show|chang|go )|\b(?:page|results|list|form) (?:will |is |are )?(?:be )?(?:automatically )?(?:reload|refresh|updat|submit|chang)\w*|\b(?:reloads?|refreshes|submits) (?:the|this) (?:page|form)|\bautomatically (?:reload|refresh|updat|submit|chang|open|go)\w*|\b(?:takes? you|goes) (?:straight )?to (?:a|the|another|that)\b|\bopens? (?:in )?(?:a |another |the )?(?:new )?(?:page|window|tab)\b|\b(?:bydd|mae) [^.!?]{0,40}(?:tudalen|dudalen|canlyniadau)[^.!?]{0,40}(?:ail-?lwytho|diweddaru|newid|agor)|\b(?:wrth|ar ôl|pan) (?:i chi |fyddwch )?(?:ddewis|dewis|newid|ddewiswch)[^.!?]{0,60}(?:tudalen|dudalen|agor|ail-?lwytho)/iu;

/** Lists and boxes that lead away from the page as soon as another answer is chosen. */
export const inputChange = check({
  id: 'input-change',
  version: 1,
  title: 'The page goes away as soon as something is chosen',
  wcag: ['3.2.2'],
  reads: ['input-change'],
  who: 'People who use a keyboard go through a list entry by entry, and land on the page of the first one; people who use a screen reader find themselves at the top of another page and do not know why.',
  mend: 'Let the choice change nothing, and put a button behind it: <select> … </select> <button>Show</button>. Or say before the field what will happen.',
  source: 'WCAG 2.2, 3.2.2 On Input; failures F36 and F37; techniques G80, H32 and G13',
  limits:
    'Up to twelve lists, radio buttons and ticks are changed by keyboard, and the page that is asked for is held back. It counts when it happens twice. Words before the field that tell of it are enough. Views that change within the document, and fields that are typed into, are not looked at.',
  examples: {
    passes:
      '<form action="/page/list"><label>Sort by <select name="s"><option>Date</option><option>Name</option></select></label> <button>Sort</button></form>',
    fails:
      '<form action="/page/list"><label>Sort by <select name="s" onchange="this.form.submit()"><option>Date</option><option>Name</option></select></label></form>',
  },
  judge: ({ 'input-change': { changes } }) => changes.flatMap((change) => verdictOn(change) ?? []),
});

function verdictOn({ name, before, how, method, to, again, kind, ...place }: Change): Verdict | null {
  if (warning.test(tidy(`${name} · ${before}`, 2000))) return null;
  const isSure = again || kind === 'radio';
  const what =
    how === 'window' ? 'a window opens' : method === 'POST' ? 'the form is sent to' : 'the page goes away to';
  return {
    kind: isSure ? 'violation' : 'needs-review',
    impact: 'serious',
    message: `As soon as another answer is chosen in ${quote(name)}, ${what} ${quote(to, 120)}.${isSure ? '' : ' It happened once and not again.'}`,
    help: 'Take the change handler away and put a button behind the field: <button>Show</button>.',
    place: { selector: place.selector, snippet: place.snippet, box: place.box },
  };
}
