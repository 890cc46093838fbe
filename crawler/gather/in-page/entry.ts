/** All that can be called inside a visited page, by name. */
export { bannerFacts } from './banner-facts.ts';
export { choiceFacts, suggestions } from './choice-facts.ts';
export { frameFacts } from './frame-facts.ts';
export { pageFacts } from './page-facts.ts';
export { quiet, signature } from './signature.ts';
