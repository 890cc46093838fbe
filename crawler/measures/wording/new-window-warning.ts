import { tidy } from './text.ts';

const warning =
  /\b(?:new|another|separate) (?:browser )?(?:window|tab)\b|\b(?:ffenestr?|tab) (?:newydd|arall|ar wah[aâ]n)/iu;
const inBrackets = /[([][^()[\]]*[)\]]/gu;
const atTheEnd =
  /[\s,;:–—-]*(?:\b(?:this )?link )?\b(?:which |that )?(?:will )?(?:opens?|opening|yn agor) (?:in|mewn)(?: an?)? (?:(?:new|another|separate) (?:browser )?(?:window|tab)|(?:ffenestr?|tab) (?:newydd|arall))\W*$/iu;

/** Whether words tell people that a new window or tab will open, in English or Welsh. */
export function warnsOfNewWindow(text: string): boolean {
  return warning.test(tidy(text, 2000));
}

/** A label without its warning of a new window, so that "(opens in new tab)" neither helps nor harms the words. */
export function withoutWarning(label: string): string {
  return tidy(label)
    .replace(inBrackets, (words) => (warnsOfNewWindow(words) ? ' ' : words))
    .replace(atTheEnd, '')
    .trim();
}
