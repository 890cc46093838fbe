import type { Telling } from './telling.ts';

/**
 * How councils tell residents what they want to know before they begin.
 *
 * Sources: GOV.UK Design System, patterns "Start using a service" and "Confirmation pages"; GOV.UK content design,
 * "Planning content" (who, what, when, how much); LocalGov Drupal's step-by-step and guide pages. The sentences are as
 * seen on council pages; the Welsh ones are our own, by the words that councils in Wales use. Apostrophes are straight
 * when these are compared.
 */
const thing =
  '(?:references?|numbers?|cards?|bills?|passports?|licences?|national insurance|proofs?|evidence|bank|accounts?|details|documents?|photos?|photographs?|e-?mails?|address(?:es)?|postcodes?|dates?|letters?|statements?|payslips?|registrations?|certificates?|amounts?|income|insurance|receipts?|cop(?:y|ies)|plans?|maps?|drawings?|scans?|information)';
const number =
  '(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|a few|a couple of|several)';
const span = `${number}(?: ?(?:-|–|to|or) ?${number})?(?: and a half)? ?(?:full |clear |calendar )?(?:working |business )?`;
const days = `(?:${span}(?:days?|weeks?|months?|hours?)|the (?:same|next) (?:working )?day)`;
const minutes = `(?:${span}(?:minutes?|mins?|seconds)|half an hour|an hour)`;
const calling =
  /\b(?:call|ring|phone|telephone|dial|tel)\b[^.!?]{0,60}\d{3}|\bwhen you (?:call|ring|phone)\b/iu;

export const haveToHand: Telling = {
  says: [
    new RegExp(
      `\\byou(?:'ll| will| may| might)?(?: also| first| just| only)? need(?: to (?:have|provide|give|enter|upload))?\\b(?! to )[^.!?]{0,120}\\b${thing}\\b`,
      'iu',
    ),
    /\byou(?:'ll| will)?(?: also)? need(?: the following| these(?: things)?)? ?:/iu,
    /\b(?:have|keep|get)\b[^.!?]{0,80}\b(?:ready|to hand|at hand|handy)\b/iu,
    new RegExp(`\\bmake sure (?:that )?you(?: have|'ve got)\\b[^.!?]{0,80}\\b${thing}\\b`, 'iu'),
    /\bbydd(?:wch)?(?: chi)? (?:hefyd )?(?:angen|ei angen|ag angen)\b|\bbydd angen (?:i chi gael |eich |y |rhif|cyfeirnod|cerdyn|bil)/iu,
    /\bwrth law\b|\bsicrhewch fod gennych\b/iu,
  ],
  unless: [
    calling,
    /\bneed an? (?:\p{L}+ ){0,3}(?:licence|permit|permission|certificate) (?:to|for|if|before|from)\b/iu,
    /\b(?:do not|don't|won't|will not) need\b|\bnid oes angen\b|\bdoes dim angen\b/iu,
    /\bneed (?:help|advice|more|further|any|to (?:contact|call|wait|speak))\b/iu,
    /\bif you need\b|\bget (?:\p{L}+ ){0,3}ready for\b|\bin an accessible format\b/iu,
  ],
  headings: [
    /^(?:what|things|information|documents) you(?:'ll| will)? need(?: to (?:have|provide|apply|pay|report))?$/iu,
    /^you(?:'ll| will) need$/iu,
    /^beth (?:fydd|sydd) (?:ei |arnoch ei )?angen(?: arnoch(?: chi)?)?$/iu,
  ],
};

export const cost: Telling = {
  says: [
    /\b(?:costs?|fees?|charges?|charged|price[ds]?|pay|payable|paid)\b[^.!?]{0,80}£ ?\d/iu,
    /£ ?\d[\d,.]*(?: (?:is|a|an|per|for|each|to|plus|inc\p{L}*|fee|charge|booking|admin\p{L}*)\b)/iu,
    /\bno (?:extra |additional |booking |card )?(?:charge|fee|cost)s?\b(?! (?:is|was|are|has|have|can be) (?!made|payable|due|required|charged))(?! (?:mentioned|shown|given|listed))/iu,
    /\b(?:do|does|will|would)(?: not|n't) (?:charge|cost)\b|\bwon't (?:charge|cost|be charged)\b|\bfree of charge\b|\bwithout charge\b/iu,
    /\b(?:is|are|it's|service's) (?:completely |totally )?free\b(?! (?:from|of (?!charge)|school|parking|to (?!use|apply|report|book|register|everyone|all|residents)))/iu,
    /\bam ddim\b|\bdi-d[âa]l\b|\b(?:does|nid oes) (?:dim )?(?:t[âa]l|cost|ffi)\b|\bni chodir t[âa]l\b|\bmae'n costio\b|\b(?:ffi|t[âa]l|cost) o £ ?\d/iu,
  ],
  unless: [
    /\b(?:fined?|fines|penalt(?:y|ies)|prosecut\p{L}+|savings|income|earn\p{L}*|capital|grants?|worth|benefits? of|discount of|compensation)\b/iu,
    /\b(?:calls?|lines?|texts?) (?:\p{L}+ ){0,4}(?:cost|are|is|charged?|free)\b|\bcall charges\b|\bfreephone\b|\bfree to call\b/iu,
    /\bfree school (?:meals?|transport)\b|\bfree parking\b|\bfeel free\b|\bsmoke-?free\b|\bdirwy/iu,
    /\b(?:computers?|wi-?fi|internet)\b[^.!?]{0,40}\bfree\b/iu,
  ],
  headings: [
    /^(?:how much (?:does )?it costs?|what (?:does )?it costs?|costs?|fees?|charges?|prices?|(?:costs?|fees?|prices?) and (?:charges|fees|prices)|how much you(?:'ll| will)? (?:need to )?pay)$/iu,
    /^(?:cost(?:au)?|ffi(?:oedd)?|prisiau|faint mae'n (?:ei )?gostio)$/iu,
  ],
  underHeading: /£ ?\d|\bfree\b|\bno (?:charge|fee|cost)|\bam ddim\b/iu,
};

export const whatHappens: Telling = {
  says: [
    /\b(?:after|once|when) you(?:'ve| have)? (?:appl|paid|pay|report|submit|sen[dt]|book|complet|regist|told)\p{L}*[^.!?]*\b(?:we|you|our \p{L}+)(?:'ll| will| may| can)\b/iu,
    /\bwe(?:'ll| will)(?: then| also| first)? (?:show|check|review|assess|inspect|investigate|look (?:at|into)|arrange|process|record|update|confirm|decide|visit|collect|pass|send|e-?mail|write to|contact|let|tell|take)\b[^.!?]{0,60}\b(?:you|your|it|the (?:report|application|request|payment|details|form|problem|site|claim|waste))\b/iu,
    /\bwe (?:show|check|assess|process|review) your (?:payment|application|report|request|claim|details)\b/iu,
    /\byou(?:'ll| will)(?: then| also)? (?:get|receive|be sent|be given) (?:an? |your |our )?(?:\p{L}+ ){0,2}(?:confirmation|reference|receipt|decision|e-?mail|letter|reminder|permit|invoice)\b/iu,
    /^step \d+\b|^cam \d+\b/iu,
    /\bbyddwn (?:ni )?(?:wedyn )?yn (?:edrych|asesu|gwirio|prosesu|anfon|cysylltu|rhoi gwybod|dangos|trefnu|ymchwilio)\b/iu,
  ],
  unless: [
    /\b(?:privacy|cookies?|personal (?:data|information)|data protection|newsletter|preifatrwydd)\b/iu,
    /\bwe(?:'ll| will) (?:not|never)\b|\bwe won't\b/iu,
    /\bstep[- ]free\b/iu,
  ],
  headings: [
    /^what (?:will )?happens?(?: next| then| now| (?:after|when|once) .{1,60})?$/iu,
    /^(?:the )?next steps$|^how it works$|^after you(?:'ve| have)? (?:appl|pa(?:id|y)|report|submit|book|regist)\p{L}*(?: .{1,40})?$/iu,
    /^beth (?:sy'n|sydd yn|fydd yn) digwydd(?: nesaf)?$|^y camau nesaf$/iu,
  ],
};

export const howLong: Telling = {
  says: [
    new RegExp(`\\btakes?\\b[^.!?]{0,40}\\b${minutes}`, 'iu'),
    new RegExp(`\\b${minutes} to (?:complete|fill|finish|do|apply|pay|report)\\b`, 'iu'),
    new RegExp(
      `\\b(?:complet|fill|pay|report|apply)\\p{L}*\\b[^.!?]{0,40}\\bin (?:about |under |less than )?${minutes}`,
      'iu',
    ),
    /\bcymryd\b[^.!?]{0,40}\b(?:munud|funud|hanner awr)\b/iu,
  ],
  unless: [
    /\b(?:session|time[sd]? ?out|expires?|logged out|walk|drive|journey|by (?:bus|car|train|foot)|park(?:ing|ed)?|appointment|interview|sesiwn)\b/iu,
  ],
  headings: [],
};

export const hearBack: Telling = {
  says: [
    new RegExp(
      `\\b(?:we|you(?:'ll| will)|it|this|decisions?|your (?:\\p{L}+ ){0,2}(?:application|report|request|claim|payment|collection|permit|bin|refund|account)|applications?|reports?|requests?|claims?|payments?|collections?|repairs?)\\b[^.!?]{0,90}\\b(?:within|in|up to|about|around|at least|after|takes?|taking|maximum of|on)\\b ?(?:the |a |around |about |up to |at least |between )?${days}`,
      'iu',
    ),
    new RegExp(`\\bplease allow (?:up to |at least |around )?${days}`, 'iu'),
    /\bo fewn \p{L}*\d* ?(?:\p{L}+ )?(?:diwrnod|ddiwrnod|wythnos|awr|mis)\b/iu,
  ],
  unless: [
    /\b(?:wrong|incorrect|mistake|errors?|appeal\p{L}*|late|overdue|reminder|arrears|cancel\p{L}*|session)\b/iu,
    /\b(?:you|must|should) (?:must|have to|need to|be (?:received|made|sent|paid))\b|\bmust\b/iu,
    /\b(?:lived?|living|residen\p{L}+|keep|kept|retain\p{L}*|stor(?:e|ed)|valid|expires?)\b/iu,
    /\bin the (?:last|past|previous)\b|\brhaid\b/iu,
  ],
  headings: [],
};

export const whoCanUse: Telling = {
  says: [
    /\byou (?:can|may|could|cannot|can't|must|should)(?: only| also)? (?:apply|use|claim|pay|report|request|register|book|join|get|qualify)\b[^.!?]{0,80}\b(?:if|unless) (?:you|the|your|it|someone)\b/iu,
    /\b(?:only|available to|open to|for) (?:\p{L}+ )?(?:residents|householders|tenants|people|council tax payers|those|homes|households) (?:who|of|in|with|living|aged|can|within)\b/iu,
    /\byou must (?:be (?:an? |the |aged |over |at least |living |resident|\d+ )|live|have lived|own|rent)\b/iu,
    /\byou(?:'re| are| may be| could be| might be)? (?:eligible|entitled|qualify)\b[^.!?]{0,60}\b(?:if|for|to|when)\b/iu,
    /\buse this (?:service|form|page)\b[^.!?]{0,60}\bif (?:you|the|your)\b|\banyone (?:can|who|over|aged|living)\b/iu,
    /\bgallwch (?:chi )?\p{L}+[^.!?]{0,60}\bos (?:ydych|oes|yw|nad)\b|\brhaid i chi (?:fod|fyw)\b|\byn gymwys\b/iu,
  ],
  unless: [
    /\bif you (?:prefer|wish|want|would like|like|need|have any|cannot|can't|are having|find|are not sure|think)\b/iu,
    /\bentitled to (?:vote|appeal|complain|ask)\b|\bos (?:yw'n well|dymunwch)\b/iu,
    /\bmust be (?:a|an|the) (?:minimum|maximum|pdf|jpe?g|file)\b/iu,
  ],
  headings: [
    /^who can (?:apply|use|get|pay|report|claim|request|register|book|join)(?: .{1,50})?$/iu,
    /^(?:eligibility|who (?:is eligible|qualifies|it is for|this is for)|(?:am i|are you) eligible|check (?:if |whether )?you(?:'re| are) eligible|can i (?:apply|claim))(?: .{1,40})?$/iu,
    /^pwy (?:sy'n|all|gaiff) .{1,50}$|^cymhwysedd$/iu,
  ],
};

export const fillIn: Telling = {
  says: [
    /\bfields? (?:that are |which are )?marked\b|\b(?:required|mandatory) (?:fields?|questions?)\b|\ball (?:fields|questions) (?:are|must)\b/iu,
    /\bfor example\b|(?<!\p{L})e\.?g\.?(?!\p{L})|\bsuch as \S*\d/iu,
    /\b(?:has|have|is|are|contains?|must be) (?:\p{L}+ )?\d+ (?:digits?|characters?|numbers?|letters?|figures?)\b|\b\d+[- ]digit\b/iu,
    /\b(?:starts?|begins?|ends?) with\b[^.!?]{0,40}[\d“"']|\bdd ?[/-] ?mm\b/iu,
    /\b(?:enter|type|give|select|choose|tick)\b[^.!?]{0,80}\b(?:as it (?:is|appears)|exactly|without|in the format|all that apply|including)\b/iu,
    /\ber enghraifft\b|\bmeysydd\b[^.!?]{0,40}\b(?:gofynnol|marcio|marcio â)\b/iu,
  ],
  unless: [/\bcookies?\b|\bbrowser\b/iu],
  headings: [/^how to (?:fill in|complete) (?:this|the) form$|^sut i lenwi'r ffurflen$/iu],
};

export const askedBefore: Telling = {
  says: [
    /\bwe(?:'ll| will)(?: also)? (?:ask|need)(?: you)? (?:for|about|to know|to give|to provide|some|a few|your|what|whether|how|where)\b/iu,
    /\byou(?:'ll| will| may)(?: also)? be asked (?:for|about|to (?:give|provide|enter|upload|tell|say|describe))\b/iu,
    /\byou(?:'ll| will)?(?: also)? need to (?:give|tell|provide|enter|upload|answer|describe)\b/iu,
    /\bthe (?:form|questions?|service) (?:asks?|will ask|are about)\b/iu,
    /\bbyddwn (?:ni )?yn gofyn\b|\bgofynnir (?:i chi)\b|\bbydd gofyn i chi\b/iu,
  ],
  unless: [
    /\b(?:not|never|won't) (?:ask|be asked|need)\b|\bto (?:leave|wait|pay a deposit)\b|\bsurvey\b|\bfeedback\b/iu,
    calling,
  ],
  headings: [
    /^what we(?:'ll| will)? (?:ask|need)(?: you)?(?: for| about| to know)?$/iu,
    /^what you(?:'ll| will) (?:be asked|need to (?:tell|give|provide))(?: .{1,30})?$/iu,
    /^(?:the )?information we(?:'ll| will)? need(?: from you)?$|^yr hyn y byddwn yn ei ofyn$/iu,
  ],
};
