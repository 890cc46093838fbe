import { wordsOf } from './text.ts';

/**
 * Words that begin the name of something a resident does, as councils and GOV.UK name their services.
 *
 * Source of the rule: GOV.UK Service Manual, "Naming your service" (verbs, not nouns); NHS Scotland's Turas Design System,
 * "Action-oriented links" (a link that begins a task begins with a verb). The list of verbs is ours. Words that are as
 * often a noun ("list", "plan", "work") are left out. Welsh words stand as verb-noun and as command, because both are
 * used on buttons.
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
  ...['activate', 'amend', 'begin', 'bid', 'borrow', 'collect', 'declare', 'deregister', 'edit'],
  ...['express', 'locate', 'opt', 'pick', 'proceed', 'provide', 'reapply', 'rebook', 'reschedule', 'resume'],
  ...['repay', 'settle', 'switch', 'verify', 'waive'],
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
  ...['argraffu', 'argraffwch', 'cadarnhau', 'cadarnhewch', 'cofnodi', 'cofnodwch', 'cyfrifo', 'cyfrifwch'],
  ...[
    'cymharu',
    'cymharwch',
    'derbyn',
    'derbyniwch',
    'dilyn',
    'dilynwch',
    'ffonio',
    'ffoniwch',
    'gwrthwynebu',
  ],
  ...['gwrthwynebwch', 'gwylio', 'gwyliwch', 'lanlwytho', 'lanlwythwch', 'llogi', 'llogwch', 'pleidleisio'],
  ...['pleidleisiwch', 'rhannu', 'rhannwch', 'ychwanegu', 'ychwanegwch'],
  ...['talwch', 'trefnu', 'trefnwch', 'ymgeisio', 'ymgeisiwch', 'ymuno', 'ymunwch', 'ysgrifennwch'],
];
const verbs: ReadonlySet<string> = new Set([...english, ...welsh]);

/** Whether a label begins with what the resident does: "Pay council tax", not "Council tax payments". */
export function beginsWithTaskVerb(label: string): boolean {
  const [first] = wordsOf(label);

  return first !== undefined && verbs.has(first);
}
