import { wordsOf } from './text.ts';

/**
 * Words that begin the name of something a resident does, as councils and GOV.UK name their services.
 *
 * Source: GOV.UK Service Manual, "Naming your service" (verbs, not nouns); the list is ours. Welsh words stand as
 * verb-noun and as command, because both are used on buttons.
 */
const english = [
  ...['accept', 'access', 'add', 'answer', 'appeal', 'apply', 'arrange', 'ask', 'become', 'book', 'browse'],
  ...['buy', 'calculate', 'call', 'cancel', 'challenge', 'change', 'check', 'choose', 'claim', 'comment'],
  ...['compare', 'complain', 'complete', 'confirm', 'contact', 'continue', 'create', 'discuss', 'dispute'],
  ...['donate', 'download', 'email', 'enquire', 'enter', 'estimate', 'explore', 'extend', 'fill', 'find'],
  ...['follow', 'get', 'give', 'go', 'have', 'hire', 'inform', 'join', 'learn', 'let', 'log', 'look', 'make'],
  ...['manage', 'move', 'nominate', 'notify', 'object', 'offer', 'open', 'order', 'pay', 'phone', 'print'],
  ...['read', 'recycle', 'register', 'remove', 'renew', 'rent', 'replace', 'report', 'request', 'reserve'],
  ...['return', 'review', 'save', 'search', 'see', 'select', 'send', 'set', 'show', 'sign', 'start', 'stop'],
  ...['submit', 'subscribe', 'suggest', 'take', 'tell', 'track', 'try', 'update', 'upload', 'use', 'view'],
  ...['visit', 'volunteer', 'vote', 'watch', 'withdraw', 'write'],
];
const welsh = [
  ...['adnewyddu', 'adnewyddwch', 'adrodd', 'adroddwch', 'agor', 'agorwch', 'anfon', 'anfonwch', 'apelio'],
  ...['apeliwch', 'archebu', 'archebwch', 'bwcio', 'bwciwch', 'cael', 'canslo', 'canslwch', 'chwilio'],
  ...['chwiliwch', 'cofrestru', 'cofrestrwch', 'cwblhau', 'cwblhewch', 'cwyno', 'cwynwch', 'cyflwyno'],
  ...['cyflwynwch', 'cysylltu', 'cysylltwch', 'darganfod', 'darllen', 'darllenwch', 'dechrau', 'dechreuwch'],
  ...['defnyddio', 'defnyddiwch', 'dewch', 'dewis', 'dewiswch', 'diweddaru', 'diweddarwch', 'dod', 'dweud'],
  ...['dywedwch', 'edrych', 'edrychwch', 'ewch', 'gofyn', 'gofynnwch', 'gweld', 'gwelwch', 'gwirio'],
  ...['gwiriwch', 'gwneud', 'gwnewch', 'hawlio', 'hawliwch', 'hysbysu', 'lawrlwytho', 'lawrlwythwch'],
  ...['llenwi', 'llenwch', 'mewngofnodi', 'mewngofnodwch', 'mynd', 'newid', 'newidiwch', 'olrhain', 'parhau'],
  ...['parhewch', 'prynu', 'prynwch', 'rheoli', 'rhentu', 'rhoi', 'rhowch', 'riportio', 'symud', 'talu'],
  ...['talwch', 'trefnu', 'trefnwch', 'ymgeisio', 'ymgeisiwch', 'ymuno', 'ymunwch', 'ysgrifennwch'],
];
const verbs: ReadonlySet<string> = new Set([...english, ...welsh]);

/** Whether a label begins with what the resident does: "Pay council tax", not "Council tax payments". */
export function beginsWithTaskVerb(label: string): boolean {
  const [first] = wordsOf(label);

  return first !== undefined && verbs.has(first);
}
