import { tidy } from './text.ts';

const doing = '(?:sign|log)[ -]?(?:in|on)';
const welsh = "m?ewngofnodwch|[mf]ewngofnodi(?:['’]?ch)?";

const heading = new RegExp(
  `^(?:please )?${doing}\\b(?! (?:problems?|help|issues?))|\\b(?:you(?:['’]ll)? (?:will )?(?:need|must|have)(?: to)?|please|asked to) (?:${doing}|register|create an account)\\b|^login(?:$|[ :–-]+(?:to|or|with|page|required)\\b|$)|^(?:${welsh})\\b|\\b(?:rhaid|angen|mae angen) (?:i chi )?(?:${welsh}|gofrestru)\\b`,
  'iu',
);
const mention = new RegExp(`\\b(?:${doing}|login|${welsh})\\b`, 'iu');
const round =
  /\b(?:(?:as|fel) (?:a )?(?:guest|gwestai)|guest (?:checkout|user)|without (?:an? (?:account|log-?in|sign-?in)|signing[ -]?(?:in|on|up)|logging[ -]?(?:in|on)|registering|creating)|skip (?:this|sign|log|registration)|(?:do(?: not|n['’]t)) have an account\b.*\bcontinue|no account\b.*\bcontinue|heb (?:gyfrif|fewngofnodi|gofrestru|greu))\b/iu;

/** Whether a heading asks people to sign in, in English or Welsh. */
export function asksToSignIn(words: string): boolean {
  return heading.test(tidy(words, 200));
}

/** Whether words speak of signing in at all. */
export function speaksOfSigningIn(words: string): boolean {
  return mention.test(tidy(words, 200));
}

/** Whether a link or button says that one can go on without signing in. */
export function isWayRound(name: string): boolean {
  return round.test(tidy(name, 200));
}
