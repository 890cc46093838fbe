import { check } from './check.ts';
import { lossVerdicts } from './text-loss-verdicts.ts';

/** Words that cannot be read any more at 200%. */
export const textResize = check({
  id: 'text-resize',
  version: 1,
  title: 'Text is lost when the page is enlarged to 200%',
  wcag: ['1.4.4'],
  reads: ['text-resize'],
  who: 'People with low vision enlarge the page to twice its size.',
  mend: 'Let boxes grow with their words: no fixed heights, no fixed places, no overflow: hidden around words.',
  source: 'WCAG 2.2, 1.4.4 Resize Text; techniques C28, G142, G179; failure F69',
  limits:
    'Found is only what could be read whole at 100%. What is hidden at 200% may be behind a menu button: that is for a person. Since every browser enlarges whole pages, what is lost only with larger letters (a setting of the browser) is advice. A viewport that forbids enlarging is axe-core\'s rule "meta-viewport". Frames are not looked into.',
  examples: {
    passes: '<div style="min-height: 60px"><p style="margin: 0">Your bin is emptied each Tuesday.</p></div>',
    fails:
      '<div style="height: 24px; overflow: hidden; font: 20px/24px sans-serif"><p style="margin: 0">Your bin is emptied each Tuesday, and in the week after Christmas on Thursday at the latest.</p></div>',
  },
  judge: ({ 'text-resize': { zoomed, enlarged } }) => {
    const sure = lossVerdicts(zoomed, 'when the page is enlarged to 200%');
    const known = new Set(sure.map(({ place }) => place.selector));
    const others = lossVerdicts(enlarged, "when the browser's letters are set to twice their size", 'advice');
    return [...sure, ...others.filter(({ place }) => !known.has(place.selector))];
  },
});
