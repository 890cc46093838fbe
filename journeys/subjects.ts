/**
 * What journeys are about, as names have it, in English and Welsh: pieces of regular expressions as text, for the
 * functions of `wording.ts`.
 */
export const councilTax = '(?:council[- ]tax|(?:y )?(?:t|d|th|nh)reth (?:y )?[cg]yngor)';
export const yourCouncilTax = `(?:(?:your|my|the|eich|fy|['’]ch) )?${councilTax}`;
export const flyTip = "(?:fly[-‐‑– ]?tip[a-z]*|[tdn]h?ipio(?:[’']n| yn)? anghyfreithlon)";
export const binNoun =
  '(?:bins?|bags?|box(?:es)?|sacks?|cadd(?:y|ies)|rubbish|waste|recycling|refuse|[bf]in|[bf]iniau|g?wastraff|ailgylchu|sbwriel)';
export const ofBins = 'bin|rubbish|waste|recycl|refuse|gwastraff|ailgylch|sbwriel';
export const binTopics = [
  '(?:(?:household|your|my|domestic) )?(?:bins?|rubbish|waste|recycling|refuse)(?: collections?| services?)?',
  '(?:eich )?(?:biniau|sbwriel|g?wastraff|ailgylchu)',
];
