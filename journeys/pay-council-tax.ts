import { journey } from './journey.ts';
import { field, goal, heading, home, link, task, topic } from './waypoints.ts';

export const payCouncilTax = journey({
  id: 'pay-council-tax',
  version: 1,
  title: 'Pay council tax',
  lgsl: 57,
  lgil: 2,
  tiers: ['district', 'unitary'],
  goal: 'Reach the page that asks for my council tax reference',
  par: { steps: 3, actions: 3, seconds: 25 },
  words: ['council tax', 'pay', 'payment', 'bill'],
  waypoints: [
    home(),
    topic('council-tax', {
      follow: link(/^(your )?council tax( and (business|benefits)\b.*)?$/i, /council tax/i),
      evidence: [heading(/council tax/i)],
    }),
    task('pay', {
      follow: link(
        /^(how to )?pay (your |my )?council tax( (bill|online|now))*\b/i,
        /^ways to pay\b/i,
        /^make a payment\b/i,
        /^pay (your |a )?bill\b/i,
        /^pay (for )?it\b/i,
      ),
      evidence: [heading(/\b(pay|paying|payments?)\b/i)],
    }),
    goal('reference-form', {
      follow: link(
        /^(pay ((your |my )?council tax )?(online|now)|start now|pay by (debit|credit|card)\b.*)/i,
        /^(continue|next|proceed)( to .*)?$/i,
        /^make a payment\b/i,
        /^pay (your |my )?council tax\b/i,
      ),
      evidence: [field(/\b(account|reference|council tax) (number|no\b|reference)|\breference\b/i)],
    }),
  ],
});
