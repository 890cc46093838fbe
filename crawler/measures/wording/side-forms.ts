import { tidy } from './text.ts';

/**
 * What a page asks besides the task: whether it was useful, for an e-mail address to send news to, for the words to
 * search the site by. English and Welsh. Source: seen on council pages; the list is ours.
 */
const besides =
  /\b(?:feedback|was this (?:page|information)|(?:page|information) (?:useful|helpful)|find what you (?:were|are) looking for|what (?:went wrong|were you doing)|rate (?:this|our)|how (?:easy|satisfied)|satisf(?:ied|action)|(?:our|short|quick|website|customer|user) survey|news ?letters?|e-?mail (?:updates|alerts|bulletins?)|subscribe|sign up (?:for|to)|stay (?:connected|up to date)|live ?chat|select (?:a )?language|translate|adborth|oedd y dudalen|yn ddefnyddiol|cylchlythyr|cofrestrwch (?:ar gyfer|i dderbyn))\b/i;

const siteSearch =
  /\b(?:search|find) (?:this|our|the) (?:web ?site|site|council)\b|\b(?:site|website) search\b|\bsearch (?:the council|all|our services)\b|\bwhat are you looking for\b|\bhow can we help\b|\bchwilio(?:'r)? (?:y |ein )?(?:safle|gwefan|wefan)\b|\bam beth (?:ydych chi(?:['’]n)?|yr ydych yn) chwilio\b/i;

/** Whether the words of a field, its group and its form speak of something else than the task. */
export function speaksOfSomethingElse(words: readonly string[]): boolean {
  return words.some((each) => besides.test(tidy(each)) || siteSearch.test(tidy(each)));
}

/** Whether words say that the whole site is searched. */
export function saysSiteSearch(words: string): boolean {
  return siteSearch.test(tidy(words));
}
